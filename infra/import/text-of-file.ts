import { createReadStream } from 'node:fs';
import { usage } from '../send/command.ts';

/**
 * The text of a file, piece by piece, without the mark that some programs begin it with. What is not UTF-8 is an error
 * that says so: a name must not become another's by a guess at letters.
 */
export async function* textOfFile(file: string, onBytes: (bytes: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let lines = 1;
  const decode = (bytes?: Buffer): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw usage(
        `${file} is not UTF-8 (near line ${lines}). Save it as "CSV UTF-8", or convert it: iconv -f WINDOWS-1252 -t UTF-8 ${file} > utf8-${file.replace(/^.*[\\/]/, '')}`,
      );
    }
  };
  for await (const chunk of createReadStream(file)) {
    const bytes = chunk as Buffer;
    const text = decode(bytes);
    onBytes(bytes.byteLength);
    lines += text.split('\n').length - 1;
    if (text) yield text;
  }
  const rest = decode();
  if (rest) yield rest;
}
