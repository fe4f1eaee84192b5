import type { Call, CallId } from '../../../shared/calls/call.ts';
import type { CallStore } from '../../../shared/calls/call-store.ts';
import { claimOf, isFreeFor } from '../../../shared/calls/claim.ts';
import { ProblemError } from '../../../shared/problem.ts';
import { notFound } from '../problems.ts';
import type { DeskRequest } from '../request.ts';

/** Which call a request names, if its colleague may see what is its sender's; else the problem. */
export function callIdOf({ colleague, parameters, query }: DeskRequest): CallId {
  const { sender: senderId = 'default', order: orderId } = query;
  const { callId: id } = parameters;
  if (id === undefined || orderId === undefined || !colleague.sees(senderId)) throw notFound('open call');
  return { id, senderId, orderId };
}

/** The call that a request names, if its colleague may see it and nobody else is on it; else the problem. */
export async function openCallOf(request: DeskRequest, calls: Pick<CallStore, 'find'>): Promise<Call> {
  const call = await calls.find(callIdOf(request));
  if (!call) throw notFound('open call');
  return freeCall(call, request);
}

/** A call that nobody else is on; else the problem. */
export function freeCall(call: Call, { colleague, now }: DeskRequest): Call {
  const claim = claimOf(call, now);
  if (claim && !isFreeFor(call, colleague.name, now)) throw taken(`${claim.by} is on it until ${claim.until}.`);
  return call;
}

/** Somebody else has a call, or had it a moment ago. */
const taken = (detail: string) =>
  new ProblemError({ status: 409, code: 'call_taken', title: 'Somebody else has this call', detail });

/** Whoever else changed a call between our reading and writing it: reading it again tells. */
export const changed = () => taken('It was changed a moment ago. Look at the list again.');
