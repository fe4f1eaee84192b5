import { type ContactId } from '../../../shared/consent/contact.ts';
import type { PersonDependencies } from '../../../shared/erasure/erase-person.ts';
import { isOrderOf, type Person } from '../../../shared/erasure/person.ts';
import type { Instant } from '../../../shared/orders/instant.ts';
import type { PointerStore } from '../../../shared/orders/pointer-store.ts';
import { ownersBy } from '../../../shared/planning/device-owners.ts';
import type { Device } from '../../../shared/push/device.ts';
import { devicesOfOrder } from '../../../shared/push/devices-of-order.ts';
import type { Answerer } from '../handler.ts';
import { pageOf, wantedOf } from '../list-page.ts';
import { askedPerson } from './asked-person.ts';
import { type OwnOrder, type PlaceOnOrder, tellOrder, tellPlace } from './tell-order.ts';

/** Of an answer: Lambda's is six megabytes at most. */
const mostOrders = 10;

/**
 * `GET /customers/{contact}/export?sender=`: all that a sender keeps of a person, for them to have. Of orders that are
 * another's, there is in it what they stand on them with and what was said to them; of other people nothing.
 */
export function exportCustomer(dependencies: PersonDependencies): Answerer {
  return async (request) => {
    const { person, senderId } = askedPerson(request);
    const { now } = request;
    const { contacts, contactHash } = dependencies;
    const id: ContactId = { channel: person.channel, hash: await contactHash(person.channel, person.address) };
    const list = `export ${senderId} ${id.hash}`;
    const asked = wantedOf(request, list);
    const wanted = { ...asked, limit: Math.min(asked.limit, mostOrders) };
    const [known, found] = await Promise.all([contacts.find(id), page(dependencies.pointers, senderId, id, wanted)]);
    const { items, ...more } = pageOf(found, wanted, list, (orderId) => orderId);
    const [orders, asContact] = [[], []] as [OwnOrder[], PlaceOnOrder[]];
    const devices = await ownDevices(person, senderId, now, dependencies);
    for (const orderId of items) {
      const stored = await dependencies.orders.find(senderId, orderId);
      if (!stored) continue;
      if (!isOrderOf(person, stored.order)) {
        asContact.push(...(await tellPlace(person, stored.order, dependencies)));
        continue;
      }
      orders.push(await tellOrder(person, stored.order, dependencies));
      devices.push(...(await devicesOfOrder(stored.order, now, dependencies)));
    }
    return {
      body: {
        sender: senderId,
        channel: person.channel,
        consent: (known?.history ?? []).filter((note) => (note.senderId ?? senderId) === senderId),
        preferences: known?.preferences?.[senderId] ?? null,
        devices: [...new Map(devices.map((device) => [device.id, device])).values()].map(tellDevice),
        orders,
        asContact,
        ...more,
      },
    };
  };
}

const page = (
  pointers: PointerStore,
  senderId: string,
  contact: ContactId,
  { limit, after }: { limit: number; after: string | undefined },
): Promise<string[]> => pointers.orders(senderId, { contact }, limit + 1, after);

/** Those that an app told of. */
async function ownDevices(
  { channel, address }: Person,
  senderId: string,
  now: Instant,
  { devices, contactHash }: PersonDependencies,
): Promise<Device[]> {
  const owners = ownersBy(channel === 'email' ? { email: address } : { phone: address });
  const found = await Promise.all(
    owners.map(async (owner) => devices.of({ hash: await contactHash('push', owner), senderId }, now)),
  );
  return found.flat();
}

const tellDevice = (device: Device) => ({
  kind: device.kind,
  ...(device.kind === 'app' ? { platform: device.platform } : {}),
  ...(device.locale === undefined ? {} : { locale: device.locale }),
});
