import type { IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import ipaddr from 'ipaddr.js';
import { isPublic, lookupPublic } from '../public-address.ts';

const mostMilliseconds = 8_000;

interface Posting {
  headers: Record<string, string | number>;
  body: string | Buffer;
  request?: typeof httpsRequest;
}

/** What came of it: an answer's status and headers, an address that is not of the open net, or a fault on the way. */
export type Posted = Pick<IncomingMessage, 'headers'> & { status: number };
export type NotPosted = 'not public' | { fault: string };

/** Posts to a stranger's address once: over https, to public addresses alone, with no redirect followed and no answer read. */
export async function postPublicly(
  address: string,
  { headers, body, request = httpsRequest }: Posting,
): Promise<Posted | NotPosted> {
  const url = new URL(address);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // Where the host is an address itself, nothing is looked up.
  if (url.protocol !== 'https:' || url.username || (ipaddr.isValid(host) && !isPublic(host))) return 'not public';
  const signal = AbortSignal.timeout(mostMilliseconds);
  const length = { 'content-length': Buffer.byteLength(body), 'user-agent': 'waypost' };
  try {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const options = {
        ...{ method: 'POST', lookup: lookupPublic, agent: false, signal },
        headers: { ...headers, ...length },
      };
      request(url, options, resolve).on('error', reject).end(body);
    });
    response.destroy();
    return { status: response.statusCode ?? 0, headers: response.headers };
  } catch (error) {
    const fault = error instanceof Error ? error.name : 'fault';
    return fault === 'NotPublic' ? 'not public' : { fault };
  }
}
