import type { ChannelName } from '../orders/channel-names.ts';
import type { Instant } from '../orders/instant.ts';
import type { Order } from '../orders/order.ts';
import { deviceOwners } from '../planning/device-owners.ts';
import { rulesOf } from '../senders/rules-of.ts';
import type { Sender } from '../senders/sender.ts';
import type { Device } from './device.ts';
import type { DeviceStore } from './device-store.ts';

export interface DeviceDependencies {
  devices: DeviceStore;
  contactHash(channel: ChannelName, address: string): Promise<string>;
}

/** Every device that an order's customer is told on, each once, however they are known. */
export async function devicesOfOrder(
  order: Order,
  now: Instant,
  { devices, contactHash }: DeviceDependencies,
): Promise<Device[]> {
  const found = await Promise.all(
    deviceOwners(order).map(async (name) => {
      const hash = await contactHash('push', name);
      return devices.of({ hash, senderId: order.senderId }, now);
    }),
  );
  return [...new Map(found.flat().map((device) => [device.id, device])).values()];
}

/**
 * The order with whether notifications were switched on for it. Asked for at every change of an order whose sender has
 * a rule that speaks over `push`, since apps tell of themselves when they like; for all others nothing is read.
 */
export async function withDevices(
  order: Order,
  sender: Sender,
  now: Instant,
  dependencies: DeviceDependencies,
): Promise<Order> {
  if (!speaksOverPush(sender)) return order;
  return { ...order, hasDevices: (await devicesOfOrder(order, now, dependencies)).length > 0 };
}

/** Whether a sender has notifications at all. */
export const speaksOverPush = (sender: Sender): boolean =>
  rulesOf(sender).some(({ channels }) => channels.includes('push'));
