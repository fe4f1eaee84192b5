import type { StatusPageFacts } from '../../functions/status-page/page/status-page.ts';
import {
  delayed,
  orderFrom,
  parcel,
  placed,
  sampleEvent,
  sampleFacts,
  sampleSender,
  stockholm,
  visitUntil,
} from '../messages/samples.ts';
import { askingStates, type State } from './asking-states.ts';

const hostile = `<img src=x onerror=alert(1)>"'{{number}}{{{style}}}\r\nSet-Cookie: a=b \u202Eevil\u202C 🎉 ${'W'.repeat(300)}`;

const callRequested = sampleEvent('customer.call_requested', '2026-11-24T09:05:00Z', {
  phone: '+46701234567',
  about: 'The handle',
});

const states = {
  ...askingStates,
  placed: { timeline: [placed()] },
  planned: { timeline: [placed(), ...visitUntil('planned', 'delivery')] },
  'on its way': {
    timeline: [placed(), sampleEvent('order.packed', '2026-11-22T15:00:00Z'), ...visitUntil('started', 'delivery')],
  },
  late: { timeline: [placed(), ...visitUntil('started', 'delivery')], now: '2026-11-24T11:40:00.000Z' },
  delivered: { timeline: [placed(), ...visitUntil('completed', 'delivery')] },
  'left at the door': {
    timeline: [
      placed(),
      ...visitUntil('started', 'delivery'),
      sampleEvent('visit.left_unattended', '2026-11-24T09:52:00Z', {
        note: 'Behind the gate, under the roof',
        photos: ['https://photos.example.com/1.jpg', 'https://photos.example.com/2.jpg'],
      }),
    ],
  },
  'nobody home': {
    timeline: [
      placed(),
      ...visitUntil('started', 'delivery'),
      sampleEvent('visit.no_one_home', '2026-11-24T09:52:00Z', {
        nextSteps: 'We will try again tomorrow, at the same time',
        note: 'The gate was locked',
        photos: ['https://photos.example.com/3.jpg'],
      }),
    ],
  },
  'second attempt': {
    timeline: [
      placed(),
      ...visitUntil('started', 'delivery'),
      sampleEvent('visit.no_one_home', '2026-11-24T09:52:00Z', {
        note: 'The gate was locked',
        nextSteps: 'We will try again tomorrow, at the same time',
        photos: ['https://photos.example.com/3.jpg'],
      }),
      sampleEvent('visit.planned', '2026-11-24T12:00:00Z', {
        window: { from: '2026-11-25T09:30:00Z', to: '2026-11-25T10:30:00Z' },
      }),
    ],
    now: '2026-11-24T12:10:00.000Z',
  },
  'to be phoned': { timeline: [placed(), callRequested] },
  'phone number to be checked': {
    timeline: [placed()],
    refused: {
      ...{ status: 422, action: 'call', subject: '', faults: { phone: 'phoneInvalid' } },
      given: { phone: '12', when: 'After three', about: 'The "oak" door' },
    },
  },
  delayed: { timeline: [placed(), ...visitUntil('planned', 'delivery'), delayed()] },
  cancelled: {
    timeline: [placed(), sampleEvent('order.cancelled', '2026-11-23T09:00:00Z', { reason: 'You asked us to' })],
  },
  collection: { timeline: [placed(), ...visitUntil('started', 'collection')] },
  appointment: { timeline: [placed(), ...visitUntil('planned', 'appointment')] },
  'in a stage': {
    timeline: [
      placed(),
      sampleEvent('stage.design_approved', '2026-11-23T09:00:00Z', { note: 'We are cutting the oak' }),
    ],
  },
  parcels: {
    timeline: [
      placed(),
      sampleEvent('order.packed', '2026-11-22T12:00:00Z'),
      parcel('shipped', '2026-11-22T15:00:00Z'),
      parcel('in_transit', '2026-11-23T02:10:00Z', { location: 'Göteborg' }),
      parcel('out_for_delivery', '2026-11-24T06:10:00Z', {
        eta: { from: '2026-11-24T11:00:00Z', to: '2026-11-24T15:00:00Z' },
      }),
      parcel('ready_to_collect', '2026-11-23T14:00:00Z', { shipmentId: 'p2', location: 'Corner shop, Storgatan 12' }),
    ],
  },
  'several visits': {
    timeline: [
      placed(),
      ...visitUntil('completed', 'appointment'),
      sampleEvent('visit.planned', '2026-11-24T10:00:00Z', {
        kind: 'delivery',
        window: { from: '2026-12-03T21:00:00Z', to: '2026-12-04T01:00:00Z' },
      }),
    ],
  },
  'nothing known': { timeline: [sampleEvent('visit.started', '2026-11-24T07:00:00Z')] },
  hostile: {
    timeline: [
      sampleEvent(
        'order.placed',
        '2026-11-22T09:00:00Z',
        {},
        {
          number: hostile,
          customer: { ...sampleFacts.customer, name: hostile, givenName: hostile },
          items: [{ name: hostile, quantity: 3 }],
          deliveryAddress: { lines: [hostile], city: 'القاهرة' },
        },
      ),
      sampleEvent('stage.hostile', '2026-11-22T10:00:00Z', { note: hostile }),
      delayed({ reason: hostile, nextSteps: hostile, compensation: { kind: 'discount', code: hostile.slice(0, 50) } }),
      parcel('shipped', '2026-11-23T15:00:00Z', {
        carrier: hostile,
        trackingNumber: 'J'.repeat(100),
        location: hostile,
      }),
      sampleEvent('visit.completed', '2026-11-24T09:52:00Z', { note: hostile, recipientName: hostile }),
    ],
    sender: sampleSender({ name: '<b>Harbour</b> & Söhne "Ω" {{number}}', brandColour: '#ffee00' }),
  },
} satisfies Record<string, State>;

export type StateName = keyof typeof states;
export const stateNames = Object.keys(states) as StateName[];

/** Photos that were uploaded, by their ids. */
const uploaded = ['A', 'B'].map((letter) => `photo_${letter.repeat(22)}`);

/** What the page is made from when an order has come to a state. */
export function stateOf(name: StateName, locale = 'en'): StatusPageFacts {
  const { timeline, noted = {}, ...rest }: State = states[name];
  const [first, ...others] = timeline;
  if (!first) throw new Error('a state has events');
  const spoken = { ...first, order: { ...first.order, customer: { ...first.order?.customer, locale } } };
  const events = [spoken, ...others];
  return {
    order: { ...orderFrom(events), ...noted },
    timeline: events,
    sender: sampleSender(),
    zone: stockholm,
    now: '2026-11-24T09:10:00.000Z',
    path: '/t/Zk3vQ9pL1xT7mB2c',
    photoOrigin: 'https://photos.example.com',
    photos: new Map(
      [...[1, 2, 3].map((number) => `https://photos.example.com/${number}.jpg`), ...uploaded].map((name, index) => {
        const url = `https://photos.example.com/${index + 1}.jpg`;
        return [name, { url, width: 400, height: 300 }];
      }),
    ),
    ...rest,
  };
}
