import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanPhoto } from '../../functions/receive-photos/clean/clean-photo.ts';
import { orientationOf } from '../../functions/receive-photos/clean/orientation.ts';
import { pictures, talkative } from './pictures.ts';

const kinds = ['jpeg', 'png', 'webp'] as const;

describe.each(kinds)('a %s', (kind) => {
  it('keeps its picture, to the byte', () => {
    expect(cleanPhoto(pictures[kind])).toEqual({ type: `image/${kind}`, width: 3, height: 2, bytes: pictures[kind] });
  });

  it('loses what it tells besides, wherever that stands', () => {
    expect(talkative[kind]().toString('latin1')).toContain('GPS');
    expect(cleanPhoto(talkative[kind]())?.bytes).toEqual(pictures[kind]);
  });

  it('that ends too early, or is changed, is refused or still a picture; and stays clean when cleaned again', () => {
    const bytes = talkative[kind]();
    fc.assert(
      fc.property(
        fc.nat(bytes.length),
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 })), { maxLength: 4 }),
        (length, changes) => {
          const changed = Buffer.from(bytes);
          for (const [at, value] of changes) changed.writeUInt8(value, at);
          const once = cleanPhoto(changed.subarray(0, length));
          if (once) expect(cleanPhoto(once.bytes)).toEqual(once);
        },
      ),
      { numRuns: 500 },
    );
  });
});

it.each([
  ['nothing', ''],
  ['a page', '<!doctype html><script>alert(1)</script>'],
  ['a drawing that can run scripts', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['a GIF', 'GIF89a'],
  ['a document', '%PDF-1.7'],
])('%s is no photo, whatever its name says', (_, text) => {
  expect(cleanPhoto(Buffer.from(text))).toBeUndefined();
});

it.each([3, 6, 8])('a JPEG stays the way up that the camera says: %i', (orientation) => {
  const cleaned = cleanPhoto(talkative.jpeg(orientation));
  expect(cleaned?.bytes.toString('latin1')).not.toContain('GPS');
  const exif = cleaned?.bytes.subarray(6);
  expect(exif && orientationOf(exif)).toBe(orientation);
  expect(cleaned?.bytes.length).toBe(pictures.jpeg.length + 36);
});

it('a small file that claims to be enormous is refused', () => {
  const bytes = Buffer.from(pictures.png);
  bytes.writeUInt32BE(60_000, 16);
  bytes.writeUInt32BE(60_000, 20);
  expect(cleanPhoto(bytes)).toBeUndefined();
});
