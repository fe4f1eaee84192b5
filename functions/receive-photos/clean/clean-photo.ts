import type { Cleaned } from './cleaned.ts';
import { cleanJpeg } from './jpeg.ts';
import { cleanPng } from './png.ts';
import { cleanWebp } from './webp.ts';

/** More than the largest cameras have; a small file that claims more would only exhaust what shows it. */
const mostPixels = 120_000_000;

/**
 * A photo without all that it tells besides the picture: where and when it was taken, by whom, with what, and whatever
 * lies behind its end. Only the parts that are known to make up the picture are kept. Nothing where it is no picture,
 * whatever its name says.
 */
export function cleanPhoto(bytes: Buffer): Cleaned | undefined {
  try {
    const cleaned = cleanJpeg(bytes) ?? cleanPng(bytes) ?? cleanWebp(bytes);
    const pixels = cleaned ? cleaned.width * cleaned.height : 0;
    return pixels > 0 && pixels <= mostPixels ? cleaned : undefined;
  } catch (error) {
    // It ends before it says that it does.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
