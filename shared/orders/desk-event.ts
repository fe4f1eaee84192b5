import * as z from 'zod/mini';

const words = z.string().check(z.minLength(1), z.maxLength(2000));

/** What colleagues do about an order at the desk: the `data` of `desk.<name>`. It stands on the order's timeline, never on the customer's page. */
const deskEvents = {
  /** What others at the desk should know. */
  noted: z.object({ note: words, by: words }),
  /** A message is said again, by its id; an address that was wrong is put right by the same event. */
  resent: z.object({ message: z.string(), by: words }),
} as const;

export const notedType = 'desk.noted';
export const resentType = 'desk.resent';
export const notedData = deskEvents.noted;
export const resentData = deskEvents.resent;

export const isDeskEvent = (type: string): boolean => type.startsWith('desk.');

/** The schema of a desk event's `data`; nothing where there is no such event. */
export const deskDataOf = (type: string): z.ZodMiniType<object> | undefined =>
  type === notedType ? notedData : type === resentType ? resentData : undefined;
