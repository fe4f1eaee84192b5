import type { Cleaned } from './cleaned.ts';

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** Chunks that make up the picture and its colours; texts, times, EXIF and animations are none of them. */
const kept = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'bKGD', 'pHYs']);

/** A PNG of the chunks that make up the picture alone; nothing where it is none. */
export function cleanPng(bytes: Buffer): Cleaned | undefined {
  if (!bytes.subarray(0, 8).equals(signature)) return undefined;
  const chunks: Buffer[] = [];
  for (let at = 8; ;) {
    const chunk = bytes.subarray(at, at + 12 + bytes.readUInt32BE(at));
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (chunks.length === 0 && name !== 'IHDR') return undefined;
    if (kept.has(name)) chunks.push(chunk);
    if (name === 'IEND') break;
    at += chunk.length;
  }
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  return { type: 'image/png', width, height, bytes: Buffer.concat([signature, ...chunks]) };
}
