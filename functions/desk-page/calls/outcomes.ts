import { Temporal } from 'temporal-polyfill';
import { type CallOutcome, callOutcomes } from '../../../shared/orders/customer-event.ts';
import { instantOf } from '../../../shared/orders/instant.ts';
import { faulty } from '../../desk/problems.ts';
import type { Act } from '../act.ts';
import type { PageRequest } from '../page/page.ts';

/** What can be said of a call, in the sequence in which it is offered. */
export const outcomeWords: Record<CallOutcome, string> = {
  reached: 'Reached',
  no_answer: 'No answer',
  busy: 'Busy',
  voicemail: 'Voicemail',
  wrong_number: 'Wrong number',
  refused: 'Wants no more calls',
};

export const outcomes = callOutcomes.map((outcome) => ({ outcome, words: outcomeWords[outcome] }));

/** Says how a call went, as the desk's API takes it. */
export async function tellOutcome(act: Act, request: PageRequest): Promise<void> {
  const { form, sender } = request;
  const note = form.get('note')?.trim();
  const next = form.get('next');
  const outcome = form.get('outcome') ?? '';
  const refusesAll = outcome === 'refused' && form.get('refuses') === 'everything';
  const body = {
    outcome,
    ...(note ? { note } : {}),
    ...(next ? { next: timeIn(next, sender.timeZone) } : {}),
    ...(refusesAll ? { refuses: 'everything' } : {}),
  };
  const parameters = { callId: form.get('call') ?? '' };
  await act('POST /calls/{callId}/outcome', request, { parameters, query: { order: form.get('order') ?? '' }, body });
}

/** A time as a browser's field gives it, where the sender is. */
function timeIn(written: string, timeZone: string): string {
  try {
    return instantOf(Temporal.PlainDateTime.from(written).toZonedDateTime(timeZone).epochMilliseconds);
  } catch {
    throw faulty('It is not clear how the call went', [{ path: '/next', detail: 'This is no day and time.' }]);
  }
}
