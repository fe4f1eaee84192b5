import { after, type Instant } from '../orders/instant.ts';
import type { Call } from './call.ts';

/** How long a call is one colleague's who took it; abandoned, it is anybody's after that. */
const minutesOfClaim = 15;

/** Who is on a call now, and until when. */
export const claimOf = ({ claim }: Call, now: Instant): Call['claim'] =>
  claim && claim.until > now ? claim : undefined;

/** Whether a colleague may take a call, or say how it went: nobody else is on it. */
export const isFreeFor = (call: Call, by: string, now: Instant): boolean => (claimOf(call, now)?.by ?? by) === by;

/** The call taken by a colleague, whose it may be already; nothing where somebody else is on it. */
export const claimed = (call: Call, by: string, now: Instant): Call | undefined =>
  isFreeFor(call, by, now)
    ? { ...call, claim: { by, until: after(now, minutesOfClaim * 60_000) }, version: call.version + 1 }
    : undefined;

/** The call given back, which is anybody's again. */
export const released = ({ claim: _, ...call }: Call): Call => ({ ...call, version: call.version + 1 });
