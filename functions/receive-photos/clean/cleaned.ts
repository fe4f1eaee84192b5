import type { Photo } from '../../../shared/photos/photo.ts';

/** A picture and nothing but: its bytes, and its size in pixels. */
export type Cleaned = Pick<Photo, 'type' | 'width' | 'height'> & { bytes: Buffer };
