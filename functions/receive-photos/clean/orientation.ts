const name = 'Exif\0\0';
const orientationTag = 0x0112;
const short = 3;

/** Which way up a camera was held (EXIF 2.3, 1 to 8), as the EXIF of a JPEG says; all else in there is left unread. */
export function orientationOf(exif: Buffer): number | undefined {
  if (exif.subarray(0, name.length).toString('latin1') !== name) return undefined;
  const tiff = exif.subarray(name.length);
  const isLittle = tiff.subarray(0, 2).toString('latin1') === 'II';
  const read16 = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const read32 = (at: number) => (isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  try {
    const directory = read32(4);
    for (let entry = 0; entry < read16(directory); entry++) {
      const at = directory + 2 + entry * 12;
      if (read16(at) !== orientationTag || read16(at + 2) !== short) continue;
      const value = read16(at + 8);
      return value >= 1 && value <= 8 ? value : undefined;
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return undefined;
}

/** The segment of a JPEG that says nothing but which way up it is. */
export function orientationSegment(orientation: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('MM\0*', 0, 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(orientationTag, 10);
  tiff.writeUInt16BE(short, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  const head = Buffer.from([0xff, 0xe1, 0, 2 + name.length + tiff.length]);
  return Buffer.concat([head, Buffer.from(name, 'latin1'), tiff]);
}
