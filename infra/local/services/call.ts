import type { Ask } from '../permissions.ts';

/** A signed call of an AWS API, as far as it has been read. */
export interface Call {
  service: string;
  /** The role of the function that calls. */
  role: string;
  method: string;
  path: string;
  headers: Record<string, string | undefined>;
  body: Buffer;
}

export interface Reply {
  status: number;
  headers?: Record<string, string>;
  body: string | Buffer;
  /** The provider did its work, but its answer never arrives: the connection ends without one. */
  neverAnswered?: true;
}

/** One AWS service: what a call asks permission for, how a refusal looks in its protocol, and its answer. */
export interface Service {
  asks(call: Call): Ask[];
  refuse(call: Call, action: string): Reply;
  answer(call: Call): Promise<Reply>;
}

const targetOf = ({ headers }: Call): string => headers['x-amz-target'] ?? '';

/** The operation of a JSON 1.0 or 1.1 call. */
export const operationOf = (call: Call): string => targetOf(call).split('.').at(-1) ?? '';

export const jsonOf = (call: Call): Record<string, unknown> =>
  JSON.parse(call.body.toString() || '{}') as Record<string, unknown>;

/** An error as the JSON protocols tell it. */
export const jsonError = (status: number, type: string, message: string, more: object = {}): Reply => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-errortype': type },
  body: JSON.stringify({ __type: type, message, Message: message, ...more }),
});

export const json = (body: object): Reply => ({
  status: 200,
  headers: { 'content-type': 'application/x-amz-json-1.0' },
  body: JSON.stringify(body),
});

/** The parameters of a Query protocol call. */
export const formOf = ({ body }: Call): URLSearchParams => new URLSearchParams(body.toString());

const escaped = (text: string) => text.replace(/[<>&]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** An answer as the Query protocol tells it. */
export const xml = (action: string, content: string): Reply => ({
  status: 200,
  headers: { 'content-type': 'text/xml' },
  body: `<${action}Response><${action}Result>${content}</${action}Result><ResponseMetadata><RequestId>local</RequestId></ResponseMetadata></${action}Response>`,
});

export const xmlError = (status: number, code: string, message: string): Reply => ({
  status,
  headers: { 'content-type': 'text/xml' },
  body: `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${escaped(message)}</Message></Error><RequestId>local</RequestId></ErrorResponse>`,
});
