import type { Call } from '../../../shared/calls/call.ts';
import type { CallStore } from '../../../shared/calls/call-store.ts';
import type { ColleagueStore } from '../colleagues/colleague-store.ts';
import { namesOf } from '../colleagues/names-of.ts';
import type { Answerer } from '../handler.ts';
import { pageOf, wantedOf } from '../list-page.ts';
import { notFound } from '../problems.ts';
import { callView } from './call-view.ts';

interface ListDependencies {
  calls: Pick<CallStore, 'ofSender'>;
  colleagues: ColleagueStore;
}

/** The longest waiting first, and of those that came at once each at a place of its own. */
const placeOf = ({ requestedAt, orderId, id }: Call): string => `${requestedAt} ${orderId} ${id}`;

/** `GET /calls?sender=`: who has to be phoned, the longest waiting first, and who is on it. */
export function listCalls({ calls, colleagues }: ListDependencies): Answerer {
  return async (request) => {
    const { colleague, query, now } = request;
    const { sender = 'default' } = query;
    if (!colleague.sees(sender)) throw notFound('sender');
    const list = `calls ${sender}`;
    const wanted = wantedOf(request, list);
    const { after = '' } = wanted;
    const open = (await calls.ofSender(sender)).filter((call) => call.dueAt > now && placeOf(call) > after);
    open.sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
    const { items, ...more } = pageOf(open, wanted, list, placeOf);
    const names = await namesOf(colleague, colleagues);
    return { body: { calls: items.map((call) => callView(call, colleague.name, now, names)), ...more } };
  };
}
