import type { ContactId } from '../consent/contact.ts';
import type { ContactStore } from '../consent/contact-store.ts';
import { withoutPreference } from '../consent/preference.ts';
import { NotNow } from '../infrastructure-fault.ts';
import type { Instant } from '../orders/instant.ts';
import type { PointerStore } from '../orders/pointer-store.ts';
import { ownersBy } from '../planning/device-owners.ts';
import { type Erased, nothingErased, together } from './erased.ts';
import { type ErasureDependencies, eraseOrder } from './erase-order.ts';
import type { OrderId } from './erasure-store.ts';
import type { Person } from './person.ts';
import type { ProofStore } from './proof-store.ts';

export interface PersonDependencies extends ErasureDependencies {
  pointers: PointerStore;
  contacts: ContactStore;
  proofs: Pick<ProofStore, 'keep'>;
}

/** Orders that are erased at once: whoever has more is asked for again. */
const mostOrders = 10;
/** More often than this two writers meeting is no coincidence. */
const mostConflicts = 5;

/**
 * Erases what a sender keeps of a person, once the proof is kept by which it is done again after a restore. What they
 * said to being written to stays, under the keyed hash that their address is kept as. `isDone` is false where there may
 * be more: the same again goes on there.
 */
export async function erasePerson(
  person: Person,
  senderId: string,
  now: Instant,
  dependencies: PersonDependencies,
): Promise<{ erased: Erased; isDone: boolean }> {
  const { pointers, contactHash, proofs } = dependencies;
  const { channel, address } = person;
  const asked: ContactId = { channel, hash: await contactHash(channel, address) };
  const owners = await Promise.all(
    ownersBy(channel === 'email' ? { email: address } : { phone: address }).map((owner) => contactHash('push', owner)),
  );
  await proofs.keep({ senderId, channel, hash: asked.hash, owners, erasedAt: now });
  const found = await pointers.orders(senderId, { contact: asked }, mostOrders);
  let erased = nothingErased;
  for (const orderId of found) {
    erased = together(erased, await eraseFound(person, { senderId, orderId }, asked, now, dependencies));
  }
  const own = [
    await erasePreference(asked, senderId, dependencies),
    await eraseDevices(owners, senderId, now, dependencies),
  ];
  return { erased: own.reduce(together, erased), isDone: found.length < mostOrders };
}

/** Takes a person out of an order that their address led to, which it does no more then. */
export async function eraseFound(
  person: Person,
  order: OrderId,
  asked: ContactId,
  now: Instant,
  dependencies: Omit<PersonDependencies, 'proofs'>,
): Promise<Erased> {
  const { erasure } = dependencies;
  const ofOrder = await eraseOrder(person, order, now, dependencies);
  let { erased } = ofOrder;
  for (const other of ofOrder.theirs.filter(({ hash }) => hash !== asked.hash)) {
    erased = together(erased, await erasePreference(other, order.senderId, dependencies));
    await erasure.dropPointer(order, { contact: other });
  }
  // Last, since the order is found by it until then.
  await erasure.dropPointer(order, { contact: asked });
  return erased;
}

/** Takes away how and when somebody would rather be told; with `before`, unless they said so since then. */
export async function erasePreference(
  id: ContactId,
  senderId: string,
  { contacts }: Pick<PersonDependencies, 'contacts'>,
  before?: Instant,
): Promise<Erased> {
  for (let round = 0; round < mostConflicts; round++) {
    const known = await contacts.find(id);
    const since = known?.preferences?.[senderId]?.at;
    if (before !== undefined && since !== undefined && since > before) return nothingErased;
    const after = known && withoutPreference(known, senderId);
    if (!after || after === known) return nothingErased;
    if ((await contacts.save(after)) === 'saved') return { ...nothingErased, preferences: 1 };
  }
  throw new NotNow(`A contact changed ${mostConflicts} times meanwhile.`);
}

/** Those that an app told of, without any order. */
export async function eraseDevices(
  owners: readonly string[],
  senderId: string,
  now: Instant,
  { devices }: Pick<PersonDependencies, 'devices'>,
): Promise<Erased> {
  let count = 0;
  for (const hash of owners) {
    const theirs = await devices.of({ hash, senderId }, now);
    for (const { id } of theirs) await devices.forget(senderId, id);
    count += theirs.length;
  }
  return { ...nothingErased, devices: count };
}
