import type { Cleaned } from './cleaned.ts';

/** Chunks that make up the picture, its transparency and its colours. */
const kept = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP']);
const [exifFlag, xmpFlag, animationFlag] = [0x08, 0x04, 0x02];

/** A WebP of the chunks that make up the picture alone; nothing where it is none, or moves. */
export function cleanWebp(bytes: Buffer): Cleaned | undefined {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WEBP') return undefined;
  const chunks: Buffer[] = [];
  let size: { width: number; height: number } | undefined;
  const end = Math.min(bytes.length, 8 + bytes.readUInt32LE(4));
  for (let at = 12; at + 8 <= end;) {
    const name = bytes.toString('latin1', at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    const chunk = Buffer.from(bytes.subarray(at, at + 8 + length + (length % 2)));
    if (chunk.length < 8 + length) return undefined;
    const content = chunk.subarray(8);
    if (name === 'VP8X') {
      const flags = content.readUInt8(0);
      if (flags & animationFlag) return undefined;
      content.writeUInt8(flags & ~(exifFlag | xmpFlag), 0);
    }
    if (kept.has(name)) chunks.push(chunk);
    size ??= sizeOf(name, content);
    at += chunk.length;
  }
  if (!size) return undefined;
  const head = Buffer.from(bytes.subarray(0, 12));
  head.writeUInt32LE(4 + chunks.reduce((sum, { length }) => sum + length, 0), 4);
  return { type: 'image/webp', ...size, bytes: Buffer.concat([head, ...chunks]) };
}

function sizeOf(name: string, content: Buffer): { width: number; height: number } | undefined {
  switch (name) {
    case 'VP8X':
      return { width: content.readUIntLE(4, 3) + 1, height: content.readUIntLE(7, 3) + 1 };
    case 'VP8 ':
      return { width: content.readUInt16LE(6) & 0x3fff, height: content.readUInt16LE(8) & 0x3fff };
    case 'VP8L': {
      const bits = content.readUInt32LE(1);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    default:
      return undefined;
  }
}
