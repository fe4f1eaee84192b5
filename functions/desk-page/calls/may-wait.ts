import type { Call } from '../../../shared/calls/call.ts';
import type { Instant } from '../../../shared/orders/instant.ts';

/** Whether a call is still worth making. */
export const mayWait = ({ dueAt }: Call, now: Instant): boolean => dueAt > now;
