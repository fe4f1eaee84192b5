import type { Message } from '../messages/message.ts';
import type { Instant } from '../orders/instant.ts';
import type { Order } from '../orders/order.ts';
import type { Zones } from '../planning/recipient-zones.ts';
import type { Person } from '../planning/recipients.ts';
import { windowToTell } from '../planning/promise.ts';
import { calendarOf, goesAtAnyHour, visitOf, wayAround } from '../planning/release-time.ts';
import { isPermitted, nextPermitted } from '../planning/sending-hours.ts';
import type { Rule } from '../senders/rule.ts';
import type { Sender } from '../senders/sender.ts';
import type { Call, CallingHours } from './call.ts';

/** In which hours somebody may be phoned about a message, as it was released in; nothing where at any. */
export function callingHoursOf(
  message: Pick<Message, 'about' | 'channel'>,
  rule: Rule,
  { order, sender, person, zones }: { order: Order; sender: Sender; person: Person; zones: Zones },
): CallingHours | undefined {
  if (goesAtAnyHour(message, rule, sender)) return undefined;
  const { hours, holidays } = calendarOf(message.channel, rule, sender, person.hours);
  const visit = visitOf(message, order);
  const around = wayAround(visit && windowToTell(visit, sender), { hours, holidays }, zones);
  return { hours, holidays: [...holidays], zones: [...zones], around };
}

type Hours = Pick<Call, 'hours'>;

/** Whether it is an hour at which somebody may be phoned. */
export function isWithinHours({ hours }: Hours, now: Instant): boolean {
  if (!hours || isPermitted(now, hours, hours.zones)) return true;
  const { around } = hours;
  return around !== undefined && now >= around.from && now <= around.to;
}

/** The first such hour, from `from` on. */
export const nextWithinHours = (call: Hours, from: Instant): Instant =>
  call.hours && !isWithinHours(call, from) ? nextPermitted(from, call.hours, call.hours.zones) : from;
