import { Hash } from '@smithy/core/serde';
import { SignatureV4 } from '@smithy/signature-v4';
import * as z from 'zod/mini';
import { askJson, type Told } from './ask-json.ts';

/** What Lambda gives to every function; an endpoint where it is not AWS's own, as the SDK reads it. */
const surroundings = z.object({
  AWS_REGION: z.string(),
  AWS_ACCESS_KEY_ID: z.string(),
  AWS_SECRET_ACCESS_KEY: z.string(),
  AWS_SESSION_TOKEN: z.optional(z.string()),
  AWS_ENDPOINT_URL: z.optional(z.string()),
});

interface SignedCall {
  path?: string;
  headers: Record<string, string>;
  body: string;
}

/** Calls a service of AWS by its one operation that is needed: a client of its own would cost a start more than all else. */
export function signedCaller(service: string, environment: Record<string, string | undefined>) {
  const known = surroundings.parse(environment);
  const address = known.AWS_ENDPOINT_URL ?? `https://${service}.${known.AWS_REGION}.amazonaws.com`;
  const signer = new SignatureV4({
    service,
    region: known.AWS_REGION,
    credentials: {
      accessKeyId: known.AWS_ACCESS_KEY_ID,
      secretAccessKey: known.AWS_SECRET_ACCESS_KEY,
      ...(known.AWS_SESSION_TOKEN ? { sessionToken: known.AWS_SESSION_TOKEN } : {}),
    },
    sha256: Hash.bind(null, 'sha256'),
  });

  return async ({ path = '/', headers, body }: SignedCall): Promise<Told> => {
    const { protocol, hostname, port, host } = new URL(address);
    const signed = await signer.sign({
      ...{ method: 'POST', protocol, hostname, path, query: {}, body },
      ...(port ? { port: Number(port) } : {}),
      headers: { host, ...headers },
    });
    return askJson(address + path, { method: 'POST', headers: signed.headers, body });
  };
}
