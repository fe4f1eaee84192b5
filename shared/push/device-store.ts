import type { Instant } from '../orders/instant.ts';
import type { Device } from './device.ts';

/** Whose devices at one sender; `hash` is what the owner is kept as among contacts. */
export interface DevicesOf {
  hash: string;
  senderId: string;
}

/** More than these nobody carries about: of an owner that has more, the others are left alone. */
export const mostDevices = 10;

/** Where it is kept who has switched notifications on with what. Each ends by itself, unless it is kept anew. */
export interface DeviceStore {
  /** Those that have not ended by now. */
  of(owner: DevicesOf, now: Instant): Promise<Device[]>;
  /**
   * Keeps a device as that of these owners (hashes) and of nobody else: whoever signs in on a telephone gets nothing that
   * is for whoever was signed in before. Kept again it is kept longer; an owner with `mostDevices` gets none more.
   */
  keep(owners: readonly string[], device: Device, now: Instant): Promise<'kept' | 'too many'>;
  /** Whoever's it was. */
  forget(senderId: string, deviceId: string): Promise<void>;
}
