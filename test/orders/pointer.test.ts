import { describe, expect, it } from 'vitest';
import { fold } from '../../shared/orders/fold.ts';
import { newSigns } from '../../shared/orders/pointer.ts';
import type { OrderFacts } from '../../shared/orders/order-facts.ts';
import { anAnn, anEvent } from '../builders/event.ts';

const order = (facts: OrderFacts, before?: ReturnType<typeof fold>, id = 'one') =>
  fold(before, anEvent({ id, orderId: 'A-1001', order: facts, occurredAt: `2026-11-23T09:0${id.length}:00.000Z` }));
const email = { channel: 'email', address: 'ann@example.com' };
const sms = { channel: 'sms', address: '+46701234567' };

describe('what an order is found by', () => {
  it.each<[string, OrderFacts, object[]]>([
    [
      'the addresses and the number of its first event',
      { customer: anAnn(), number: '1001' },
      [email, sms, { number: '1001' }],
    ],
    [
      'a phone in the form of its country',
      { customer: { phone: '070-123 45 67' }, deliveryAddress: { country: 'SE' } },
      [sms],
    ],
    [
      'the addresses of its other contacts too, each once',
      {
        customer: anAnn(),
        contacts: [
          { role: 'site', phone: '+46701234568' },
          { role: 'billing', email: 'ann@example.com' },
        ],
      },
      [email, sms, { channel: 'sms', address: '+46701234568' }],
    ],
    ['no number that is its id', { number: 'A-1001' }, []],
    ['no address that is none', { customer: { email: 'ann(at)example.com', phone: '12' } }, []],
    ['nothing, where nothing is known', {}, []],
    ['no number that is no text of ours', { number: '\ud800' }, []],
  ])('is %s', (_, facts, signs) => {
    expect(newSigns(undefined, order(facts))).toEqual(signs);
  });

  it('is a parcel’s tracking number, however it is written', () => {
    const shipped = (trackingNumber: string, before?: ReturnType<typeof order>) =>
      fold(before, anEvent({ id: trackingNumber, type: 'shipment.shipped', order: {}, data: { trackingNumber } }));
    const before = shipped('1z 999 aa1');
    expect(newSigns(undefined, before)).toEqual([{ trackingNumber: '1Z999AA1' }]);
    expect(newSigns(before, shipped('1Z999AA1', before))).toEqual([]);
  });

  it('is written once: what was known before is not written again', () => {
    const before = order({ customer: anAnn(), number: '1001' });
    expect(newSigns(before, order({ customer: anAnn(), number: '1001' }, before, 'two'))).toEqual([]);
    const corrected = order({ customer: { email: 'anna@example.com' } }, before, 'two');
    expect(newSigns(before, corrected)).toEqual([{ channel: 'email', address: 'anna@example.com' }]);
  });
});
