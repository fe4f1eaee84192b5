import { Temporal } from 'temporal-polyfill';
import type { Message } from '../messages/message.ts';
import { type Instant, instantOf } from '../orders/instant.ts';
import type { Order } from '../orders/order.ts';
import { rulesOf } from '../senders/rules-of.ts';
import type { Sender } from '../senders/sender.ts';
import { latestOf } from './latest.ts';
import { calendarOf, goesAtAnyHour } from './release-time.ts';
import { zonesOf } from './recipient-zones.ts';
import type { Person } from './recipients.ts';
import { nextPermitted } from './sending-hours.ts';
import { wallTime } from './wall-clock.ts';

/**
 * How many messages a day the address of a message may get, over whichever channel; nothing where no cap holds: for
 * colleagues, systems, calls, what is pointless later, and the confirmation of an order that its sender has go at once.
 */
export function capOf({ rule: id, name, channel, recipient }: Message, sender: Sender): number | undefined {
  if (channel === 'call') return undefined;
  if (typeof recipient === 'object' && !('contact' in recipient)) return undefined;
  const rule = rulesOf(sender).find((one) => one.id === id);
  const isConfirmedAtOnce = name === 'order-received' && rule !== undefined && goesAtAnyHour({ channel }, rule, sender);
  return rule?.uncapped || isConfirmedAtOnce ? undefined : sender.dailyCap;
}

/** Until when a message can wait: its time is over then, or what it prepares for has begun. */
export function waitsUntil(message: Message, order: Order, sender: Sender): Instant {
  const rule = rulesOf(sender).find((one) => one.id === message.rule);
  const latest = rule && latestOf(message, { rule, order, sender });
  return latest !== undefined && latest < message.staleAt ? latest : message.staleAt;
}

/** The date where a recipient is, the date on which their hours open again after it, and when that is. */
export function nextDayFor(
  { rule: id, channel }: Message,
  person: Person,
  order: Order,
  sender: Sender,
  now: Instant,
): { today: string; tomorrow: string; opening: Instant } {
  const rule = rulesOf(sender).find((one) => one.id === id);
  const zones = zonesOf(order.facts.values, person, sender, now);
  const today = wallTime(now, zones[0]).date;
  const midnight = Temporal.PlainDate.from(today).add({ days: 1 }).toZonedDateTime(zones[0]).epochMilliseconds;
  const opening = nextPermitted(instantOf(midnight), calendarOf(channel, rule, sender, person.hours), zones);
  return { today, tomorrow: wallTime(opening, zones[0]).date, opening };
}
