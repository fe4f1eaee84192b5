import * as z from 'zod/mini';

/** What a message is about: the order itself, one of its visits or shipments, or a stage that it reached. */
export const about = z.union([
  z.object({ subject: z.literal('order') }),
  z.object({ subject: z.literal('visit'), id: z.string() }),
  z.object({ subject: z.literal('shipment'), id: z.string() }),
  z.object({ subject: z.literal('stage'), name: z.string() }),
]);
export type About = z.output<typeof about>;
