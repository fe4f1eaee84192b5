import type { APIGatewayProxyEventV2 } from 'aws-lambda';

type Request = Pick<APIGatewayProxyEventV2, 'body' | 'isBase64Encoded' | 'headers'>;

export const bodyOf = ({ body = '', isBase64Encoded }: Request): Buffer =>
  Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');

export const isForm = ({ headers }: Request): boolean =>
  /^application\/x-www-form-urlencoded\s*(;|$)/i.test(headers['content-type'] ?? '');
