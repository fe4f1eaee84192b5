import type { IncomingMessage } from 'node:http';
import { get as httpsGet } from 'node:https';
import ipaddr from 'ipaddr.js';
import { mostPhotoBytes } from '../../shared/photos/photo.ts';
import { isPublic, lookupPublic } from '../../shared/public-address.ts';

export type Fetched = { bytes: Buffer } | { refused: string };

const mostMilliseconds = 8_000;

/**
 * Fetches a stranger's address, once: https on its own port, of a public address, no redirect, so many bytes in so
 * many seconds, or the reason why not.
 */
export async function fetchPhoto(address: string, get: typeof httpsGet = httpsGet): Promise<Fetched> {
  const url = new URL(address);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (url.protocol !== 'https:' || url.port || url.username || url.password) return { refused: 'address' };
  // Where the host is an address itself, nothing is looked up.
  if (ipaddr.isValid(host) && !isPublic(host)) return { refused: 'NotPublic' };
  const signal = AbortSignal.timeout(mostMilliseconds);
  try {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const headers = { accept: 'image/*', 'user-agent': 'waypost' };
      get(url, { lookup: lookupPublic, agent: false, headers, signal }, resolve).on('error', reject);
    });
    return await read(response);
  } catch (error) {
    return { refused: error instanceof Error ? error.name : 'fault' };
  }
}

async function read(response: IncomingMessage): Promise<Fetched> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    if (response.statusCode !== 200) return { refused: `status_${response.statusCode}` };
    for await (const chunk of response as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > mostPhotoBytes) return { refused: 'too_large' };
      chunks.push(chunk);
    }
    return { bytes: Buffer.concat(chunks) };
  } finally {
    response.destroy();
  }
}
