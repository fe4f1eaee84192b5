import type { Call } from '../../../shared/calls/call.ts';
import type { CallStore } from '../../../shared/calls/call-store.ts';
import { claimOf, isFreeFor } from '../../../shared/calls/claim.ts';
import { ProblemError } from '../../../shared/problem.ts';
import { notFound } from '../problems.ts';
import type { DeskRequest } from '../request.ts';

/** The call that a request names, if its colleague may see it and nobody else is on it; else the problem. */
export async function openCallOf(request: DeskRequest, calls: Pick<CallStore, 'find'>): Promise<Call> {
  const { colleague, parameters, query, now } = request;
  const { sender: senderId = 'default', order: orderId } = query;
  const { callId: id } = parameters;
  const mayBe = id !== undefined && orderId !== undefined && colleague.sees(senderId);
  const call = mayBe ? await calls.find({ id, senderId, orderId }) : undefined;
  if (!call) throw notFound('open call');
  const claim = claimOf(call, now);
  if (claim && !isFreeFor(call, colleague.name, now)) throw taken(`${claim.by} is on it until ${claim.until}.`);
  return call;
}

/** Somebody else has a call, or had it a moment ago. */
export const taken = (detail: string) =>
  new ProblemError({ status: 409, code: 'call_taken', title: 'Somebody else has this call', detail });

/** Whoever else changed a call between our reading and writing it: reading it again tells. */
export const changed = () => taken('It was changed a moment ago. Look at the list again.');
