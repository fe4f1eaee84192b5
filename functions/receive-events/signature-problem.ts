import { ProblemError } from '../../shared/problem.ts';
import type { SignatureFault } from './signature.ts';

const refusals: Record<SignatureFault, string> = {
  signature_missing:
    'Sign the request by Standard Webhooks: webhook-id, webhook-timestamp (seconds) and webhook-signature.',
  signature_wrong:
    'No secret of ours makes this signature. It is an HMAC-SHA256 of "id.timestamp.body" over the body as sent.',
  timestamp_old: 'The timestamp is more than five minutes from now. Sign each try anew, and check the clock.',
};

/** The answer to a request that nobody we know has signed. */
export const signatureProblem = (fault: SignatureFault): ProblemError =>
  new ProblemError({ status: 401, code: fault, title: 'The signature was refused', detail: refusals[fault] });
