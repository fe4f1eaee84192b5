import { Hash } from '@smithy/core/serde';
import { SignatureV4 } from '@smithy/signature-v4';
import * as z from 'zod/mini';
import type { FileLinks } from './photo-files.ts';

/** What Lambda gives to every function; an endpoint where S3 is not AWS's own, as the SDK reads it. */
export const surroundings = z.object({
  AWS_REGION: z.string(),
  AWS_ACCESS_KEY_ID: z.string(),
  AWS_SECRET_ACCESS_KEY: z.string(),
  AWS_SESSION_TOKEN: z.optional(z.string()),
  AWS_ENDPOINT_URL_S3: z.optional(z.string()),
});

type Surroundings = z.output<typeof surroundings>;

const minutes = 60;
const secondsGood = 15 * minutes;
/** Links of the same few minutes are alike, so that a browser that has the picture need not load it again. */
const alikeFor = 5 * minutes * 1000;

export const signerOf = (known: Surroundings): SignatureV4 =>
  new SignatureV4({
    service: 's3',
    region: known.AWS_REGION,
    credentials: {
      accessKeyId: known.AWS_ACCESS_KEY_ID,
      secretAccessKey: known.AWS_SECRET_ACCESS_KEY,
      ...(known.AWS_SESSION_TOKEN ? { sessionToken: known.AWS_SESSION_TOKEN } : {}),
    },
    sha256: Hash.bind(null, 'sha256'),
    uriEscapePath: false,
    applyChecksum: false,
  });

/** The address of a bucket: of AWS, or below the endpoint that stands for it. */
export function bucketAddress(bucket: string, environment: Record<string, string | undefined>): string {
  const { AWS_REGION, AWS_ENDPOINT_URL_S3 } = surroundings.parse(environment);
  return AWS_ENDPOINT_URL_S3 ? `${AWS_ENDPOINT_URL_S3}/${bucket}` : `https://${bucket}.s3.${AWS_REGION}.amazonaws.com`;
}

/**
 * Links signed with the function's own credentials (Signature Version 4 in the query): whoever holds one may do what
 * the function may, that one thing, for at least ten minutes and at most fifteen. By the machine's clock, as S3 judges
 * by its own.
 */
export function s3Links(
  bucket: string,
  environment: Record<string, string | undefined>,
  clock: () => number = Date.now,
): FileLinks {
  const signer = signerOf(surroundings.parse(environment));

  async function sign(method: string, key: string, headers: Record<string, string> = {}): Promise<string> {
    const { protocol, hostname, port, host, pathname } = new URL(`${bucketAddress(bucket, environment)}/${key}`);
    const signed = await signer.presign(
      {
        method,
        protocol,
        hostname,
        ...(port ? { port: Number(port) } : {}),
        path: pathname,
        query: {},
        headers: { host, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD', ...headers },
      },
      { expiresIn: secondsGood, signingDate: new Date(clock() - (clock() % alikeFor)) },
    );
    return `${protocol}//${host}${pathname}?${new URLSearchParams(signed.query as Record<string, string>).toString()}`;
  }

  return {
    toRead: (key) => sign('GET', key),
    toPut: (key, headers) => sign('PUT', key, headers),
    toRemove: (key) => sign('DELETE', key),
  };
}
