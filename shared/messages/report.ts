import * as z from 'zod/mini';

/**
 * What a provider may say of a message afterwards, the less certain before: what is more certain is never undone by what
 * comes late. A call that nobody needs to make any more is needless.
 */
const reportKinds = [
  ...(['accepted', 'unknown', 'delayed', 'bounced_for_now', 'needless', 'delivered'] as const),
  ...(['undelivered', 'bounced', 'rejected', 'complained'] as const),
] as const;
export type ReportKind = (typeof reportKinds)[number];

/** What a provider said of a message after it was asked to send it. */
export const report = z.object({
  kind: z.enum(reportKinds),
  /** When it was so, by the provider's clock. */
  at: z.string(),
  /** The provider's own word for it. */
  code: z.string(),
  providerId: z.string(),
  /** Where the code says less: how a call ended, and by whom. */
  words: z.optional(z.string()),
});
export type Report = z.output<typeof report>;

/** How certain a report is, from 0. */
export const certaintyOf = ({ kind }: Pick<Report, 'kind'>): number => reportKinds.indexOf(kind);

const forGood = new Set<ReportKind>(['undelivered', 'bounced', 'rejected']);

/** Whether the message will never arrive. */
export const hasFailedForGood = ({ kind }: Report): boolean => forGood.has(kind);
