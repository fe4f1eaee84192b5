import type { Message } from '../../../shared/messages/message.ts';
import { withoutSpentSecrets } from '../../../shared/orders/secret-answers.ts';
import { minute } from '../virtual-time.ts';
import type { World } from '../world.ts';
import { missingAfterLong, neverWritten } from './folding.ts';
import { promisedTooMuch } from './promising.ts';
import { untoldOf } from './sharing.ts';

/** One sweep, what a message is given before the sweep looks, and the longest that a claim may be another's. */
const mostDelay = 5 * minute + 2 * minute + 2 * minute + 6 * minute;
/** What a message is given before a sweep looks, and as long as a function that has it may run. */
const grace = 4 * minute;

const ended = new Set<Message['state']>(['sent', 'failed', 'skipped']);
const isFinal = (message: Message): boolean =>
  ended.has(message.state) || (message.state === 'unknown' && !message.until);

/**
 * "Every message reaches a final sending state within its time to live plus one sweep": one in which nothing went wrong,
 * and at the latest when one must have come by.
 */
export function overdue(world: World): Message | undefined {
  const { now } = world.time;
  const isOver = now > world.faultsEnd + mostDelay;
  const swept = world.swept.at(-1) ?? 0;
  const timeOver = (message: Message) => Math.max(Date.parse(message.staleAt), begunInstead(message));
  const isSwept = (message: Message) =>
    timeOver(message) + grace < swept && !(message.state === 'sending' && Date.parse(message.leaseUntil) > swept);
  return world.stores
    .allMessages()
    .find((message) => !isFinal(message) && ((isOver && now > timeOver(message) + mostDelay) || isSwept(message)));
}

/** When it began to be said instead of another, which may have come to be known as never arrived when its time was over. */
const begunInstead = (message: Message): number =>
  message.state === 'held' && message.codes.includes('instead') ? Date.parse(message.until) : 0;

/** "reports are a separate field and never undo it": a message stays as it ended, but that its sending may come to be known. */
export function endUndone(world: World, ends: Map<string, Message['state']>): Message | undefined {
  for (const message of world.stores.allMessages()) {
    const before = ends.get(message.id);
    const isLearnt = before === 'unknown' && message.state === 'sent';
    if (before !== undefined && message.state !== before && !isLearnt) return message;
    if (isFinal(message)) ends.set(message.id, message.state);
  }
  return undefined;
}

type Fault = { what: string; orderId: string | undefined } | undefined;

/** What is not as it should be once nothing is under way any more. */
export async function faultOfEnding(world: World): Promise<Fault> {
  const { stores, accepted } = world;
  const all = stores.allMessages();
  const open = all.find((message) => !isFinal(message));
  if (open) return { what: `${open.channel} ${open.name} (${open.id}) stays ${open.state}`, orderId: open.orderId };
  const untold = untoldOf(world);
  if (untold)
    return { what: `${untold.channel} ${untold.name} (${untold.id}) was never said`, orderId: untold.orderId };
  const silent = all.find((message) => askedTwiceInVain(message, world));
  if (silent) return { what: `${silent.id} had no answer twice and is ${silent.state}`, orderId: silent.orderId };
  const calls = await Promise.all(world.shops.map(({ id }) => stores.calls.ofSender(id)));
  const [left] = calls.flat();
  if (left) return { what: `${left.message} (${left.id}) stays on the call list`, orderId: left.orderId };
  const unheard = all.find(({ channel, state, report }) => channel === 'call' && state === 'sent' && !report);
  if (unheard) return { what: `${unheard.name} (${unheard.id}) says not how the call ended`, orderId: unheard.orderId };
  const aside = stores.allSetAside()[0];
  if (aside) return { what: `${aside.orderId} stays aside: ${aside.reason}`, orderId: aside.orderId };
  const missing = missingAfterLong(world) ?? neverWritten(world);
  if (missing) return missing;
  const lost = world.taken.find(
    ({ senderId, orderId, action }) =>
      !accepted.some((one) => one.senderId === senderId && one.orderId === orderId && one.id.startsWith(`${action}-`)),
  );
  if (lost) return { what: `an answer (${lost.action}) was taken and is nowhere`, orderId: lost.orderId };
  for (const { orderId } of accepted.filter(({ type }) => type === 'order.placed')) {
    const received = all.some((one) => one.orderId === orderId && one.name === 'order-received');
    if (!received) return { what: `${orderId} was never told to have been received`, orderId };
  }
  return codeLeft(world) ?? leftOfErased(world) ?? promisedTooMuch(world);
}

/** An order that keeps a door code of a visit that is over. */
function codeLeft({ stores, settings }: World): Fault {
  const order = stores.allOrders().find((one) => {
    const sender = settings.now(one.senderId);
    return sender && withoutSpentSecrets(one, sender) !== one;
  });
  return order && { what: `${order.orderId} keeps a door code of a visit that is over`, orderId: order.orderId };
}

/** "after an ambiguous outcome at most one more attempt, then `unknown`": unless what was taken was reported. */
function askedTwiceInVain({ id, state, codes, channel }: Message, { asks }: World): boolean {
  const own = asks.filter(({ messageId }) => messageId === id);
  const isInVain = own.length > 1 && own.every(({ outcome }) => outcome?.startsWith('silent'));
  return isInVain && channel !== 'push' && state !== 'unknown' && !codes.includes('reported');
}

/** What still stands of somebody who was erased, as it had been told before, on their order or its events. */
function leftOfErased({ erasures, stores, accepted }: World): Fault {
  for (const { person, senderId, orderIds, began } of erasures) {
    const isTheirs = (one: { senderId: string; orderId: string }) =>
      one.senderId === senderId && orderIds.includes(one.orderId);
    const isToldAnew = accepted.some(
      (event) =>
        isTheirs(event) && Date.parse(event.receivedAt) >= began && JSON.stringify(event).includes(person.address),
    );
    if (isToldAnew) continue;
    const left = [...stores.allOrders(), ...stores.allEvents()].find(
      (one) => isTheirs(one) && JSON.stringify(one).includes(person.address),
    );
    if (left)
      return { what: `${person.address} was erased and still stands on ${left.orderId}`, orderId: left.orderId };
  }
  return undefined;
}
