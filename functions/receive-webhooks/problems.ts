import { ProblemError } from '../../shared/problem.ts';
import type { Disbelief } from './believe.ts';

/** Which sources there are is told to nobody. */
export const noSuchSource = () =>
  new ProblemError({
    status: 404,
    code: 'not_found',
    title: 'There is no such source',
    detail: "Check the address: it ends with the name that the source has in the account's file.",
  });

export const tooLarge = (mostKilobytes: number) =>
  new ProblemError({
    status: 413,
    code: 'payload_too_large',
    title: 'The payload is too large',
    detail: `Send at most ${mostKilobytes} kB at a time.`,
  });

const details: Record<Disbelief, string> = {
  signature_missing: 'Sign the request by Standard Webhooks, or have the source show a token.',
  signature_wrong:
    "No secret of the source makes this signature over the body as sent. Is the vendor's secret in place?",
  timestamp_old: 'It was signed more than five minutes from now.',
  token_missing: "Send the source's token: authorization: Bearer <token>.",
  token_wrong: 'This is no token of the source.',
};

export const disbelieved = (code: Disbelief) =>
  new ProblemError({ status: 401, code, title: 'It is not clear who sent this', detail: details[code] });

export const noMapping = (source: string) =>
  new ProblemError({
    status: 409,
    code: 'mapping_missing',
    title: 'Nobody has said how to read this payload',
    detail: `The sender's settings have no "sources" member "${source}". Put one there and send it again.`,
  });

export const noSender = (sender: string) =>
  new ProblemError({
    status: 409,
    code: 'sender_missing',
    title: 'There is no sender to take this for',
    detail: `The account's file names "${sender}" for this source. Check it, and send this again.`,
  });

export const rejected = (answer: object) =>
  new ProblemError({
    status: 400,
    code: 'payload_rejected',
    title: 'The payload could not be read',
    detail: 'Each fault is listed in "rejected" with the place in the payload. Nothing of it was kept.',
    more: { ...answer },
  });

export const notWritten = (answer: object) =>
  new ProblemError({
    status: 503,
    code: 'not_written',
    title: 'Not every event could be written',
    detail: 'Send the same request again: what was written already will be counted as a duplicate.',
    more: { ...answer },
    headers: { 'retry-after': '5' },
  });
