import { fold } from '../../shared/orders/fold.ts';
import { event as eventSchema, type Event } from '../../shared/orders/event.ts';
import type { Order } from '../../shared/orders/order.ts';
import { type Sender, sender as senderSchema, type SenderInput } from '../../shared/senders/sender.ts';
import type { VisitKind } from '../../shared/orders/event-data.ts';
import type { RenderFacts } from '../../shared/messages/render.ts';

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

/** The events of a visit up to and with a step. */
export function visitUntil(step: 'planned' | 'started' | 'completed' | 'left_unattended', kind: VisitKind): Event[] {
  const events = [
    sampleEvent('visit.planned', '2026-11-23T08:00:00Z', { kind, window }),
    sampleEvent('visit.started', '2026-11-24T07:00:00Z', { kind, eta: '2026-11-24T09:45:00Z' }),
  ];
  if (step === 'planned') return events.slice(0, 1);
  if (step === 'started') return events;
  const outcome = step === 'completed' ? { recipientName: 'Bo Lind' } : { note: 'Behind the gate' };
  return [...events, sampleEvent(`visit.${step}`, '2026-11-24T09:52:00Z', { kind, ...outcome })];
}

export const delayed = (data: Record<string, unknown> = {}): Event =>
  sampleEvent('order.delayed', '2026-11-23T10:00:00Z', {
    reason: 'The oak has not come to our workshop yet',
    newEta: { from: '2026-12-01T09:00:00Z', to: '2026-12-01T11:00:00Z' },
    nextSteps: 'We will finish your door first',
    compensation: { kind: 'discount', amount: '50.00', currency: 'EUR', code: 'SORRY50' },
    ...data,
  });

/** What is needed to render a message, of an order that has come as far as the message tells. */
export function sampleMessage(
  name: RenderFacts['message']['name'],
  { kind = 'delivery', facts = {}, ...overrides }: { kind?: VisitKind; facts?: Facts } & Partial<RenderFacts> = {},
): RenderFacts {
  const events = {
    'order-received': [],
    'visit-planned': visitUntil('planned', kind),
    'on-its-way': visitUntil('started', kind),
    delivered: visitUntil('completed', kind),
    delayed: [delayed()],
  }[name];
  return {
    message: {
      name,
      about: events.length > 1 || name === 'visit-planned' ? { subject: 'visit', id: kind } : { subject: 'order' },
    },
    order: orderFrom([placed(facts), ...events]),
    sender: sampleSender(),
    link,
    zone: stockholm,
    ...overrides,
  };
}
