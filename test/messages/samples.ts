import { fold } from '../../shared/orders/fold.ts';
import { event as eventSchema, type Event } from '../../shared/orders/event.ts';
import type { Order } from '../../shared/orders/order.ts';
import { type Sender, sender as senderSchema, type SenderInput } from '../../shared/senders/sender.ts';
import { type VisitKind, visitKinds } from '../../shared/orders/event-data.ts';
import { messageTexts } from '../../shared/messages/texts/texts.ts';
import type { RenderFacts } from '../../shared/messages/render-facts.ts';

type Facts = NonNullable<Event['order']>;

export const stockholm = 'Europe/Stockholm';
export const link = `https://${'k7x2m4q9'.repeat(4)}.lambda-url.eu-north-1.on.aws/t/Zk3vQ9pL1xT7mB2c`;

export const sampleSender = (overrides: Partial<SenderInput> = {}): Sender =>
  senderSchema.parse({
    id: 'harbour-lane',
    name: 'Harbour Lane',
    from: 'orders@harbourlane.example.com',
    support: { phone: '+46 8 123 456 00', email: 'hello@harbourlane.example.com' },
    language: 'en',
    timeZone: stockholm,
    sendingHours: { from: '09:00', to: '21:00' },
    brandColour: '#1f4d5c',
    ...overrides,
  } satisfies SenderInput);

export const sampleFacts: Facts = {
  number: '1001',
  customer: { name: 'Ann Lind', givenName: 'Ann', email: 'ann@example.com', phone: '+46701234567', locale: 'en' },
  deliveryAddress: { lines: ['Storgatan 1', 'Floor 3'], postalCode: '111 22', city: 'Stockholm', country: 'SE' },
  items: [
    { name: 'Oak door, 90 × 210', quantity: 1, price: '690.00' },
    { name: 'Brass handle', quantity: 2, price: '100.00' },
  ],
  total: { amount: '890.00', currency: 'EUR' },
  payment: { status: 'paid', method: 'card' },
};

/** An event as it is stored; each one in a test gets an id of its own from its type and time. */
export function sampleEvent(
  type: string,
  occurredAt = '2026-11-22T09:00:00Z',
  data: Record<string, unknown> = {},
  order?: Facts,
): Event {
  return eventSchema.parse({
    id: `${type}@${occurredAt}`,
    type,
    orderId: 'A-1001',
    senderId: 'harbour-lane',
    source: 'orders',
    occurredAt,
    receivedAt: occurredAt,
    data,
    ...(order && { order }),
  });
}

export const orderFrom = (events: readonly Event[]): Order => {
  const order = events.reduce<Order | undefined>(fold, undefined);
  if (!order) throw new Error('an order starts from an event');
  return order;
};

export const placed = (facts: Facts = {}): Event =>
  sampleEvent('order.placed', '2026-11-22T09:00:00Z', {}, { ...sampleFacts, ...facts });

export const window = { from: '2026-11-24T09:30:00Z', to: '2026-11-24T10:30:00Z' };

const outcomes = {
  completed: { recipientName: 'Bo Lind' },
  left_unattended: { note: 'Behind the gate', photos: ['https://photos.example.com/1.jpg'] },
  no_one_home: { note: 'The gate was locked' },
  failed: { reason: 'The lift was too small', nextSteps: 'We will come back with two people' },
};
/** The events of a visit up to and with a step. */
export function visitUntil(
  step: 'planned' | 'rescheduled' | 'started' | 'approaching' | 'arrived' | 'departed' | keyof typeof outcomes,
  kind: VisitKind,
): Event[] {
  const at = (type: string, time: string, data: object = {}) =>
    sampleEvent(`visit.${type}`, `2026-11-2${time}Z`, { kind, ...data });
  const planned = at('planned', '3T08:00:00', { window });
  if (step === 'planned') return [planned];
  if (step === 'rescheduled') return [planned, at(step, '3T12:00:00', { window: later, reason: 'The road is closed' })];
  const started = [planned, at('started', '4T07:00:00', { eta: '2026-11-24T09:45:00Z' })];
  if (step === 'started') return started;
  if (step === 'approaching') return [...started, at(step, '4T09:30:00')];
  if (step === 'arrived' || step === 'departed') return [...started, at(step, '4T09:52:00')];
  return [...started, at(step, '4T09:52:00', outcomes[step])];
}

const later = { from: '2026-11-26T09:30:00Z', to: '2026-11-26T10:30:00Z' };

/** Something that happened to a parcel. */
export const parcel = (step: string, at: string, data: object = {}): Event =>
  sampleEvent(`shipment.${step}`, at, {
    shipmentId: 'p1',
    carrier: 'PostNord',
    trackingNumber: 'UE173990887SE',
    trackingUrl: 'https://tracking.example.com/?id=UE173990887SE',
    ...data,
  });

const delayData = {
  reason: 'The oak has not come to our workshop yet',
  newEta: { from: '2026-12-01T09:00:00Z', to: '2026-12-01T11:00:00Z' },
  nextSteps: 'We will finish your door first',
  compensation: { kind: 'discount', amount: '50.00', currency: 'EUR', code: 'SORRY50' },
};
export const delayed = (data: Record<string, unknown> = {}): Event =>
  sampleEvent('order.delayed', '2026-11-23T10:00:00Z', { ...delayData, ...data });

type Name = RenderFacts['message']['name'];

