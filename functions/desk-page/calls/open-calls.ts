import type { Call } from '../../../shared/calls/call.ts';
import type { CallStore } from '../../../shared/calls/call-store.ts';
import { nextCalls } from '../../../shared/calls/next-call.ts';
import type { ColleagueStore } from '../../desk/colleagues/colleague-store.ts';
import { namesOf } from '../../desk/colleagues/names-of.ts';
import type { PageRequest } from '../page/page.ts';

export interface OpenCallsDependencies {
  calls: Pick<CallStore, 'ofSender'>;
  colleagues: ColleagueStore;
}

/** The calls of a sender that are still worth making, and the best one for this colleague now, if there is one. */
export async function openCalls(
  { colleague, sender, now }: PageRequest,
  { calls, colleagues }: OpenCallsDependencies,
): Promise<{ open: Call[]; next: Call | undefined }> {
  const [all, names] = await Promise.all([calls.ofSender(sender.id), namesOf(colleague, colleagues)]);
  const open = all.filter(({ dueAt }) => dueAt > now);
  return { open, next: nextCalls(open, colleague.name, now, names)[0] };
}
