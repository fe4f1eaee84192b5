import type { CallStore } from '../../../shared/calls/call-store.ts';
import type { Answerer } from '../handler.ts';
import { notFound } from '../problems.ts';
import { callView } from './call-view.ts';

/** `GET /calls?sender=`: who has to be phoned, the longest waiting first, and who is on it. */
export function listCalls({ calls }: { calls: Pick<CallStore, 'ofSender'> }): Answerer {
  return async ({ colleague, query: { sender = 'default' }, now }) => {
    if (!colleague.sees(sender)) throw notFound('sender');
    const open = (await calls.ofSender(sender)).filter(({ dueAt }) => dueAt > now);
    return { body: { calls: open.map((call) => callView(call, colleague.name, now)) } };
  };
}
