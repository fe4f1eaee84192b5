import { Temporal } from 'temporal-polyfill';
import type { MessageName } from '../../../shared/messages/message.ts';
import type { About } from '../../../shared/orders/about.ts';
import { tagOf } from '../../../shared/messages/own-words/tags.ts';
import { event as eventSchema } from '../../../shared/orders/event.ts';
import type { VisitKind } from '../../../shared/orders/event-data.ts';
import { fold } from '../../../shared/orders/fold.ts';
import { after, type Instant } from '../../../shared/orders/instant.ts';
import type { Order } from '../../../shared/orders/order.ts';
import type { Sender } from '../../../shared/senders/sender.ts';

interface Example {
  name: MessageName;
  kind: VisitKind;
  language: string;
  sender: Sender;
  now: Instant;
}

/** An order of nobody's that has come as far as a message tells, with the tags' own examples in it; and what the message is about. */
export function exampleOrder(example: Example): { order: Order; about: About } {
  const { sender, now } = example;
  const { type, data, about } = lastEvent(example);
  const happened = [
    { type: 'order.placed', data: {}, order: factsOf(example) },
    ...(about.subject === 'visit' ? [{ type: 'visit.planned', data: visitData(example) }] : []),
    { type, data },
  ];
  const order = happened.reduce<Order | undefined>((before, one, index) => {
    const occurredAt = after(now, (index - happened.length) * 60_000);
    const told = { ...one, id: String(index), orderId: 'example', senderId: sender.id, source: 'example' };
    return fold(before, eventSchema.parse({ ...told, occurredAt, receivedAt: occurredAt }));
  }, undefined);
  if (!order) throw new Error('An order starts from an event');
  return { order, about };
}

const exampleOf = (tag: string): string => tagOf(tag)?.example ?? '';

const factsOf = (example: Example) => ({
  number: exampleOf('order.number'),
  customer: { name: exampleOf('customer.name'), givenName: exampleOf('customer.givenName'), locale: example.language },
  deliveryAddress: { lines: ['Storgatan 1'], postalCode: '111 22', city: 'Stockholm' },
  items: [
    { name: 'Oak door', quantity: 1, price: '690.00' },
    { name: 'Brass handle', quantity: 2, price: '100.00' },
  ],
  eta: windowOf(example),
  total: { amount: '890.00', currency: 'EUR' },
  payment: { status: 'paid', method: 'card' },
  attributes: { contractNumber: 'C-77' },
});

const said = () => ({
  note: exampleOf('note'),
  reason: exampleOf('reason'),
  nextSteps: exampleOf('nextSteps'),
});

/** A window tomorrow, from half past ten to half past eleven where the sender is. */
function windowOf({ sender, now }: Example) {
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(sender.timeZone).toPlainDate();
  const at = (time: string) =>
    new Date(
      today.add({ days: 1 }).toZonedDateTime({ timeZone: sender.timeZone, plainTime: time }).epochMilliseconds,
    ).toISOString();
  return { from: at('10:30'), to: at('11:30') };
}

const visitData = (example: Example) => ({ visitId: 'example', kind: example.kind, window: windowOf(example) });

interface LastEvent {
  type: string;
  data: object;
  about: About;
}

function lastEvent(example: Example): LastEvent {
  const { name } = example;
  const step = visitSteps[name];
  if (step) return ofVisit(step, example);
  const parcelStep = parcelSteps[name];
  if (parcelStep) return ofParcel(parcelStep, example);
  if (name === 'stage-reached' || name === 'approval-asked') {
    const approval = { question: exampleOf('question'), dueAt: windowOf(example).to };
    const data = { note: exampleOf('note'), ...(name === 'approval-asked' && { approval }) };
    return { type: 'stage.design_proposed', data, about: { subject: 'stage', name: 'design_proposed' } };
  }
  const compensation = { kind: 'discount', amount: '50.00', currency: 'EUR', code: 'SORRY50' };
  const delay = { ...said(), newEta: windowOf(example), compensation };
  const type = orderEvents[name] ?? 'order.updated';
  return { type, data: type === 'order.updated' ? said() : delay, about: { subject: 'order' } };
}

function ofVisit(step: string, example: Example): LastEvent {
  const outcome = { ...said(), recipientName: exampleOf('receivedBy'), photos: ['https://example.com/photo.jpg'] };
  const slots = example.name === 'choose-slot' ? { slots: [windowOf(example)] } : {};
  const data = { ...visitData(example), ...slots, ...(endings.has(step) && outcome) };
  return { type: `visit.${step}`, data, about: { subject: 'visit', id: 'example' } };
}

function ofParcel(step: string, example: Example): LastEvent {
  const { from: eta } = windowOf(example);
  const carrier = exampleOf('carrier');
  const trackingNumber = example.name === 'tracking-number-wrong' ? 'UE173990885SE' : exampleOf('trackingNumber');
  const data = { shipmentId: 'example', carrier, trackingNumber, method: exampleOf('method'), eta };
  const about: About = example.name === 'all-delivered' ? { subject: 'order' } : { subject: 'shipment', id: 'example' };
  return { type: `shipment.${step}`, data: { ...data, location: exampleOf('location') }, about };
}

const endings = new Set(['completed', 'left_unattended', 'no_one_home', 'failed']);

const visitSteps: Partial<Record<MessageName, string>> = {
  'choose-slot': 'planned',
  'visit-planned': 'planned',
  reminder: 'planned',
  rescheduled: 'rescheduled',
  'on-its-way': 'started',
  approaching: 'approaching',
  arrived: 'arrived',
  departed: 'departed',
  delivered: 'completed',
  'left-unattended': 'left_unattended',
  'not-home': 'no_one_home',
  'not-completed': 'failed',
};

const parcelSteps: Partial<Record<MessageName, string>> = {
  shipped: 'shipped',
  'in-transit': 'in_transit',
  'out-for-delivery': 'out_for_delivery',
  'ready-to-collect': 'ready_to_collect',
  returned: 'returned',
  'all-delivered': 'delivered',
  'tracking-number-wrong': 'shipped',
};

const orderEvents: Partial<Record<MessageName, string>> = {
  packed: 'order.packed',
  delayed: 'order.delayed',
  backordered: 'order.backordered',
  cancelled: 'order.cancelled',
};
