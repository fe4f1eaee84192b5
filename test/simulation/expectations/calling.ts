import type { Call } from '../../../shared/calls/call.ts';
import type { Message } from '../../../shared/messages/message.ts';
import { instantOf } from '../../../shared/orders/instant.ts';
import type { Order } from '../../../shared/orders/order.ts';
import { minute } from '../virtual-time.ts';
import type { World } from '../world.ts';
import { mayBeRead } from './hours.ts';
import { outdatedBy } from './news.ts';

/** No function that read something before runs for longer. */
const mostLag = minute;
/** The first look at a call, and as many sweeps as may break off in a row. */
const mostDelay = 60 * minute;

/** Why a colleague must not have been given a call, if they must not. `began` is when they asked. */
export function faultOfTaking(
  { id, senderId, phone }: Pick<Call, 'id' | 'senderId' | 'phone'>,
  began: number,
  world: World,
): string | undefined {
  const message = world.messageOf(id);
  const settings = world.settings.since(senderId, began - mostLag);
  if (!message || settings.length === 0) return `a call is made that there is none of: ${id}`;
  const what = `${message.name} (${id})`;
  const versions = world.versionsSince(message, began - mostLag);
  const isSoAlways = (isSo: (order: Order) => boolean) => versions.every(isSo);
  const mayBe = (order: Order) =>
    settings.some((sender) => reachedOn(phone, order).some((reached) => mayBeRead(message, reached, sender, began)));
  if (isSoAlways((order) => !mayBe(order))) {
    return `${what} is to be phoned outside the hours, at ${instantOf(began)}`;
  }
  if (isSoAlways((order) => movedOn(message, order) !== undefined)) return `${what} is to be phoned needlessly`;
  const made = world.accepted.find(({ data }) => data.callId === id && ended.has(String(data.outcome)));
  return made && world.blursOf(id).length === 0 ? `${what} is to be phoned again, though it was made` : undefined;
}

const ended = new Set(['reached', 'refused', 'wrong_number']);

/**
 * The order of whoever is phoned on a number, which they may have given with nothing else known of them. Of who was
 * erased nobody knows any more at which hours they wanted to be told, unless they asked for the call afterwards.
 */
function reachedOn(phone: string, { facts, ...order }: Order): Order[] {
  const reached = {
    ...order,
    facts: { ...facts, values: { ...facts.values, customer: { ...facts.values.customer, phone } } },
  };
  return facts.values.customer ? [reached] : [reached, { ...reached, preferences: { values: {}, since: {} } }];
}

/** A call that is on the list though its order has moved on, or its time is long over. */
export async function leftOnList(world: World): Promise<{ what: string; orderId: string } | undefined> {
  const { now } = world.time;
  // In a storm an hour's sweeps may all break off.
  const isSwept = (since: number) => now > world.faultsEnd + mostDelay || (world.swept.at(-1) ?? 0) > since + mostLag;
  for (const { id: senderId } of world.shops) {
    for (const call of await world.stores.calls.ofSender(senderId)) {
      const { id, orderId, requestedAt, dueAt, claim } = call;
      const message = world.messageOf(id);
      if (!message || now < Date.parse(requestedAt) + mostDelay) continue;
      const since = Math.max(Date.parse(dueAt), Date.parse(claim?.until ?? dueAt));
      if (now > since + mostDelay && isSwept(since))
        return { what: `${id} is on the call list after its time`, orderId };
      const versions = world.versionsSince(message, now - mostDelay);
      if (!isSwept(now - mostDelay)) continue;
      if (versions.length > 0 && versions.every((order) => movedOn(message, order) !== undefined)) {
        return { what: `${message.name} (${id}) stays on the call list, though it is needless`, orderId };
      }
    }
  }
  return undefined;
}

/** What has happened since, by the marks alone, that nobody needs to phone for this any more. */
function movedOn(message: Message, order: Order): string | undefined {
  if (message.name !== 'phone-back') return outdatedBy(message, order);
  const since = ['customer.called', 'customer.call_requested'] as const;
  return since.find((mark) => (order.marks[mark] ?? '') > message.event.occurredAt);
}
