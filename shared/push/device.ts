import * as z from 'zod/mini';
import { shortHash } from '../short-hash.ts';

export const platforms = ['apns', 'fcm'] as const;

const common = {
  id: z.string(),
  /** Whose app or page it was switched on in. */
  senderId: z.string(),
  /** The language that it shows everything else in, where it told that. */
  locale: z.optional(z.string()),
};

/** Where notifications were switched on: in a sender's own app, by SNS's endpoint for it, or in a browser. */
export const device = z.discriminatedUnion('kind', [
  z.object({ ...common, kind: z.literal('app'), platform: z.enum(platforms), endpointArn: z.string() }),
  z.object({
    ...common,
    kind: z.literal('web'),
    /** Where the browser's push service takes its messages: an address that a stranger gave. */
    endpoint: z.string(),
    /** The browser's public key and secret (RFC 8291), base64url. */
    p256dh: z.string(),
    auth: z.string(),
  }),
]);
export type Device = z.output<typeof device>;
export type AppDevice = Extract<Device, { kind: 'app' }>;
export type WebDevice = Extract<Device, { kind: 'web' }>;

/** A device's id: the same token or address, the same device. */
export const deviceIdOf = (token: string): string => shortHash(token, 22);
