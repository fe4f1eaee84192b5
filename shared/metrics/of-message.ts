import type { Message } from '../messages/message.ts';
import type { Instant } from '../orders/instant.ts';
import { endingOf } from '../tallies/ending.ts';
import type { Measure } from './meter.ts';

/** Measures what became of a message when it is written down: how it ended, or that its provider was busy. */
export function measureMessage(measure: Measure, message: Message): void {
  const ended = endingOf(message);
  if (ended) measure('MessagesEnded', 1, ended.ending);
  else if (message.codes.includes('provider_busy')) measure('ProviderBusy', 1);
}

/** Measures how long it took to say at once what an event made us say, from when we heard of it. */
export function measureTelling(measure: Measure, message: Message): void {
  const { receivedAt } = message.event;
  if (message.state !== 'sent' || receivedAt === undefined) return;
  measure('EventToMessage', Math.max(0, millisecondsBetween(receivedAt, message.sentAt)), message.channel);
}

const millisecondsBetween = (from: Instant, to: Instant): number => Date.parse(to) - Date.parse(from);
