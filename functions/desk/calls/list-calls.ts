import type { CallStore } from '../../../shared/calls/call-store.ts';
import type { ColleagueStore } from '../colleagues/colleague-store.ts';
import { namesOf } from '../colleagues/names-of.ts';
import type { Answerer } from '../handler.ts';
import { notFound } from '../problems.ts';
import { callView } from './call-view.ts';

interface ListDependencies {
  calls: Pick<CallStore, 'ofSender'>;
  colleagues: ColleagueStore;
}

/** `GET /calls?sender=`: who has to be phoned, the longest waiting first, and who is on it. */
export function listCalls({ calls, colleagues }: ListDependencies): Answerer {
  return async ({ colleague, query: { sender = 'default' }, now }) => {
    if (!colleague.sees(sender)) throw notFound('sender');
    const open = (await calls.ofSender(sender)).filter(({ dueAt }) => dueAt > now);
    const names = await namesOf(colleague, colleagues);
    return { body: { calls: open.map((call) => callView(call, colleague.name, now, names)) } };
  };
}
