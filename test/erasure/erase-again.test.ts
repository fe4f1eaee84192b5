import { describe, expect, it } from 'vitest';
import { eraseAgain, toRepeat } from '../../shared/erasure/erase-again.ts';
import { erasePerson } from '../../shared/erasure/erase-person.ts';
import { fold } from '../../shared/orders/fold.ts';
import { anAnn, anEvent } from '../builders/event.ts';
import { memoryStores } from '../fakes/memory-stores.ts';

const ann = { channel: 'email', address: 'ann@example.com' } as const;
const erasedAt = '2026-11-24T10:00:00.000Z';
const now = '2026-11-25T10:00:00.000Z';
const personal = /ann@example|Lind|70123456/;

/** The stores as a backup brought them back, with an order of Ann's for each time that one began. */
async function storesWith(orders: Record<string, string>) {
  const stores = memoryStores();
  for (const [orderId, occurredAt] of Object.entries(orders)) {
    const event = anEvent({ orderId, occurredAt, order: { number: orderId, customer: anAnn() } });
    await stores.events.append(event);
    const pointers = [
      { contact: { channel: 'email', hash: await stores.contactHash('email', 'ann@example.com') } },
      { contact: { channel: 'sms', hash: await stores.contactHash('sms', '+46701234567') } },
    ] as const;
    await stores.orders.commit({
      order: fold(undefined, event),
      version: 0,
      messages: [],
      linkHash: undefined,
      pointers,
      now,
    });
  }
  return { ...stores, removeFile: () => Promise.resolve() };
}

/** The proof that an erasure leaves behind. */
async function proofOfAnn() {
  const stores = await storesWith({});
  await erasePerson(ann, 'default', erasedAt, stores);
  const [proof] = await stores.proofs.all();
  if (!proof) throw new Error('no proof');
  return proof;
}

describe('who was erased is erased again', () => {
  it('by a proof that does not say who it was, on all that began before', async () => {
    const proof = await proofOfAnn();
    expect(Object.keys(proof).sort()).toEqual(['channel', 'erasedAt', 'hash', 'owners', 'senderId']);
    const stores = await storesWith({ 'A-1': '2026-11-20T10:00:00.000Z', 'A-2': erasedAt });
    expect(await eraseAgain(proof, now, stores)).toMatchObject({ orders: 2, events: 2 });
    expect(JSON.stringify([stores.allOrders(), stores.allEvents()])).not.toMatch(personal);
    expect(await eraseAgain(proof, now, stores)).toMatchObject({ orders: 0, events: 0 });
  });

  it('and not on what they ordered since', async () => {
    const stores = await storesWith({ 'A-1': '2026-11-20T10:00:00.000Z', 'A-3': '2026-11-24T10:00:00.001Z' });
    expect(await eraseAgain(await proofOfAnn(), now, stores)).toMatchObject({ orders: 1 });
    const [before, since] = stores.allOrders();
    expect(JSON.stringify(before)).not.toMatch(personal);
    expect(since?.facts.values.customer?.email).toBe('ann@example.com');
  });

  it('by the address that an event told, where the order is another’s by now', async () => {
    const stores = await storesWith({ 'A-1': '2026-11-20T10:00:00.000Z' });
    const at = '2026-11-21T10:00:00.000Z';
    const event = anEvent({
      id: 'evt-2',
      type: 'order.updated',
      orderId: 'A-1',
      occurredAt: at,
      order: { customer: { name: 'Bo', email: 'bo@example.com', phone: null, givenName: null } },
    });
    await stores.events.append(event);
    const standing = await stores.orders.find('default', 'A-1');
    if (!standing) throw new Error('no order');
    const order = fold(standing.order, event);
    await stores.orders.commit({ order, version: standing.version, messages: [], linkHash: undefined, now });
    await eraseAgain(await proofOfAnn(), now, stores);
    expect(JSON.stringify(stores.allEvents())).not.toContain('ann@example');
    expect(JSON.stringify(stores.allOrders())).toContain('bo@example.com');
  });
});

it('an order that a proof leads to and that holds no address of theirs is counted: by another secret all are', async () => {
  const proof = await proofOfAnn();
  const stores = await storesWith({ 'A-1': '2026-11-20T10:00:00.000Z' });
  const contactHash = (channel: string, address: string) => Promise.resolve(`another ${channel} ${address}`);
  expect(await eraseAgain(proof, now, { ...stores, contactHash })).toMatchObject({ orders: 0, unmatched: 1 });
  expect(await eraseAgain(proof, now, stores)).toMatchObject({ orders: 1, unmatched: 0 });
});

it('whose erasure was under way while the backup was made is among them', async () => {
  const proof = await proofOfAnn();
  const times = ['2026-11-24T09:50:00.000Z', '2026-11-24T09:59:30.000Z', '2026-11-24T10:00:01.000Z'];
  const proofs = times.map((at) => ({ ...proof, erasedAt: at }));
  expect(toRepeat(proofs, '2026-11-24T10:00:00.000Z').map((one) => one.erasedAt)).toEqual(times.slice(1));
});
