import type { Message } from '../../../shared/messages/message.ts';
import { type Instant, instantOf } from '../../../shared/orders/instant.ts';
import type { Order } from '../../../shared/orders/order.ts';
import type { Sender } from '../../../shared/senders/sender.ts';
import { type Ask, wasTaken } from '../asks.ts';
import { hour, minute } from '../virtual-time.ts';
import type { World } from '../world.ts';
import type { Asking } from './asked.ts';
import { hoursFor, isOpen, wallTime } from './hours.ts';

/** A function may have begun, and counted, so long before it asks. */
const mostLag = minute;

/**
 * "at most the cap a day": told by what providers took and by wall clocks alone. What can't wait until the hours open on
 * another day goes whatever the count.
 */
export function moreThanTheCap({ ask, message, settings: [sender], world }: Asking): string | undefined {
  if (!sender) return undefined;
  const { dailyCap: cap } = sender;
  const zone = zoneOf(message, world);
  if (cap === undefined || zone === undefined || message.recipient !== 'customer') return undefined;
  const date = dateOf(ask, zone);
  if (date === undefined || isConfirmation(message, sender)) return undefined;
  // What had a place at its first try has it at the next, whatever hours were chosen in between.
  const isAgain = (one: Ask) => one !== ask && one.messageId === ask.messageId && dateOf(one, zone) === date;
  if (world.asks.some(isAgain)) return undefined;
  const isOfDay = (one: Ask) => {
    const other = world.messageOf(one.messageId);
    if (
      !other ||
      isConfirmation(other, sender) ||
      other.senderId !== sender.id ||
      zoneOf(other, world) !== zone ||
      dateOf(one, zone) !== date
    )
      return false;
    // Whoever has two devices hears it once.
    const isSame = ask.channel === 'push' ? other.contact === message.contact : one.to === ask.to;
    return isSame && one.channel === ask.channel && (one === ask || wasTaken(one));
  };
  const ofDay = new Map(world.asks.filter(isOfDay).map((one) => [one.messageId, one]));
  if (ofDay.size <= cap) return undefined;
  const couldWait = [...ofDay.values()].filter((one) => canWait(one, zone, sender, world));
  const count = couldWait.length;
  return couldWait.includes(ask) && count > cap ? `is one of ${count} to ${ask.to} on ${date}, over ${cap}` : undefined;
}

/** The e-mail that confirms an order just placed, of a shop that has it go at once. */
const isConfirmation = ({ name, channel }: Message, { holdConfirmations }: Sender): boolean =>
  name === 'order-received' && channel === 'email' && !holdConfirmations;

/** Whether a message would still have been in time when the hours open on another day, as it stood whenever it may have been given its place. */
function canWait({ messageId, at }: Ask, zone: string, sender: Sender, world: World): boolean {
  const message = world.messageOf(messageId);
  const versions = message ? world.versionsSince(message, Date.parse(message.plannedAt) - mostLag) : [];
  if (!message || versions.length === 0) return false;
  return versions.every((order) => {
    const opening = opensAfter(at, zone, hoursFor(message, order, sender));
    if (opening === undefined) return true;
    return message.staleAt > instantOf(opening) && !isTooLate(message, order, instantOf(opening));
  });
}

/** What is said before a visit: its time, or that one is to be chosen. */
const preparing = new Set<Message['name']>(['choose-slot', 'visit-planned', 'reminder', 'rescheduled']);

/** Whether a visit has begun by then, or the choice of its time is closed. */
function isTooLate({ name, about }: Message, { visits }: Order, then: Instant): boolean {
  if (about.subject !== 'visit' || !preparing.has(name)) return false;
  const { window, eta, slots = [], slotCutOff } = visits[about.id]?.known.values ?? {};
  const lastSlot = slots
    .map(({ from }) => from)
    .sort()
    .at(-1);
  const ends =
    name === 'choose-slot' ? [slotCutOff, lastSlot] : [window?.from, typeof eta === 'string' ? eta : eta?.from];
  return ends.some((end) => end !== undefined && end <= then);
}

/** Where the customer is, if that is known to have been one place all along. */
function zoneOf(message: Message, world: World): string | undefined {
  const zones = new Set(world.versionsSince(message, 0).map(zoneIn));
  return zones.size === 1 ? [...zones][0] : undefined;
}
const zoneIn = ({ facts }: Order): string | undefined => facts.values.customer?.timeZone ?? undefined;

/** The date on which a provider was asked, unless it is about midnight. */
function dateOf({ at }: Ask, zone: string): string | undefined {
  const [one, other] = [at - mostLag, at].map((time) => wallTime(zone, time).date);
  return one === other ? one : undefined;
}

/** When hours open again on a later date, to the quarter of an hour. */
function opensAfter(at: number, zone: string, hours: object): number | undefined {
  const today = wallTime(zone, at).date;
  const step = 15 * minute;
  for (let time = Math.ceil(at / step) * step; time < at + 8 * 24 * hour; time += step) {
    const clock = wallTime(zone, time);
    if (clock.date !== today && isOpen(hours, clock)) return time;
  }
  return undefined;
}
