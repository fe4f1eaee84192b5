import { nowOf } from '../../shared/now.ts';
import type { Notice } from './notice.ts';
import { noticesIn } from './parse-notices.ts';
import { type ReplyDependencies, takeReply } from './take-reply.ts';
import { type ReportDependencies, takeReport } from './take-report.ts';

export type NoticeDependencies = ReportDependencies & ReplyDependencies;

/**
 * Takes what providers report and customers reply: from SES, two-way SMS and WhatsApp by their topics, from SNS by its
 * delivery log, of WhatsApp's own reports by the account's bus. One that fails stops none of the others; then the call
 * fails, Lambda makes it again, and what was taken before changes nothing.
 */
export function createHandler(dependencies: NoticeDependencies, clock: () => number = Date.now) {
  const take = (notice: Notice): Promise<void> =>
    notice.kind === 'reply'
      ? takeReply(notice, dependencies)
      : takeReport(notice, dependencies, nowOf(Date.parse(notice.heardAt), clock));

  return async (input: unknown): Promise<void> => {
    const taken = await Promise.allSettled(noticesIn(input).map(take));
    for (const one of taken) if (one.status === 'rejected') throw one.reason;
  };
}
