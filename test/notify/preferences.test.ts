import { describe, expect, it } from 'vitest';
import { keepPreferences, recallPreferences } from '../../functions/notify/preferences.ts';
import { fold } from '../../shared/orders/fold.ts';
import type { Order } from '../../shared/orders/order.ts';
import { customerOf } from '../../shared/planning/recipients.ts';
import { anAnn, anEvent } from '../builders/event.ts';
import { memoryStores } from '../fakes/memory-stores.ts';

const placed = (orderId: string, differences: object = {}) =>
  fold(undefined, anEvent({ orderId, id: `placed ${orderId}`, order: { customer: { ...anAnn(), ...differences } } }));
const preferred = (order: Order, occurredAt: string, data: Record<string, unknown>) =>
  anEvent({ ...order, id: `preferred ${occurredAt}`, type: 'customer.preferred', occurredAt, order: undefined, data });

describe('what a customer prefers', () => {
  it('is asked once: their next order with the sender knows it, by e-mail address or number', async () => {
    const stores = memoryStores();
    const said = preferred(placed('A-1'), '2026-11-24T10:00:00.000Z', { channels: ['sms'] });
    await keepPreferences(said, fold(placed('A-1'), said), stores);
    await keepPreferences(said, fold(placed('A-1'), said), stores);
    for (const person of [{}, { phone: null }, { email: 'another@example.com' }]) {
      const next = await recallPreferences(undefined, placed('A-2', person), stores);
      expect(next.preferences.values).toEqual({ channels: ['sms'] });
    }
    const stranger = await recallPreferences(undefined, placed('A-3', { email: null, phone: '+46701112233' }), stores);
    expect(stranger.preferences.values).toEqual({});
    const elsewhere = { ...placed('A-4'), senderId: 'other' };
    expect((await recallPreferences(undefined, elsewhere, stores)).preferences.values).toEqual({});
  });

  it('is what they said last, whichever order it was said on and whenever it is heard', async () => {
    const stores = memoryStores();
    const newer = preferred(placed('A-1'), '2026-11-24T12:00:00.000Z', { channels: ['email'], locale: 'de' });
    const older = preferred(placed('A-2'), '2026-11-24T10:00:00.000Z', { channels: ['sms'] });
    await keepPreferences(newer, fold(placed('A-1'), newer), stores);
    await keepPreferences(older, fold(placed('A-2'), older), stores);
    const next = await recallPreferences(undefined, placed('A-3'), stores);
    expect(next.preferences.values).toEqual({ channels: ['email'], locale: 'de' });
    const since = preferred(placed('A-3'), '2026-11-24T13:00:00.000Z', { locale: 'sv' });
    expect(fold(next, since).preferences.values).toEqual({ channels: ['email'], locale: 'sv' });
  });

  it('said of one thing on one order leaves what they said of another on an order beside it', async () => {
    const stores = memoryStores();
    const evenings = { from: '17:00', to: '21:00' };
    const hours = preferred(placed('A-2'), '2026-11-24T12:00:00.000Z', { hours: evenings });
    await keepPreferences(hours, fold(placed('A-2'), hours), stores);
    const byTap = preferred(placed('A-1'), '2026-11-24T13:00:00.000Z', { channels: ['sms'] });
    await keepPreferences(byTap, fold(placed('A-1'), byTap), stores);
    const next = await recallPreferences(undefined, placed('A-3'), stores);
    expect(next.preferences.values).toEqual({ channels: ['sms'], hours: evenings });
  });

  it('is the usual hours again where they said so, whatever hours their next order brings', async () => {
    const stores = memoryStores();
    const evenings = { from: '17:00', to: '21:00' };
    const lifted = preferred(placed('A-1', { hours: evenings }), '2026-11-24T12:00:00.000Z', { hours: null });
    await keepPreferences(lifted, fold(placed('A-1', { hours: evenings }), lifted), stores);
    const next = await recallPreferences(undefined, placed('A-2', { hours: evenings }), stores);
    expect(customerOf(next)?.hours).toBeUndefined();
    const said = preferred(next, '2026-11-24T13:00:00.000Z', { channels: ['sms'] });
    await keepPreferences(said, fold(next, said), stores);
    const third = await recallPreferences(undefined, placed('A-3', { hours: evenings }), stores);
    expect(customerOf(third)).toMatchObject({ channels: ['sms'], hours: undefined });
  });

  it('costs no read where the order knew its customer before', async () => {
    const stores = memoryStores();
    const contacts = { ...stores.contacts, find: () => Promise.reject(new Error('a read')) };
    const order = placed('A-1');
    await expect(recallPreferences(order, order, { ...stores, contacts })).resolves.toBe(order);
    await expect(recallPreferences(undefined, order, { ...stores, contacts })).rejects.toThrow('a read');
  });
});
