import * as z from 'zod/mini';
import { channelNames } from '../orders/order-facts.ts';

/** What may say nothing for a while: whatever is left out is meant whole, so that nothing named is the whole account. */
export const pauseScope = z.strictObject({
  sender: z.optional(z.string().check(z.maxLength(40))),
  channel: z.optional(z.enum(channelNames)),
  /** The id of a rule. */
  rule: z.optional(z.string().check(z.maxLength(100))),
});
export type PauseScope = z.output<typeof pauseScope>;

export const pause = z.extend(pauseScope, { since: z.string(), by: z.string() });
export type Pause = z.output<typeof pause>;

/** A sender as it was found may be paused, or a part of it. */
export interface MayBePaused {
  pauses?: readonly Pause[];
}

export const isSameScope = (one: PauseScope, other: PauseScope): boolean =>
  one.sender === other.sender && one.channel === other.channel && one.rule === other.rule;

/** The pause that keeps a message from going, if any does. */
export const pauseOf = (
  message: { sender: string; channel: string; rule: string },
  pauses: readonly Pause[] = [],
): Pause | undefined =>
  pauses.find(({ sender, channel, rule }) =>
    [
      [sender, message.sender],
      [channel, message.channel],
      [rule, message.rule],
    ].every(([paused, own]) => paused === undefined || paused === own),
  );

/** What is paused, in words. */
export function scopeInWords({ sender, channel, rule }: PauseScope): string {
  const parts = [rule && `rule ${rule}`, channel, sender && `sender ${sender}`].filter(Boolean);
  return parts.join(' of ') || 'the account';
}
