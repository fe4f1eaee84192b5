import type { Call } from '../../../shared/calls/call.ts';
import { claimOf } from '../../../shared/calls/claim.ts';
import { isOwn, isReady } from '../../../shared/calls/next-call.ts';
import type { Instant } from '../../../shared/orders/instant.ts';

/** A call as a colleague sees it: without what it is judged by, and with whether it is theirs and can be made now. */
export function callView(call: Call, by: string, now: Instant): object {
  const { about: _, said: _said, event: _event, plannedAt: _at, lookAt: _look, version: _version, ...rest } = call;
  const { hours, claim: _claim, ...shown } = rest;
  const open = hours && { hours: hours.hours, holidays: hours.holidays, zones: hours.zones };
  return {
    ...shown,
    hours: open,
    claim: claimOf(call, now),
    isMine: isOwn(call, by, now),
    isReady: isReady(call, now),
  };
}
