import { NotNow } from '../infrastructure-fault.ts';
import type { FileLinks } from './photo-files.ts';

/** The bucket's files, read and written over links of our own. */
export interface Files {
  /** A file's bytes; nothing where it is not there. */
  read(key: string): Promise<Buffer | undefined>;
  put(key: string, type: string, bytes: Buffer): Promise<void>;
  remove(key: string): Promise<void>;
}

const mostMilliseconds = 10_000;

export function linkedFiles(links: FileLinks): Files {
  async function ask(address: string, more: RequestInit, expected: number[]): Promise<Response> {
    const response = await fetch(address, { ...more, signal: AbortSignal.timeout(mostMilliseconds) });
    if (expected.includes(response.status)) return response;
    throw new NotNow(`S3 answered ${response.status}.`);
  }
  return {
    async read(key) {
      // Who may not list a bucket is told 403 of what is not there.
      const response = await ask(await links.toRead(key), {}, [200, 403, 404]);
      return response.status === 200 ? Buffer.from(await response.arrayBuffer()) : undefined;
    },
    async put(key, type, bytes) {
      const headers = { 'content-type': type };
      const body = new Uint8Array(bytes);
      await ask(await links.toPut(key, headers), { method: 'PUT', headers, body }, [200]);
    },
    async remove(key) {
      await ask(await links.toRemove(key), { method: 'DELETE' }, [204]);
    },
  };
}
