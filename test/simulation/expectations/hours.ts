import type { Message } from '../../../shared/messages/message.ts';
import type { Order } from '../../../shared/orders/order.ts';
import type { Sender } from '../../../shared/senders/sender.ts';
import { hour } from '../virtual-time.ts';

/** Whoever has an American number and no zone may be in any of these. */
const american = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
];

/** Whether a message may be read at that time, told by wall clocks alone, as nothing of the product does it. */
export function mayBeRead(message: Message, order: Order, sender: Sender, at: number): boolean {
  if (message.name === 'order-received' && message.channel === 'email' && !sender.holdConfirmations) return true;
  const { timeZone, phone } = order.facts.values.customer ?? {};
  const zones = timeZone ? [timeZone] : phone?.startsWith('+1') ? american : [sender.timeZone];
  const { sendingHours } = sender;
  const hours = 'default' in sendingHours ? (sendingHours[message.channel] ?? sendingHours.default) : sendingHours;
  const isOpenAt = (time: number) => zones.every((zone) => isOpen(hours, wallTime(zone, time)));
  return isOpenAt(at) || isNearVisit(message, order, at, isOpenAt);
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
  weekday: string;
  time: string;
}
const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const dayBefore = (weekday: string) => days[(days.indexOf(weekday) + 6) % 7] ?? '';

function isOpen(hours: object, { weekday, time }: WallTime): boolean {
  const hoursOn = (day: string): Hours | null | undefined =>
    'from' in hours ? (hours as Hours) : (hours as Record<string, Hours>)[day];
  const today = hoursOn(weekday);
  if (today && today.from < today.to && time >= today.from && time < today.to) return true;
  if (today && today.from > today.to && time >= today.from) return true;
  const yesterday = hoursOn(dayBefore(weekday));
  return Boolean(yesterday && yesterday.from > yesterday.to && time < yesterday.to);
}

const clocks = new Map<string, Intl.DateTimeFormat>();
function wallTime(timeZone: string, at: number): WallTime {
  const options = { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', options);
  clocks.set(timeZone, clock);
  const parts = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, value]));
  return { weekday: parts.weekday?.toLowerCase() ?? '', time: `${parts.hour}:${parts.minute}` };
}
