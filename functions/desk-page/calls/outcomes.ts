import type { CallOutcome } from '../../../shared/orders/customer-event.ts';
import type { Act } from '../act.ts';
import type { PageRequest } from '../page/page.ts';

/** What can be said of a call when it is over, in the sequence in which it is offered. */
export const outcomes = [{ outcome: 'reached', words: 'Reached' }] as const satisfies readonly {
  outcome: CallOutcome;
  words: string;
}[];

/** Says how a call went, as the desk's API takes it; nothing where there is no such outcome. */
export function tellOutcome(act: Act, request: PageRequest): Promise<object> | undefined {
  const { form } = request;
  const named = { parameters: { callId: form.get('call') ?? '' }, query: { order: form.get('order') ?? '' } };
  const isKnown = outcomes.some(({ outcome }) => outcome === form.get('outcome'));
  return isKnown ? act('POST /calls/{callId}/done', request, named) : undefined;
}
