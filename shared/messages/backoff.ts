import { createHash } from 'node:crypto';

const mostMinutes = 60;

/**
 * How long to wait before a provider is asked again, in milliseconds: one minute, two, four … up to an hour, of which
 * half is spread by the message's own id, so that what failed together does not come back together.
 */
export function backoff(messageId: string, timesBusy: number): number {
  const minutes = Math.min(2 ** (timesBusy - 1), mostMinutes);
  const spread = createHash('sha256').update(`${messageId}/${timesBusy}`).digest().readUInt16BE() / 0xffff;
  return Math.round(minutes * 60_000 * (0.5 + spread / 2));
}
