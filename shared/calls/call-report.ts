import type { Report } from '../messages/report.ts';
import { type CalledData, isMadeAgain } from '../orders/customer-event.ts';
import type { Instant } from '../orders/instant.ts';
import type { Call } from './call.ts';

/** What the message of a call is reported as once somebody phoned; nothing as long as it is still to be made. */
export function reportOfCalled(called: CalledData, at: Instant): Report | undefined {
  if (called.callId === undefined || isMadeAgain(called)) return undefined;
  const { callId: providerId, outcome = 'reached', by = 'somebody' } = called;
  switch (outcome) {
    case 'reached':
      return { kind: 'delivered', at, code: outcome, providerId, words: `reached by ${by}` };
    case 'refused':
      return { kind: 'delivered', at, code: outcome, providerId, words: `reached by ${by}; refused further contact` };
    case 'wrong_number':
      return { kind: 'undelivered', at, code: outcome, providerId, words: `a wrong number, says ${by}` };
    default:
      return { kind: 'undelivered', at, code: 'not_reached', providerId, words: `nobody was reached, last by ${by}` };
  }
}

/** What it is reported as where its time was over, or nobody tries any more. */
export function notMadeReport({ id, dueAt, attempts }: Call, at: Instant): Report {
  const tries = attempts.length === 1 ? 'in one try' : `in ${attempts.length} tries`;
  const words = attempts.length > 0 ? `nobody was reached ${tries}` : `nobody phoned by ${dueAt}`;
  return { kind: 'undelivered', at, code: 'not_made', providerId: id, words };
}

/** What it is reported as where nobody needs to phone any more. */
export const needlessReport = (callId: string, why: string, at: Instant): Report => ({
  ...{ kind: 'needless', at, code: 'needless', providerId: callId },
  words: `needless: ${why}`,
});
