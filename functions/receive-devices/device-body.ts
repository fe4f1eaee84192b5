import * as z from 'zod/mini';
import { jsonOfBody } from '../../shared/json-body.ts';
import { jsonPointer } from '../../shared/json-pointer.ts';
import { ProblemError } from '../../shared/problem.ts';
import { platforms } from '../../shared/push/device.ts';

const text = z.string().check(z.minLength(1), z.maxLength(500));

/** What a sender's app backend says of a device: whose it is, and the token that Apple's or Google's service gave it. */
export const deviceBody = z.strictObject({
  senderId: z.optional(text),
  customer: z
    .strictObject({ email: z.optional(text), phone: z.optional(text), id: z.optional(text) })
    .check(z.refine((given) => Object.keys(given).length > 0, 'must name the customer by email, phone or id')),
  /** Apple's are 64 hexadecimal digits and more, Google's some 200 letters. */
  token: z.string().check(z.regex(/^[\x21-\x7e]{16,4096}$/, 'must be the token as the device was given it')),
  platform: z.enum(platforms),
  locale: z.optional(z.string().check(z.maxLength(35))),
});
export type DeviceBody = z.output<typeof deviceBody>;

const mostBytes = 16 * 1024;
const mostDepth = 4;

/** The device that a request tells of, or a problem with every fault and its place. */
export function readDevice(body: Uint8Array): DeviceBody {
  if (body.byteLength > mostBytes) {
    const detail = `A device takes ${mostBytes / 1024} kB at most.`;
    throw new ProblemError({ status: 413, code: 'device_too_large', title: 'The request is too large', detail });
  }
  const value = jsonOfBody(body, { mostDepth, expected: '{"customer": …, "token": …, "platform": …}' });
  const parsed = deviceBody.safeParse(value);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => ({
    path: jsonPointer(path.map(String)),
    detail: message,
  }));
  throw new ProblemError({
    status: 400,
    code: 'device_rejected',
    title: 'The device could not be taken',
    detail: faults.map(({ path, detail }) => `${path || 'The body'} ${detail}`).join('; '),
    more: { faults },
  });
}
