import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { Hash } from '@smithy/core/serde';
import { SignatureV4 } from '@smithy/signature-v4';
import { accessKeyPrefix, localSecret, localToken } from '../credentials.ts';
import { listen, type Listening, readAll } from '../listen.ts';
import { region } from '../names.ts';
import type { RoleBook } from '../role-book.ts';
import { xmlError } from './call.ts';
import { readPost } from './s3-post.ts';

interface File {
  type: string;
  bytes: Buffer;
}
/** Files by `/bucket/key`. */
export type Files = Map<string, File>;

const actions: Record<string, string> = {
  GET: 's3:GetObject',
  HEAD: 's3:GetObject',
  PUT: 's3:PutObject',
  DELETE: 's3:DeleteObject',
};

/** S3 for whoever holds a link: judges its signature, its hour and its headers, and the role that signed it, as S3 does. */
export function startS3(files: Files, roles: () => RoleBook): Promise<Listening> {
  return listen(0, async (request, response) => {
    const { method = '', headers } = request;
    const url = new URL(request.url ?? '/', `http://${headers.host}`);
    const body = await readAll(request);
    if (method === 'POST') return take(url, headers, body, response);
    const refused = await refusalOf(method, url, headers);
    if (refused) return void response.writeHead(403, refused.headers).end(refused.body);
    const file = files.get(url.pathname);
    switch (method) {
      case 'PUT':
        files.set(url.pathname, { type: headers['content-type'] ?? 'binary/octet-stream', bytes: body });
        return void response.writeHead(200).end();
      case 'DELETE':
        files.delete(url.pathname);
        return void response.writeHead(204).end();
      default:
        if (!file) return void response.writeHead(403).end();
        return give(file, method, headers, response);
    }
  });

  /** A form that a browser posts to a bucket. */
  async function take(url: URL, headers: Headers, body: Buffer, response: ServerResponse): Promise<void> {
    const bucket = url.pathname.split('/')[1] ?? '';
    const posted = await readPost(bucket, headers['content-type'] ?? '', body, Date.now());
    const faulty = (status: number, code: string, why: string) => {
      const { headers: told, body: text } = xmlError(status, code, why);
      response.writeHead(status, told).end(text);
    };
    if ('code' in posted) return faulty(posted.status, posted.code, posted.why);
    const { key, role, type, bytes, back } = posted;
    const ask = { action: 's3:PutObject', resource: `arn:aws:s3:::${bucket}/${key}` };
    if (roles().refusalOf(role, [ask])) return faulty(403, 'AccessDenied', 'not authorized to perform s3:PutObject');
    files.set(`/${bucket}/${key}`, { type, bytes });
    if (back === undefined) return void response.writeHead(204).end();
    const location = new URL(back);
    for (const [name, value] of Object.entries({ bucket, key })) location.searchParams.set(name, value);
    response.writeHead(303, { location: location.href }).end();
  }

  async function refusalOf(method: string, url: URL, headers: NodeJS.Dict<string | string[]>) {
    const denied = (why: string) => xmlError(403, 'AccessDenied', why);
    const role = roleOf(url);
    if (role === undefined) return denied('The link is not signed.');
    if (!(await isSigned(method, url, headers))) return xmlError(403, 'SignatureDoesNotMatch', 'Not the signature.');
    if (signedAt(url) + Number(url.searchParams.get('X-Amz-Expires')) * 1000 < Date.now()) return denied('Expired.');
    const ask = { action: actions[method] ?? `s3:${method}`, resource: `arn:aws:s3:::${url.pathname.slice(1)}` };
    return roles().refusalOf(role, [ask]) ? denied(`not authorized to perform ${ask.action}`) : undefined;
  }
}

type Headers = IncomingHttpHeaders;

/** A file, or the part of it that a `Range` from its beginning asks for. */
function give({ type, bytes }: File, method: string, { range = '' }: Headers, response: ServerResponse): void {
  const [, last] = /^bytes=0-(\d+)$/.exec(range) ?? [];
  const body = method === 'HEAD' ? '' : bytes;
  if (last === undefined) return void response.writeHead(200, { 'content-type': type }).end(body);
  if (bytes.length === 0) return void response.writeHead(416).end();
  const part = bytes.subarray(0, Number(last) + 1);
  const told = { 'content-type': type, 'content-range': `bytes 0-${part.length - 1}/${bytes.length}` };
  response.writeHead(206, told).end(method === 'HEAD' ? '' : part);
}

const roleOf = ({ searchParams }: URL): string | undefined => {
  const key = searchParams.get('X-Amz-Credential')?.split('/')[0];
  return key?.startsWith(accessKeyPrefix) ? key.slice(accessKeyPrefix.length) : undefined;
};

/** `20261124T091000Z` as epoch milliseconds. */
const signedAt = ({ searchParams }: URL): number =>
  Date.parse(
    (searchParams.get('X-Amz-Date') ?? '').replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'),
  );

/** Whether the link is the one that the credentials make of what is asked, with the headers that it names. */
async function isSigned(method: string, url: URL, headers: NodeJS.Dict<string | string[]>): Promise<boolean> {
  const names = (url.searchParams.get('X-Amz-SignedHeaders') ?? '').split(';');
  const signer = new SignatureV4({
    service: 's3',
    region,
    credentials: {
      accessKeyId: url.searchParams.get('X-Amz-Credential')?.split('/')[0] ?? '',
      secretAccessKey: localSecret,
      sessionToken: localToken,
    },
    sha256: Hash.bind(null, 'sha256'),
    uriEscapePath: false,
    applyChecksum: false,
  });
  const signed = await signer.presign(
    {
      method,
      protocol: 'http:',
      hostname: url.hostname,
      port: Number(url.port),
      path: url.pathname,
      query: {},
      headers: {
        ...Object.fromEntries(names.map((name) => [name, String(headers[name] ?? '')])),
        'x-amz-content-sha256': 'UNSIGNED-PAYLOAD',
      },
    },
    { expiresIn: Number(url.searchParams.get('X-Amz-Expires')), signingDate: new Date(signedAt(url)) },
  );
  return signed.query?.['X-Amz-Signature'] === url.searchParams.get('X-Amz-Signature');
}