/** What a message is about, and the events that bring an order as far as the message tells. */
export function sampleStory(
  name: Name,
  kind: VisitKind = 'delivery',
): Pick<RenderFacts['message'], 'about'> & { events: Event[] } {
  const at = '2026-11-23T10:00:00Z';
  const order = (...events: Event[]) => ({ about: { subject: 'order' as const }, events });
  const visit = (events: Event[]) => ({ about: { subject: 'visit' as const, id: kind }, events });
  const stage = (event: Event, ...answers: Event[]) => ({
    about: { subject: 'stage' as const, name: event.type.slice(6) },
    events: [event, ...answers],
  });
  const shipment = (...events: Event[]) => ({ about: { subject: 'shipment' as const, id: 'p1' }, events });
  const shipped = parcel('shipped', '2026-11-23T08:00:00Z', { method: 'express', eta: '2026-11-24T00:00:00+01:00' });
  switch (name) {
    case 'order-received':
    case 'feedback':
      return order();
    case 'order-updated':
      return order(sampleEvent('order.updated', at, { reason: 'The other handle is sold out' }));
    case 'packed':
      return order(sampleEvent('order.packed', at));
    case 'delayed':
      return order(delayed());
    case 'backordered':
      return order(sampleEvent('order.backordered', at, delayData));
    case 'cancelled':
      return order(
        sampleEvent('order.cancelled', at, { reason: 'You asked us to' }, { payment: { status: 'refunded' } }),
      );
    case 'stage-reached':
      return stage(sampleEvent('stage.design_proposed', at, { note: 'We would use oiled oak' }));
    case 'approval-asked':
      return stage(
        sampleEvent('stage.design_proposed', at, {
          approval: { question: 'Shall we build it like this?', dueAt: '2026-11-27T16:00:00Z' },
        }),
      );
    case 'phone-back':
    case 'call-assigned':
    case 'call-escalated':
    case 'call-not-made':
      return order(
        sampleEvent('customer.call_requested', at, { phone: '+46701234567', when: 'after five', about: 'the handle' }),
      );
    case 'nothing-heard':
      return shipment(shipped);
    case 'low-rating':
      return order(sampleEvent('customer.rated', at, { rating: 2, comment: 'The frame is scratched' }));
    case 'remedy-chosen':
      return order(
        delayed(),
        sampleEvent('customer.remedy_chosen', later.from, { choice: 'refund', comment: 'Too late' }),
      );
    case 'problem-reported':
      return order(
        sampleEvent('customer.problem_reported', at, {
          ...{ kind: 'damaged', items: [{ name: 'Oak door, 90 × 210' }], text: 'A scratch' },
          photos: ['photo_AAAAAAAAAAAAAAAAAAAAAA'],
        }),
      );
    case 'budget-spent':
    case 'sms-budget-near':
    case 'sms-budget-spent':
      return order(delayed());
    case 'answered':
      return stage(
        sampleEvent('stage.design_proposed', at, { approval: { question: 'Shall we build it like this?' } }),
        sampleEvent('customer.rejected', later.from, { stage: 'design_proposed', comment: 'Too dark' }),
      );
    case 'correction':
      return order(...visitUntil('planned', kind));
    case 'shipped':
      return shipment(shipped);
    case 'tracking-number-wrong':
      return shipment(parcel('shipped', at, { trackingNumber: 'UE173990885SE', trackingUrl: undefined }));
    case 'in-transit':
      return shipment(shipped, parcel('in_transit', at, { location: 'Göteborg' }));
    case 'out-for-delivery':
      return shipment(shipped, parcel('out_for_delivery', at, { location: 'Årsta' }));
    case 'ready-to-collect':
      return shipment(shipped, parcel('ready_to_collect', at, { location: 'Corner shop, Storgatan 12' }));
    case 'returned':
      return shipment(shipped, parcel('returned', at));
    case 'all-delivered':
      return order(
        parcel('delivered', '2026-11-23T09:10:00Z', { items: [{ name: 'Oak door, 90 × 210' }] }),
        parcel('delivered', '2026-11-24T09:52:00Z', { shipmentId: 'p2', items: [{ name: 'Brass handle' }] }),
      );
    case 'choose-slot':
      return visit([sampleEvent('visit.planned', at, { kind, slots: [window, later] })]);
    case 'visit-planned':
    case 'reminder':
    case 'not-told':
      return visit(visitUntil('planned', kind));
    case 'on-its-way':
      return visit(visitUntil('started', kind));
    default:
      return visit(visitUntil(visitSteps[name], kind));
  }
}

const visitSteps = {
  rescheduled: 'rescheduled',
  approaching: 'approaching',
  arrived: 'arrived',
  departed: 'departed',
  delivered: 'completed',
  'left-unattended': 'left_unattended',
  'not-home': 'no_one_home',
  'not-completed': 'failed',
} as const;

/** The kinds of visit that a message reads differently for. */
export const kindsOf = (name: Name): readonly VisitKind[] =>
  Object.hasOwn(messageTexts.en.visits.delivery, name) || name === 'correction' || name === 'not-told'
    ? visitKinds
    : ['delivery'];

/** What is needed to render a message, of an order that has come as far as the message tells. */
export function sampleMessage(
  name: Name,
  { kind = 'delivery', facts = {}, ...overrides }: { kind?: VisitKind; facts?: Facts } & Partial<RenderFacts> = {},
): RenderFacts {
  const { about, events } = sampleStory(name, kind);
  return {
    message: { name, about },
    order: orderFrom([placed(facts), ...events]),
    sender: sampleSender(),
    link,
    zone: stockholm,
    now: '2026-11-24T09:31:00Z',
    ...overrides,
  };
}
