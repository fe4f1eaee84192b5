import { describe, expect, it } from 'vitest';
import { erasedEvent, withoutAddress } from '../../shared/erasure/erased-event.ts';
import { erasedOrder, withoutContact } from '../../shared/erasure/erased-order.ts';
import { isThis, personBy } from '../../shared/erasure/person.ts';
import { dataSchemaOf, type Event } from '../../shared/orders/event.ts';
import { fold, newOrder } from '../../shared/orders/fold.ts';
import { type Order, order as orderSchema } from '../../shared/orders/order.ts';
import { retract } from '../../shared/orders/retract.ts';
import { anAnn, anEvent } from '../builders/event.ts';

const now = '2026-11-25T10:00:00.000Z';
const secret = 'Ann Lind of Storgatan 1';
const ann = personBy('ann@example.com') ?? { channel: 'email', address: '' };
const isAnn = (somebody: object) => isThis(ann, somebody, undefined);

const facts = {
  number: '1001',
  customer: anAnn(),
  contacts: [
    { ...anAnn(), role: 'home' },
    { role: 'site', name: 'Bo', phone: '+46701234568' },
  ],
  deliveryAddress: { lines: ['Storgatan 1'], postalCode: '11122', city: 'Stockholm', country: 'SE' },
  items: [{ name: 'Oak door', quantity: 1 }],
  consent: { marketing: true, wording: secret },
  attributes: { doorCode: secret },
};

/** Of each kind of event one that says all that it can in somebody's words. */
const told: [string, object][] = [
  ['order.cancelled', { reason: secret }],
  ['order.delayed', { reason: secret, nextSteps: secret, compensation: { kind: 'discount', text: secret } }],
  ['shipment.exception', { reason: secret, location: secret, trackingUrl: 'https://track.example.com/?q=Storgatan' }],
  ['visit.left_unattended', { visitId: 'v1', note: secret, recipientName: secret, photos: ['https://x.example/Ann'] }],
  ['visit.failed', { visitId: 'v2', reason: secret, nextSteps: secret }],
  ['stage.drawing', { note: secret, approval: { question: secret } }],
  ['customer.call_requested', { phone: '+46701234567', when: secret, about: secret }],
  ['customer.called', { callId: 'c', outcome: 'reached', phone: '+46701234567', note: secret, by: 'eva' }],
  ['customer.approved', { stage: 'drawing', comment: secret }],
  ['customer.commented', { comment: secret }],
  ['customer.cancelled', { reason: secret }],
  ['customer.form_answered', { form: 'access', answers: { code: secret } }],
  ['customer.remedy_chosen', { choice: 'wait', comment: secret }],
  ['customer.problem_reported', { kind: 'damaged', text: secret, items: [{ name: 'Oak door' }] }],
  ['customer.rated', { rating: 4, comment: secret }],
  ['customer.preferred', { channels: ['sms'], locale: 'sv' }],
  ['desk.noted', { note: secret, by: 'eva' }],
];
const eventOf = ([type, data]: [string, object], index = 0): Event =>
  anEvent({
    id: `e${index}`,
    type,
    order: facts,
    data: { ...data },
    occurredAt: `2026-11-23T09:00:${10 + index}.000Z`,
  });

const personal = /Ann|Lind|ann@|Storgatan|11122|70123456[^8]|secret/;

