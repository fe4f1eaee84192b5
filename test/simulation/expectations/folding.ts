import { type Event, retractionType } from '../../../shared/orders/event.ts';
import { eventHash, fold } from '../../../shared/orders/fold.ts';
import type { Order } from '../../../shared/orders/order.ts';
import { concerns, retract } from '../../../shared/orders/retract.ts';
import { withoutSecrets } from '../../../shared/orders/secret-answers.ts';
import type { Sender } from '../../../shared/senders/sender.ts';
import type { Random } from '../random.ts';
import { minute } from '../virtual-time.ts';
import type { World } from '../world.ts';

/** As long as the stream may wait, try again, and be behind. */
const mostDelay = 60 * minute;

const hashes = new WeakMap<Event, string>();
function hashOf(event: Event): string {
  const hash = hashes.get(event) ?? eventHash(event);
  hashes.set(event, hash);
  return hash;
}

const isOf = ({ senderId, orderId }: Event, order: Pick<Order, 'senderId' | 'orderId'>): boolean =>
  senderId === order.senderId && orderId === order.orderId;

/** "No accepted event is ever missing from its order": what the order had heard it goes on having heard. */
export function missingSinceBefore(order: Order, before: Order | undefined): string | undefined {
  const lost = before?.folded.find((hash) => !order.folded.includes(hash));
  return lost && `event ${lost} is in ${order.orderId} no more (1. No accepted event is ever missing from its order)`;
}

/** "No accepted event is ever missing from its order": in an hour each is in it, or stands aside with its reason. */
export function missingAfterLong(world: World): { what: string; orderId: string } | undefined {
  const { accepted, stores, faultsEnd, time } = world;
  const aside = stores.allSetAside();
  const event = accepted.find((one) => {
    const since = Math.max(Date.parse(one.receivedAt), faultsEnd);
    if (since > time.now - mostDelay || aside.some((order) => isOf(one, order))) return false;
    return !world.versionAt(one, time.now)?.folded.includes(hashOf(one));
  });
  if (!event) return undefined;
  const { type, id, orderId } = event;
  return { what: `${type} (${id}) is missing from ${orderId} (1. No accepted event is ever missing)`, orderId };
}

/** "No accepted event is ever missing from its order": what was acknowledged to whoever told of it is in the table. */
export function neverWritten({ acknowledged, accepted }: World): { what: string; orderId: string } | undefined {
  const lost = acknowledged.find(
    (one) => !accepted.some(({ id, orderId }) => id === one.id && orderId === one.orderId),
  );
  return lost && { what: `${lost.id} was acknowledged and is nowhere (1. No accepted event)`, orderId: lost.orderId };
}

/** "folding the same events in any arrival order ends in the same order": also in one that the dice make up. */
export function foldsOtherwise(order: Order, world: World, random: Random): string | undefined {
  if (mayBeErased(order, world)) return undefined;
  const events = world.accepted.filter((event) => isOf(event, order) && order.folded.includes(hashOf(event)));
  const folded = arriving(shuffled(events, random));
  const sender = world.settings.now(order.senderId) ?? { forms: [] };
  if (folded && facts(folded, sender) === facts(order, sender)) return undefined;
  return `${order.orderId} is not what its events fold to (1. folding the same events in any arrival order)`;
}

/** An order that somebody is erased from has forgotten on purpose what its events told. */
function mayBeErased(order: Order, { erasing, accepted }: World): boolean {
  return erasing.some(
    ({ person: { address }, senderId }) =>
      senderId === order.senderId &&
      accepted.some(
        (event) => isOf(event, order) && [event.order?.customer?.email, event.order?.customer?.phone].includes(address),
      ),
  );
}

/** The order of events that arrive in this sequence; what is taken back is taken out of what had come. */
function arriving(events: readonly Event[]): Order | undefined {
  return events.reduce<Order | undefined>((order, event, index) => {
    if (!order || event.type !== retractionType || !concerns(order, event)) return fold(order, event);
    return retract(order, event, events.slice(0, index), []);
  }, undefined);
}

function shuffled<Value>(values: readonly Value[], random: Random): Value[] {
  const all = [...values];
  for (let last = all.length - 1; last > 0; last--) {
    const other = random.between(0, last);
    [all[last], all[other]] = [all[other] as Value, all[last] as Value];
  }
  return all;
}

/** Without what planning noted on it, and without what is secret: that depends on when things were heard. */
function facts(order: Order, sender: Pick<Sender, 'forms'>): string {
  const { facts: known, marks, delay, details, answers, shipments, visits, folded, retracted, firstPromises } = order;
  const values = Object.entries(answers.values).map(([key, { form, answers: given, ...answer }]) => [
    key,
    answer,
    form === undefined || given === undefined ? given : withoutSecrets(form, given, sender),
  ]);
  const said = [details, values, answers.since, shipments, visits, folded, retracted, firstPromises];
  return JSON.stringify([known, marks, delay, ...said]);
}
