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

/** The shops of a story, of which one may only be set up after its first orders have come. */
export const shopsOf = (random: Random): [Sender, Sender] => [
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
export function shopsThatAsk(random: Random): [Sender, Sender] {
  const asking = { extends: 'made-to-order', forms, offers } as const;
  return [
    aSender({ ...asking, sendingHours: wholeHours(random), dailyCap: random.pick([1, 2, 3]) }),
    aSender({ ...asking, id: 'new-shop', name: 'New Shop', dailyCap: 1 }),
  ];
}
