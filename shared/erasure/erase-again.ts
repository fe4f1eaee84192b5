import type { ContactId } from '../consent/contact.ts';
import type { Event } from '../orders/event.ts';
import { after, type Instant } from '../orders/instant.ts';
import type { Order } from '../orders/order.ts';
import { addressOf } from '../planning/address.ts';
import { type Erased, nothingErased, together } from './erased.ts';
import { eraseDevices, eraseFound, erasePreference, type PersonDependencies } from './erase-person.ts';
import type { Person } from './person.ts';
import type { Proof } from './proof.ts';

type AgainDependencies = Omit<PersonDependencies, 'proofs'>;

const pageSize = 100;
/** An erasure takes seconds, and its proof says when it began. */
const millisecondsUnderWay = 5 * 60_000;

/** Whose erasure a backup may not know of, or only the beginning. */
export const toRepeat = (proofs: readonly Proof[], backupAt: Instant): Proof[] =>
  proofs.filter(({ erasedAt }) => erasedAt > after(backupAt, -millisecondsUnderWay));

/** What was erased, and at how many orders that the proof leads to there is no address of theirs. */
export type ErasedAgain = Erased & { unmatched: number };

/**
 * Erases a person again of whom an older state of the table came back. A proof does not say who it was: their address
 * stands on the orders that its hash leads to. What began after they were erased is new, and stays.
 */
export async function eraseAgain(proof: Proof, now: Instant, dependencies: AgainDependencies): Promise<ErasedAgain> {
  const { senderId, channel, hash, owners, erasedAt } = proof;
  let unmatched = 0;
  const asked: ContactId = { channel, hash };
  let erased = await erasePreference(asked, senderId, dependencies, erasedAt);
  erased = together(erased, await eraseDevices(owners, senderId, now, dependencies));
  for (let last: string | undefined; ;) {
    const page = await dependencies.pointers.orders(senderId, { contact: asked }, pageSize, last);
    for (const orderId of page) {
      const ofOrder = await eraseOrderAgain(orderId, proof, now, dependencies);
      if (ofOrder === 'unmatched') unmatched++;
      else erased = together(erased, ofOrder);
    }
    last = page.at(-1);
    if (page.length < pageSize) return { ...erased, unmatched };
  }
}

async function eraseOrderAgain(
  orderId: string,
  { senderId, channel, hash, erasedAt }: Proof,
  now: Instant,
  dependencies: AgainDependencies,
): Promise<Erased | 'unmatched'> {
  const { orders, events, contactHash } = dependencies;
  const [stored, { events: all }] = await Promise.all([
    orders.find(senderId, orderId),
    events.ofOrder(senderId, orderId),
  ]);
  const began = all.map(({ occurredAt }) => occurredAt).sort()[0] ?? erasedAt;
  if (began > erasedAt) return nothingErased;
  for (const address of addressesOn(channel, stored?.order, all)) {
    if ((await contactHash(channel, address)) !== hash) continue;
    const person: Person = { channel, address };
    return eraseFound(person, { senderId, orderId }, { channel, hash }, now, dependencies);
  }
  return 'unmatched';
}

/** Every address of a channel that stands on an order by now, or that an event of it told. */
function addressesOn(channel: Person['channel'], order: Order | undefined, events: readonly Event[]): Set<string> {
  const told = [order?.facts.values, ...events.map((event) => event.order)];
  const where = order?.facts.values.deliveryAddress;
  const known = told.flatMap((facts) =>
    [facts?.customer, ...(facts?.contacts ?? [])].flatMap((somebody) => {
      const address = somebody ? addressOf(somebody, channel, facts?.deliveryAddress ?? where) : undefined;
      return address && 'to' in address ? [channel === 'email' ? address.to.toLowerCase() : address.to] : [];
    }),
  );
  return new Set(known);
}
