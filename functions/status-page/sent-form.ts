import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Values } from './actions/fields/read-fields.ts';
import { isFromPage } from './actions/same-site.ts';
import type { Refusal } from './actions/take-answer.ts';

type Request = Pick<APIGatewayProxyEventV2, 'body' | 'isBase64Encoded' | 'headers' | 'requestContext'>;

/** A form as it came: what was typed into it, or why it is not even read. */
export type SentForm = { given: Values } | (Pick<Refusal, 'status'> & { notice: NonNullable<Refusal['notice']> });

/** More than the longest form takes, percent-encoded. */
const mostBytes = 64 * 1024;

/** Reads what a browser sent from one of our pages. */
export function readForm(request: Request): SentForm {
  if (!isFromPage(request.headers, request.requestContext.domainName)) return { status: 403, notice: 'unknown' };
  if (!isForm(request)) return { status: 415, notice: 'unknown' };
  const body = bodyOf(request);
  if (body.byteLength > mostBytes) return { status: 413, notice: 'tooLarge' };
  return { given: Object.fromEntries(new URLSearchParams(new TextDecoder().decode(body))) };
}

export const bodyOf = ({ body = '', isBase64Encoded }: Pick<Request, 'body' | 'isBase64Encoded'>): Buffer =>
  Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');

export const isForm = ({ headers }: Pick<Request, 'headers'>): boolean =>
  /^application\/x-www-form-urlencoded\s*(;|$)/i.test(headers['content-type'] ?? '');
