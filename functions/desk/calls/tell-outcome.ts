import * as z from 'zod/mini';
import { afterCall, type Told } from '../../../shared/calls/after-call.ts';
import { calledEvent } from '../../../shared/calls/called-event.ts';
import type { CallId } from '../../../shared/calls/call.ts';
import type { CallStore } from '../../../shared/calls/call-store.ts';
import { tellLate } from '../../../shared/calls/late-call.ts';
import type { MessageStore } from '../../../shared/messages/message-store.ts';
import { callOutcomes, refusals } from '../../../shared/orders/customer-event.ts';
import type { EventStore } from '../../../shared/orders/event-store.ts';
import { type Instant, instant } from '../../../shared/orders/instant.ts';
import type { Answerer } from '../handler.ts';
import { faulty, notFound } from '../problems.ts';
import type { DeskRequest } from '../request.ts';
import { tellIssues } from '../settings/sentences.ts';
import { callIdOf, changed, freeCall } from './open-call.ts';

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
  messages: Pick<MessageStore, 'find'>;
  events: Pick<EventStore, 'append'>;
}

/**
 * `POST /calls/{callId}/outcome?sender=&order=` with `{"outcome","note"?,"next"?,"refuses"?}`: how a call went. One that
 * became needless meanwhile is taken too, and the answer says why (`needless`).
 */
export const tellOutcome = (dependencies: OutcomeDependencies): Answerer =>
  answer(dependencies, ({ body, now }) => toldIn(body(), now));

/** `POST /calls/{callId}/done?sender=&order=`: somebody was reached, in short. */
export const endCall = (dependencies: OutcomeDependencies): Answerer =>
  answer(dependencies, () => ({ outcome: 'reached' }));

function answer(dependencies: OutcomeDependencies, toldBy: (request: DeskRequest) => Told): Answerer {
  const { calls } = dependencies;
  return async (request) => {
    const { colleague, now } = request;
    const id = callIdOf(request);
    const said = { ...namesOf(id), calledAt: now, by: colleague.name };
    const found = await calls.find(id);
    if (!found) {
      const told = toldBy(request);
      const needless = await tellLate(id, told, colleague.name, dependencies, now);
      if (needless === undefined) throw notFound('open call');
      return { body: { ...said, outcome: told.outcome, needless } };
    }
    const call = freeCall(found, request);
    const told = toldBy(request);
    const after = afterCall(call, told, colleague.name, now);
    const event = calledEvent(after, told);
    const written = after.ends ? await calls.end(call, { event }) : await calls.save(after.call, { event });
    if (written === 'conflict') throw changed();
    return { body: { ...said, outcome: told.outcome, next: after.next } };
  };
}

const namesOf = ({ id, senderId, orderId }: CallId) => ({ id, sender: senderId, order: orderId });

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
