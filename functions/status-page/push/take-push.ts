import { hashOf } from '../../../shared/links/link.ts';
import type { LinkStore } from '../../../shared/links/link-store.ts';
import { log } from '../../../shared/log.ts';
import { pageSource } from '../../../shared/orders/customer-event.ts';
import type { EventStore } from '../../../shared/orders/event-store.ts';
import type { Instant } from '../../../shared/orders/instant.ts';
import type { Order } from '../../../shared/orders/order.ts';
import type { OrderStore } from '../../../shared/orders/order-store.ts';
import { ownerOfOrder } from '../../../shared/planning/device-owners.ts';
import { customerOf } from '../../../shared/planning/recipients.ts';
import type { DeviceStore } from '../../../shared/push/device-store.ts';
import { speaksOverPush } from '../../../shared/push/devices-of-order.ts';
import type { FindSender } from '../../../shared/senders/find-sender.ts';
import { said } from '../actions/action.ts';
import type { Values } from '../actions/fields/read-fields.ts';
import { eventIdOf, isKeyOf } from '../actions/form-key.ts';
import { subscriptionIn } from './subscription.ts';

export interface PushDependencies {
  links: LinkStore;
  orders: Pick<OrderStore, 'find'>;
  events: Pick<EventStore, 'append'>;
  devices: Pick<DeviceStore, 'keep' | 'forget'>;
  contactHash(channel: 'push', address: string): Promise<string>;
  findSender: FindSender;
}

/** The form by which notifications are switched on and off, as its key knows it. */
export const pushForm = { action: 'push', subject: '', since: '' } as const;

/**
 * Switches notifications of one order on or off for the browser that asks: whoever holds its link hears of it, and of
 * nothing else that its customer has ordered. Gives the status that the page's script reads; nothing where there is no
 * such page, or its sender has no notifications.
 */
export async function takePush(
  token: string,
  form: { given: Values } | { status: number },
  now: Instant,
  dependencies: PushDependencies,
): Promise<number | undefined> {
  const { links, orders, findSender, devices, contactHash } = dependencies;
  const link = await links.find(hashOf(token));
  if (!link) return undefined;
  const [stored, sender] = await Promise.all([orders.find(link.senderId, link.orderId), findSender(link.senderId)]);
  if (!stored || !sender || stored.keptUntil <= now || !speaksOverPush(sender)) return undefined;
  if ('status' in form) return form.status;
  const { given } = form;
  if (!isKeyOf(`/t/${token}`, pushForm, given.key)) return 403;
  const device = subscriptionIn(given, link.senderId);
  if (!device) return 422;
  const isWanted = given.wants === 'on';
  if (isWanted) {
    const owner = await contactHash('push', ownerOfOrder(link.senderId, link.orderId));
    if ((await devices.keep([owner], device, now)) === 'too many') return 429;
    await preferToo(stored.order, token, now, dependencies);
  } else {
    await devices.forget(link.senderId, device.id);
  }
  log.info(isWanted ? 'push_on' : 'push_off', { senderId: link.senderId, orderId: link.orderId });
  return 204;
}

/** Whether a link leads to an order of a sender that has notifications. */
export async function hasPush(token: string, { links, findSender }: PushDependencies): Promise<boolean> {
  const link = await links.find(hashOf(token));
  const sender = link && (await findSender(link.senderId));
  return sender !== undefined && speaksOverPush(sender);
}

/** Who said before over which channels they want to be told, and switches notifications on, wants those first. */
async function preferToo(order: Order, token: string, now: Instant, { events }: PushDependencies): Promise<void> {
  const channels = customerOf(order)?.channels;
  if (!channels || channels.includes('push')) return;
  const answer = said('preferred', { channels: ['push', ...channels] });
  const since = order.marks[answer.type] ?? '';
  await events.append({
    ...{
      id: eventIdOf(`/t/${token}`, { ...pushForm, since }, answer),
      senderId: order.senderId,
      orderId: order.orderId,
    },
    ...{ source: pageSource, type: answer.type, occurredAt: now, receivedAt: now, data: { ...answer.data } },
  });
}
