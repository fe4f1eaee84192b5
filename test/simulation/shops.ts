import type { Sender } from '../../shared/senders/sender.ts';
import { aSender } from '../builders/sender.ts';
import type { Random } from './random.ts';

const everyDay = { from: '09:00', to: '21:00' };
const onWeekdays = { mon: everyDay, tue: everyDay, wed: everyDay, thu: everyDay, fri: { from: '09:00', to: '15:00' } };

/** Who waits longer than they were told is phoned. */
const delayCall = {
  ...{ id: 'delay-call', on: 'order.delayed', message: 'delayed', channels: ['call'], timeToLive: 'PT24H' },
  call: { assignee: 'ann@example.com', supervisor: 'boss@example.com', escalateAfter: 'PT2H' },
};

const wholeHours = (random: Random): Sender['sendingHours'] =>
  random.pick([everyDay, everyDay, { default: everyDay, sms: onWeekdays }, { from: '18:00', to: '02:00' }]);

/** What a story tells of: orders brought by vans, the stops of a route, orders made to measure, parcels. */
export const storyKinds = ['stop', 'answers', 'parcels', 'orders'] as const;
export type StoryKind = (typeof storyKinds)[number];

/** The shops of a story, of which one may only be set up after its first orders have come. */
export function shopsFor(kind: StoryKind, random: Random): [Sender, Sender] {
  if (kind === 'answers') return shopsThatAsk(random);
  return kind === 'parcels' ? shopsWithParcels(random) : shopsWithVans(random);
}

const shopsWithVans = (random: Random): [Sender, Sender] => [
  aSender({ sendingHours: wholeHours(random), rules: [delayCall] }),
  aSender({ id: 'new-shop', name: 'New Shop', holdConfirmations: true }),
];

const forms: Sender['forms'] = [
  {
    id: 'access',
    title: { en: 'How do we get in?' },
    fields: [
      { id: 'code', label: { en: 'Door code' }, type: 'text', required: true, secret: true },
      { id: 'lift', label: { en: 'Is there a lift?' }, type: 'yesNo', required: false, secret: false },
      { id: 'floor', label: { en: 'Floor' }, type: 'number', required: false, secret: false },
    ],
    when: {},
  },
];
const offers: Sender['offers'] = [
  { id: 'fitting', title: { en: 'Fitting' }, url: 'https://example.com/fitting', when: {}, with: ['packed'] },
];

/** Shops that make to order, ask their customers, and write to nobody more often than so many times a day. */
function shopsThatAsk(random: Random): [Sender, Sender] {
  const asking = { extends: 'made-to-order', forms, offers } as const;
  return [
    aSender({ ...asking, sendingHours: wholeHours(random), dailyCap: random.pick([1, 2, 3]) }),
    aSender({ ...asking, id: 'new-shop', name: 'New Shop', dailyCap: 1 }),
  ];
}

export const whatsAppNumber = 'phone-number-id-0123456789abcdef0123456789abcdef';

const approved = (name: string) => ({
  en: { name, language: 'en', parameters: ['{{customer.givenName}}', '{{order.number}}', '{{link}}'] },
});
const whatsApp: Sender['whatsApp'] = {
  phoneNumberId: whatsAppNumber,
  templates: {
    shipped: approved('shipped'),
    'in-transit': approved('in_transit'),
    'out-for-delivery': approved('out_for_delivery'),
    delivered: approved('delivered'),
    'all-delivered': approved('all_delivered'),
    delayed: approved('delayed'),
  },
};

/** In hundredths: what may be promised in a month, and what the steps cost. */
export const budgetOfDelays = 1500;
const delayPolicy: Sender['delayPolicy'] = {
  currency: 'EUR',
  budget: '15.00',
  steps: [
    { from: 'P1D', offer: { kind: 'discount', amount: '10.00', code: 'SORRY' }, choices: ['wait', 'refund'] },
    { from: 'P3D', offer: { kind: 'refund', percent: 5 }, choices: [] },
  ],
};

/** Nothing was heard of a parcel for long: the customer is told, and so is a colleague. */
const nothingHeard = [
  {
    ...{ id: 'still-waiting', on: 'shipment.shipped', message: 'order-updated', channels: ['email'] },
    ...{ timing: { silence: 'PT5H' }, timeToLive: 'P2D' },
  },
  { id: 'no-scan', enabled: true, timing: { silence: 'PT8H' } },
];

/** A market place: parcels, notifications, WhatsApp, something for who waits longer, and a cap perhaps. */
function shopsWithParcels(random: Random): [Sender, Sender] {
  const market = { extends: 'marketplace' as const, whatsApp, delayPolicy, rules: nothingHeard };
  const capped = random.chance(0.5) ? { dailyCap: random.pick([1, 2, 3]) } : {};
  return [
    aSender({ ...market, sendingHours: wholeHours(random), ...capped }),
    aSender({ ...market, id: 'new-shop', name: 'New Shop', dailyCap: 2 }),
  ];
}
