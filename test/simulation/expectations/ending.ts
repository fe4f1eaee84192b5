import type { Message } from '../../../shared/messages/message.ts';
import { eventHash, fold } from '../../../shared/orders/fold.ts';
import type { Order } from '../../../shared/orders/order.ts';
import { withoutSecrets, withoutSpentSecrets } from '../../../shared/orders/secret-answers.ts';
import type { Sender } from '../../../shared/senders/sender.ts';
import { minute } from '../virtual-time.ts';
import type { World } from '../world.ts';
import { untoldOf } from './sharing.ts';

/** One sweep, what a message is given before the sweep looks, and the longest that a claim may be another's. */
const mostDelay = 5 * minute + 2 * minute + 2 * minute + 6 * minute;

const isFinal = (message: Message): boolean =>
  ['sent', 'failed', 'skipped'].includes(message.state) || (message.state === 'unknown' && !message.until);

/** A message that should have come to its end by now, if there is one. */
export function overdue(world: World): Message | undefined {
  const { now } = world.time;
  if (now <= world.faultsEnd + mostDelay) return undefined;
  return world.stores
    .allMessages()
    .find((message) => !isFinal(message) && now > Date.parse(message.staleAt) + mostDelay);
}

/** What is not as it should be once nothing is under way any more. */
export async function faultOfEnding(world: World): Promise<{ what: string; orderId: string | undefined } | undefined> {
  const { stores, accepted } = world;
  const open = stores.allMessages().find((message) => !isFinal(message));
  if (open) return { what: `${open.channel} ${open.name} (${open.id}) stays ${open.state}`, orderId: open.orderId };
  const untold = untoldOf(world);
  if (untold)
    return { what: `${untold.channel} ${untold.name} (${untold.id}) was never said`, orderId: untold.orderId };
  const calls = await Promise.all(world.shops.map(({ id }) => stores.calls.ofSender(id)));
  const [left] = calls.flat();
  if (left) return { what: `${left.message} (${left.id}) stays on the call list`, orderId: left.orderId };
  const unheard = stores
    .allMessages()
    .find(({ channel, state, report }) => channel === 'call' && state === 'sent' && !report);
  if (unheard) return { what: `${unheard.name} (${unheard.id}) says not how the call ended`, orderId: unheard.orderId };
  const aside = stores.allSetAside()[0];
  if (aside) return { what: `${aside.orderId} stays aside: ${aside.reason}`, orderId: aside.orderId };
  const orders = new Map(stores.allOrders().map((order) => [`${order.senderId}/${order.orderId}`, order]));
  for (const event of accepted) {
    const order = orders.get(`${event.senderId}/${event.orderId}`);
    if (!order?.folded.includes(eventHash(event))) {
      return { what: `${event.type} (${event.id}) is missing from ${event.orderId}`, orderId: event.orderId };
    }
  }
  const lost = world.taken.find(
    ({ senderId, orderId, action }) =>
      !accepted.some((one) => one.senderId === senderId && one.orderId === orderId && one.id.startsWith(`${action}-`)),
  );
  if (lost) return { what: `an answer (${lost.action}) was taken and is nowhere`, orderId: lost.orderId };
  for (const order of orders.values()) {
    const events = accepted.filter(({ senderId, orderId }) => senderId === order.senderId && orderId === order.orderId);
    const folded = events.reduce<Order | undefined>(fold, undefined);
    const sender = world.findSender(order.senderId);
    if (sender && withoutSpentSecrets(order, sender) !== order) {
      return { what: `${order.orderId} keeps a door code of a visit that is over`, orderId: order.orderId };
    }
    if (!folded || facts(folded, sender) !== facts(order, sender)) {
      return { what: `${order.orderId} is not what its events fold to`, orderId: order.orderId };
    }
    const received = stores
      .allMessages()
      .some(({ orderId, name }) => orderId === order.orderId && name === 'order-received');
    if (!received) return { what: `${order.orderId} was never told to have been received`, orderId: order.orderId };
  }
  return undefined;
}

/** Without what planning noted on it, and without what is secret: that depends on when things were heard. */
function facts(order: Order, sender: Sender | undefined): string {
  const { facts: known, marks, delay, details, answers, shipments, visits, folded } = order;
  const values = Object.entries(answers.values).map(([key, { form, answers: given, ...answer }]) => [
    key,
    answer,
    form === undefined || given === undefined ? given : withoutSecrets(form, given, sender ?? { forms: [] }),
  ]);
  return JSON.stringify([known, marks, delay, details, values, answers.since, shipments, visits, folded]);
}
