import type { Message } from '../../../shared/messages/message.ts';
import type { Order } from '../../../shared/orders/order.ts';
import type { Sender } from '../../../shared/senders/sender.ts';
import { instantOf } from '../../../shared/orders/instant.ts';
import { hour } from '../virtual-time.ts';
import { type Asking, mostLag } from './asked.ts';

/** Whoever has an American number and no zone may be in any of these. */
const american = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
];

const zonesOf = (phone: string | null | undefined): string[] | undefined =>
  phone?.startsWith('+1') ? american : phone?.startsWith('+91') ? ['Asia/Kolkata'] : undefined;

/** "No message outside its recipient's hours unless its rule says so". */
export function outsideTheHours({ ask, message, settings, versions, isInternal }: Asking): string | undefined {
  if (isInternal) return undefined;
  const mightBe = (order: Order) =>
    settings.some((sender) => [ask.at - mostLag, ask.at].some((at) => mayBeRead(message, order, sender, at)));
  return versions.some(mightBe) ? undefined : `is sent outside the hours, at ${instantOf(ask.at)}`;
}

/** What a market place says at once by e-mail, which wakes nobody. */
const atOnce = new Set(['order-received', 'delivered', 'all-delivered', 'delayed', 'backordered', 'cancelled']);

/** Whether a message's rule says that it goes at any hour. */
function goesAtOnce({ name, channel }: Message, sender: Sender): boolean {
  if (channel !== 'email') return false;
  if (name === 'order-received') return !sender.holdConfirmations;
  return sender.extends === 'marketplace' && atOnce.has(name);
}

/** Whether a message may be read at that time, told by wall clocks alone, as nothing of the product does it. */
export function mayBeRead(message: Message, order: Order, sender: Sender, at: number): boolean {
  if (goesAtOnce(message, sender)) return true;
  const { timeZone, phone } = order.facts.values.customer ?? {};
  const zones = timeZone ? [timeZone] : (zonesOf(phone) ?? [sender.timeZone]);
  const hours = hoursFor(message, order, sender);
  const isOpenAt = (time: number) => zones.every((zone) => isOpen(hours, wallTime(zone, time)));
  return isOpenAt(at) || isNearVisit(message, order, at, isOpenAt);
}

/** The hours that the customer asked for on the page, else those of the shop. */
export function hoursFor({ channel }: Message, { preferences }: Order, { sendingHours }: Sender): object {
  const shops = 'default' in sendingHours ? (sendingHours[channel] ?? sendingHours.default) : sendingHours;
  return preferences.values.hours ?? shops ?? {};
}

/** Whoever is visited outside the hours may hear of it then. */
function isNearVisit(message: Message, order: Order, at: number, isOpenAt: (time: number) => boolean): boolean {
  const window = message.about.subject === 'visit' ? order.visits.v1?.known.values.window : undefined;
  if (!window) return false;
  const [from, to] = [Date.parse(window.from), Date.parse(window.to)];
  return at >= from - hour && at <= to + hour && !(isOpenAt(from) && isOpenAt(to));
}

interface Hours {
  from: string;
  to: string;
}
interface WallTime {
  date: string;
  weekday: string;
  time: string;
}
const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const dayBefore = (weekday: string) => days[(days.indexOf(weekday) + 6) % 7] ?? '';

export function isOpen(hours: object, { weekday, time }: Omit<WallTime, 'date'>): boolean {
  const hoursOn = (day: string): Hours | null | undefined =>
    'from' in hours ? (hours as Hours) : (hours as Record<string, Hours>)[day];
  const today = hoursOn(weekday);
  if (today && today.from < today.to && time >= today.from && time < today.to) return true;
  if (today && today.from > today.to && time >= today.from) return true;
  const yesterday = hoursOn(dayBefore(weekday));
  return Boolean(yesterday && yesterday.from > yesterday.to && time < yesterday.to);
}

const clocks = new Map<string, Intl.DateTimeFormat>();
export function wallTime(timeZone: string, at: number): WallTime {
  const date = { year: 'numeric', month: '2-digit', day: '2-digit', weekday: 'short' } as const;
  const options = { timeZone, ...date, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', options);
  clocks.set(timeZone, clock);
  const {
    year,
    month,
    day,
    weekday = '',
    ...parts
  } = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, value])) as Record<string, string>;
  return {
    date: `${year}-${month}-${day}`,
    weekday: weekday.toLowerCase(),
    time: `${parts.hour}:${parts.minute}`,
  };
}
