import * as z from 'zod/mini';
import { call } from '../../../shared/calls/call.ts';
import { callOutcomes } from '../../../shared/orders/customer-event.ts';
import { order } from '../../../shared/orders/order.ts';
import { outcomeBody } from '../../desk/calls/tell-outcome.ts';
import { named, type Operations } from '../operation.ts';
import { next, ofOrder, ofSender, paging } from '../parameters.ts';

const { recipient: _, about: _about, said: _said, event: _event, plannedAt: _at, ...known } = call.shape;
const { lookAt: _look, version: _version, hours: _hours, ...shown } = known;

/** A call as a colleague sees it. */
const shownCall = z.object({
  ...shown,
  hours: z.optional(z.omit(call.shape.hours.def.innerType, { around: true })),
  isMine: z.boolean(),
  isReady: z.boolean(),
});

/** Schemas that several answers name. */
export const callSchemas = [named('Call', shownCall)];

const withOrder = z.object({ call: shownCall, order: z.optional(order) });
const outcome = z.object({
  ...{ id: z.string(), sender: z.string(), order: z.string(), outcome: z.enum(callOutcomes) },
  ...{ calledAt: z.string(), by: z.string(), next: z.optional(z.string()) },
});

const tag = 'Calls';
const access = 'token';
const taking = ['not_found', 'call_taken', 'fault'] as const;
const parameters = [ofSender, ofOrder];
const told = { 200: { description: 'How it went, and when it is tried again.', body: named('CallOutcome', outcome) } };

export const callOperations = {
  'GET /calls': {
    ...{ tag, access },
    summary: 'The call list: who has to be phoned, the longest waiting first.',
    parameters: [ofSender, ...paging],
    answers: {
      200: {
        description: 'What to say on which number, and who is on it.',
        body: named('Calls', z.object({ calls: z.array(shownCall), next })),
      },
    },
    problems: ['cursor_unknown', 'not_found', 'faulty', 'fault'],
  },
  'POST /calls/next': {
    ...{ tag, access },
    summary: 'The best call for you now, yours for a quarter of an hour.',
    parameters: [ofSender],
    answers: {
      200: {
        description: 'The call with its order; null where nobody is to be phoned.',
        body: named('NextCall', z.object({ call: z.nullable(shownCall), order: z.optional(order) })),
      },
    },
    problems: ['not_found', 'fault'],
  },
  'POST /calls/{callId}/claim': {
    ...{ tag, access, parameters },
    summary: 'Takes this very call.',
    answers: { 200: { description: 'The call with its order.', body: named('ClaimedCall', withOrder) } },
    problems: [...taking, 'call_needless'],
  },
  'POST /calls/{callId}/release': {
    ...{ tag, access, parameters },
    summary: "Gives a call back: it is anybody's again.",
    answers: { 200: { description: 'The call.', body: named('ReleasedCall', z.object({ call: shownCall })) } },
    problems: taking,
  },
  'POST /calls/{callId}/outcome': {
    ...{ tag, access, parameters },
    summary: 'How a call went: an event on its order.',
    body: { ...named('Outcome', outcomeBody), example: { outcome: 'no_answer' } },
    answers: told,
    problems: ['not_json', 'too_deep', ...taking, 'faulty'],
  },
  'POST /calls/{callId}/done': {
    ...{ tag, access, parameters },
    summary: 'Somebody was reached, in short.',
    answers: told,
    problems: taking,
  },
} satisfies Operations;
