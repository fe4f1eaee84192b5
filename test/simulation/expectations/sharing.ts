import type { Message } from '../../../shared/messages/message.ts';
import type { Order } from '../../../shared/orders/order.ts';
import { type Ask, wasTaken } from '../asks.ts';
import { minute } from '../virtual-time.ts';
import type { World } from '../world.ts';
import type { Asking } from './asked.ts';
import { outdatedBy } from './news.ts';

/** What a function read when it began may be this old when it asks. */
const mostLag = minute;
/** As long as this the same is no news. */
const sameNews = 15 * minute;

/** The orders that a text names, by their numbers. */
const namedIn = (text: string, senderId: string, { stores }: World): Order[] =>
  stores.allOrders().filter((order) => {
    const { number } = order.facts.values;
    return order.senderId === senderId && number && new RegExp(`\\b${number}\\b`).test(text);
  });

/** Of the orders of one stop nobody hears twice, and of none what is not true of it. */
export function faultOfSharing({ ask, message, world }: Asking): string | undefined {
  // No route leads to those, and what is put together tells of each order what is true of that one.
  if (world.kind === 'answers' || world.kind === 'parcels') return undefined;
  if (message.about.subject !== 'visit') return undefined;
  const named = namedIn(ask.text, message.senderId, world);
  const untrue = named.find((order) => order.orderId !== message.orderId && !isTrueOf(order, ask, message, world));
  if (untrue) return `names ${untrue.orderId}, of which it is not true`;
  if (!wasTaken(ask)) return undefined;
  const before = world.asks.flatMap((one) => {
    const other = one.messageId === ask.messageId ? undefined : world.messageOf(one.messageId);
    const isKnown = one.outcome === 'accepted' && !world.blursOf(one.messageId).some((at) => at >= one.at);
    const isAlike = one.to === ask.to && one.channel === ask.channel && other?.rule === message.rule;
    return other && isKnown && isAlike && ask.at - one.at < sameNews ? [{ one, other }] : [];
  });
  for (const { one, other } of before) {
    const again = named.find((order) => isSameAttempt(order, other, message) && isNamed(order, one, other, world));
    if (again && [message, other].every((each) => wasThere(each, one, world)))
      return `names ${again.orderId} again, as ${other.id} did`;
    if (shouldBeOne(one, other, message, world)) return `is sent beside ${other.id}, which could have told of it`;
  }
  return undefined;
}

const isNamed = (order: Order, { text }: Ask, { senderId }: Message, world: World): boolean =>
  namedIn(text, senderId, world).some(({ orderId }) => orderId === order.orderId);

/** Whether a message's order was known to be at the stop when one was asked for: who joins later is told of with all. */
const wasThere = (message: Message, { at }: Ask, world: World): boolean =>
  world.versionAt(message, at - mostLag)?.visits.v1?.known.values.routeId !== undefined;

/** Whether another order stood so, at some time that the function may have read, that the message is true of it. */
const isTrueOf = (order: Order, ask: Ask, message: Message, world: World): boolean =>
  world
    .versionsSince(order, ask.at - mostLag)
    .some(
      (version) =>
        outdatedBy(message, version) === undefined &&
        (message.name !== 'delivered' || version.visits.v1?.marks.completed !== undefined),
    );

/** A window that is told anew, and another attempt, are other news. */
function isSameAttempt({ visits }: Order, one: Message, other: Message): boolean {
  if (one.name === 'visit-planned') return false;
  const missed = visits.v1?.marks.no_one_home ?? '';
  return missed > one.event.occurredAt === missed > other.event.occurredAt;
}

/** Whether the start of a route was told of two orders by themselves that had stood alike for longer than anything lags. */
function shouldBeOne(one: Ask, message: Message, other: Message, world: World): boolean {
  if (!message.event.routeEvent || !other.event.routeEvent) return false;
  if (![message, other].every((each) => wasThere(each, one, world))) return false;
  const standings = [message, other].flatMap((each) => world.versionsSince(each, one.at - mostLag).map(standingOf));
  return new Set(standings).size === 1 && standings[0] !== undefined;
}

function standingOf({ facts, visits, marks }: Order): string | undefined {
  const { known, marks: reached = {} } = visits.v1 ?? {};
  if (!known?.values.routeId || marks.cancelled || reached.no_one_home || reached.completed) return undefined;
  const { routeId, stop, window, eta } = known.values;
  return JSON.stringify([facts.values.customer, facts.values.notify, routeId, stop, window, eta]);
}

/** A message that was to be told with another order's, and was not. */
export function untoldOf(world: World): Message | undefined {
  const messages = world.stores.allMessages();
  return messages
    .filter(({ codes }) => codes[0] === 'shared')
    .find(
      ({ rule, channel, senderId, orderId }) =>
        !world.asks.some(
          (ask) =>
            wasTaken(ask) &&
            ask.channel === channel &&
            messages.some((message) => message.id === ask.messageId && message.rule === rule) &&
            namedIn(ask.text, senderId, world).some((order) => order.orderId === orderId),
        ),
    );
}
