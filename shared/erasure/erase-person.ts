import type { ContactId } from '../consent/contact.ts';
import type { ContactStore } from '../consent/contact-store.ts';
import { withoutPreference } from '../consent/preference.ts';
import { NotNow } from '../infrastructure-fault.ts';
import type { Instant } from '../orders/instant.ts';
import type { PointerStore } from '../orders/pointer-store.ts';
import { ownersBy } from '../planning/device-owners.ts';
import { type Erased, nothingErased, together } from './erased.ts';
import { type ErasureDependencies, eraseOrder } from './erase-order.ts';
import type { Person } from './person.ts';

export interface PersonDependencies extends ErasureDependencies {
  pointers: PointerStore;
  contacts: ContactStore;
}

/** Orders that are erased at once: whoever has more is asked for again. */
const mostOrders = 10;
/** More often than this two writers meeting is no coincidence. */
const mostConflicts = 5;

/**
 * Erases what a sender keeps of a person. What they said to being written to stays, under the keyed hash that their
 * address is kept as. `isDone` is false where there may be more: the same again goes on there.
 */
export async function erasePerson(
  person: Person,
  senderId: string,
  now: Instant,
  dependencies: PersonDependencies,
): Promise<{ erased: Erased; isDone: boolean }> {
  const { pointers, contactHash, erasure } = dependencies;
  const asked: ContactId = { channel: person.channel, hash: await contactHash(person.channel, person.address) };
  const found = await pointers.orders(senderId, { contact: asked }, mostOrders);
  let erased = nothingErased;
  for (const orderId of found) {
    const { erased: ofOrder, theirs } = await eraseOrder(person, { senderId, orderId }, now, dependencies);
    erased = together(erased, ofOrder);
    const others = theirs.filter(({ hash }) => hash !== asked.hash);
    for (const other of others) {
      erased = together(erased, await erasePreference(other, senderId, dependencies));
      await erasure.dropPointer({ senderId, orderId }, { contact: other });
    }
    // Last, since the order is found by it until then.
    await erasure.dropPointer({ senderId, orderId }, { contact: asked });
  }
  const own = [
    await erasePreference(asked, senderId, dependencies),
    await eraseDevices(person, senderId, now, dependencies),
  ];
  return { erased: own.reduce(together, erased), isDone: found.length < mostOrders };
}

async function erasePreference(
  id: ContactId,
  senderId: string,
  { contacts }: Pick<PersonDependencies, 'contacts'>,
): Promise<Erased> {
  for (let round = 0; round < mostConflicts; round++) {
    const before = await contacts.find(id);
    const after = before && withoutPreference(before, senderId);
    if (!after || after === before) return nothingErased;
    if ((await contacts.save(after)) === 'saved') return { ...nothingErased, preferences: 1 };
  }
  throw new NotNow(`A contact changed ${mostConflicts} times meanwhile.`);
}

/** Those that an app told of, without any order. */
async function eraseDevices(
  { channel, address }: Person,
  senderId: string,
  now: Instant,
  { devices, contactHash }: PersonDependencies,
): Promise<Erased> {
  const owners = ownersBy(channel === 'email' ? { email: address } : { phone: address });
  let count = 0;
  for (const owner of owners) {
    const theirs = await devices.of({ hash: await contactHash('push', owner), senderId }, now);
    for (const { id } of theirs) await devices.forget(senderId, id);
    count += theirs.length;
  }
  return { ...nothingErased, devices: count };
}