describe('an event of somebody who is erased', () => {
  it.each(told)('%s is such an event still, and tells nothing of them', (type, data) => {
    const before = eventOf([type, data]);
    expect(JSON.stringify(before)).toMatch(personal);
    const erased = erasedEvent(before, isAnn);
    expect(JSON.stringify(erased)).not.toMatch(personal);
    expect(dataSchemaOf(type).safeParse(erased.data).success).toBe(true);
    const { id, occurredAt, source } = before;
    expect(erased).toMatchObject({ id, type, occurredAt, source, order: { number: '1001', items: facts.items } });
    expect(erased.order?.contacts).toEqual([{ role: 'home' }, facts.contacts[1]]);
    expect(erasedEvent(erased, isAnn)).toEqual(erased);
  });

  it('tells what became of the goods as before', () => {
    const data = { visitId: 'v1', kind: 'delivery', window: { from: now, to: '2026-11-25T11:00:00.000Z' }, stop: 3 };
    expect(erasedEvent(anEvent({ type: 'visit.planned', data: { ...data, note: secret } }), isAnn).data).toEqual(data);
  });

  it('that is of an order of somebody else by now loses the address alone', () => {
    const event = anEvent({ order: { customer: { name: 'Bo', email: 'Ann@Example.com', phone: '+46701234568' } } });
    expect(withoutAddress(event, isAnn).order).toEqual({ customer: { name: 'Bo', phone: '+46701234568' } });
    const other = anEvent({ order: { customer: { email: null } }, data: { reason: 'x' } });
    expect(withoutAddress(other, isAnn)).toEqual(other);
  });
});

describe('an order of somebody who is erased', () => {
  const order = told
    .map(eventOf)
    .reduce<ReturnType<typeof fold> | undefined>((before, event) => fold(before, event), undefined);
  if (!order) throw new Error('no order');
  const erased = erasedOrder(order, isAnn, now);

  it('is an order still, and tells nothing of them', () => {
    expect(JSON.stringify(order)).toMatch(personal);
    expect(JSON.stringify(erased)).not.toMatch(personal);
    expect(orderSchema.parse(erased)).toEqual(erased);
    expect(erased.marks).toEqual(order.marks);
    expect(erased.facts.values).toMatchObject({ number: '1001', items: facts.items });
  });

  it('does not come to know them again by what comes late, and does by what is new', () => {
    const heard = (occurredAt: string) =>
      fold(erased, anEvent({ id: occurredAt, type: 'order.updated', order: { customer: anAnn() }, occurredAt }));
    expect(heard('2026-11-25T09:59:59.000Z').facts.values.customer).toBeUndefined();
    expect(heard('2026-11-26T09:00:00.000Z').facts.values.customer).toMatchObject({ name: 'Ann Lind' });
  });

  it('of which they are but a contact loses that one', () => {
    const contact = personBy('+46 70 123 45 68');
    if (!contact) throw new Error('no number');
    const after = withoutContact(order, (somebody) => isThis(contact, somebody, undefined), now);
    expect(after.facts.values.contacts?.[1]).toEqual({ role: 'site' });
    expect(after.facts.values.customer).toEqual(order.facts.values.customer);
    expect(withoutContact(order, () => false, now)).toBe(order);
  });
});

it.each([
  ['Ann@Example.com ', { channel: 'email', address: 'ann@example.com' }],
  ['+46 (0)70-123 45 67', { channel: 'sms', address: '+46701234567' }],
  ['070-123 45 67', undefined],
  ['ann', undefined],
  ['', undefined],
])('somebody asked for as "%s" is %o', (asked, person) => {
  expect(personBy(asked)).toEqual(person);
});

it('who was erased is brought back by nothing told before, also where a mistake is taken back since', () => {
  const late = anEvent({ id: 'late', type: 'order.updated', order: facts, occurredAt: '2026-11-22T09:00:00.000Z' });
  const mistake = anEvent({ id: 'mistake', type: 'order.packed', order: {}, occurredAt: '2026-11-23T10:00:00.000Z' });
  const events = [eventOf(['order.placed', {}]), mistake];
  const erased = erasedOrder(events.reduce<Order | undefined>(fold, undefined) ?? newOrder(mistake), isAnn, now);
  const retraction = anEvent({
    id: 'no',
    type: 'event.retracted',
    order: {},
    occurredAt: now,
    data: { eventId: 'mistake' },
  });
  const rewritten = [...events, retraction].map((event) => erasedEvent(event, isAnn));
  const order = fold(retract(erased, retraction, rewritten, []), late);
  expect(JSON.stringify(order)).not.toMatch(personal);
  expect(order.facts.values.contacts).toEqual(erased.facts.values.contacts);
  expect(order.marks.packed).toBeUndefined();
});
