import * as z from 'zod/mini';
import { afterCall, type Told } from '../../../shared/calls/after-call.ts';
import { calledEvent } from '../../../shared/calls/called-event.ts';
import type { CallStore } from '../../../shared/calls/call-store.ts';
import { callOutcomes, refusals } from '../../../shared/orders/customer-event.ts';
import { type Instant, instant } from '../../../shared/orders/instant.ts';
import type { Answerer } from '../handler.ts';
import { faulty } from '../problems.ts';
import type { DeskRequest } from '../request.ts';
import { tellIssues } from '../settings/sentences.ts';
import { changed, openCallOf } from './open-call.ts';

export const outcomeBody = z.strictObject({
  outcome: z.enum(callOutcomes),
  note: z.optional(z.string().check(z.maxLength(2000))),
  /** Another time that was agreed. */
  next: z.optional(instant),
  /** Of whom refuses further contact: calls, or everything. */
  refuses: z.optional(z.enum(refusals)),
});

interface OutcomeDependencies {
  calls: Pick<CallStore, 'find' | 'save' | 'end'>;
}

/** `POST /calls/{callId}/outcome?sender=&order=` with `{"outcome","note"?,"next"?,"refuses"?}`: how a call went. */
export const tellOutcome = (dependencies: OutcomeDependencies): Answerer =>
  answer(dependencies, ({ body, now }) => toldIn(body(), now));

/** `POST /calls/{callId}/done?sender=&order=`: somebody was reached, in short. */
export const endCall = (dependencies: OutcomeDependencies): Answerer =>
  answer(dependencies, () => ({ outcome: 'reached' }));

function answer({ calls }: OutcomeDependencies, toldBy: (request: DeskRequest) => Told): Answerer {
  return async (request) => {
    const { colleague, now } = request;
    const call = await openCallOf(request, calls);
    const told = toldBy(request);
    const after = afterCall(call, told, colleague.name, now);
    const event = calledEvent(after, told);
    const written = after.ends ? await calls.end(call, { event }) : await calls.save(after.call, { event });
    if (written === 'conflict') throw changed();
    const { id, senderId: sender, orderId: order } = call;
    return { body: { id, sender, order, outcome: told.outcome, calledAt: now, by: colleague.name, next: after.next } };
  };
}

function toldIn(body: unknown, now: Instant): Told {
  const { success, data, error } = outcomeBody.safeParse(body);
  const title = 'It is not clear how the call went';
  if (!success) throw faulty(title, tellIssues(error.issues, body));
  if (data.next !== undefined && data.next <= now)
    throw faulty(title, [{ path: '/next', detail: 'It must be in the future.' }]);
  const isAnswer = data.outcome === 'refused' || data.outcome === 'wrong_number';
  if (data.next !== undefined && isAnswer) {
    throw faulty(title, [{ path: '/next', detail: 'After this outcome nobody phones again.' }]);
  }
  if (data.refuses !== undefined && data.outcome !== 'refused') {
    throw faulty(title, [{ path: '/refuses', detail: 'It says what somebody refuses: the outcome must be refused.' }]);
  }
  return data;
}
