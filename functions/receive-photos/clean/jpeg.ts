import type { Cleaned } from './cleaned.ts';
import { orientationOf, orientationSegment } from './orientation.ts';

const start = 0xffd8;
const end = Buffer.from([0xff, 0xd9]);
const [app0, app1, app2, app14, scan] = [0xe0, 0xe1, 0xe2, 0xee, 0xda];

/** A JPEG of tables, frame, scans, colour profile and the way up alone; nothing where it is none. */
export function cleanJpeg(bytes: Buffer): Cleaned | undefined {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== start) return undefined;
  const kept: Buffer[] = [];
  let orientation: number | undefined;
  let size: { width: number; height: number } | undefined;
  for (let at = 2; at < bytes.length;) {
    const marker = bytes.readUInt8(at + 1);
    if (bytes.readUInt8(at) !== 0xff) return undefined;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) break;
    const length = bytes.readUInt16BE(at + 2);
    const segment = bytes.subarray(at, at + 2 + length);
    if (length < 2 || segment.length < 2 + length) return undefined;
    if (marker === app1) orientation ??= orientationOf(segment.subarray(4));
    if (isFrame(marker)) size = { height: segment.readUInt16BE(5), width: segment.readUInt16BE(7) };
    if (isKept(marker, segment)) kept.push(segment);
    at += segment.length;
    if (marker !== scan) continue;
    const next = endOfScan(bytes, at);
    kept.push(bytes.subarray(at, next));
    at = next;
  }
  if (!size) return undefined;
  const upright = orientation === undefined || orientation === 1 ? [] : [orientationSegment(orientation)];
  return { type: 'image/jpeg', ...size, bytes: Buffer.concat([bytes.subarray(0, 2), ...upright, ...kept, end]) };
}

/** Frames: SOF0 to SOF15, but for the tables and what is reserved among them. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const tables = new Set([0xc4, 0xdb, 0xdd]);

function isKept(marker: number, segment: Buffer): boolean {
  const names = (name: string) => segment.subarray(4, 4 + name.length).toString('latin1') === name;
  if (marker === app0) return names('JFIF\0');
  if (marker === app2) return names('ICC_PROFILE\0');
  if (marker === app14) return names('Adobe');
  return marker === scan || isFrame(marker) || tables.has(marker);
}

/** Where the next marker stands: in a scan 0xff is followed by 0, or by a restart's number. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const after = bytes.readUInt8(at + 1);
    if (after !== 0 && after !== 0xff && (after < 0xd0 || after > 0xd7)) return at;
  }
  return bytes.length;
}
