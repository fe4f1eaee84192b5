import { createHash } from 'node:crypto';

const mostMinutes = 60;

/**
 * How long to wait before a provider is asked again, in milliseconds: one minute, two, four … up to an hour, of which
 * half is spread by the message's own id, so that what failed together does not come back together.
 */
export function backoff(messageId: string, timesBusy: number): number {
  const minutes = Math.min(2 ** (timesBusy - 1), mostMinutes);
  return Math.round(minutes * 60_000 * (0.5 + spreadOf(messageId, timesBusy) / 2));
}

const minute = 60;
const hour = 60 * minute;
/** Standard Webhooks' own times after the first try, in seconds. */
const webhookSeconds = [5, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour];

/** How long to wait before a system is told again, in milliseconds, a tenth more at most; nothing where it is given up. */
export function webhookBackoff(messageId: string, timesBusy: number): number | undefined {
  const seconds = webhookSeconds[timesBusy - 1];
  return seconds && Math.round(seconds * 1000 * (1 + spreadOf(messageId, timesBusy) / 10));
}

/** From 0 to 1, always the same for the same try of the same message. */
const spreadOf = (messageId: string, timesBusy: number): number =>
  createHash('sha256').update(`${messageId}/${timesBusy}`).digest().readUInt16BE() / 0xffff;
