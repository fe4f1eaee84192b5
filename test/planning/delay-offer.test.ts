import { describe, expect, it } from 'vitest';
import type { Event } from '../../shared/orders/event.ts';
import { fold } from '../../shared/orders/fold.ts';
import { compensationOf, compensationTold } from '../../shared/orders/offered.ts';
import type { Order } from '../../shared/orders/order.ts';
import { retract } from '../../shared/orders/retract.ts';
import { daysLate, firstPromiseOf } from '../../shared/planning/days-late.ts';
import type { Circumstances } from '../../shared/planning/judge.ts';
import { type Plan, plan } from '../../shared/planning/plan.ts';
import { delayPolicy } from '../../shared/senders/delay-policy.ts';
import { aSender } from '../builders/sender.ts';
import { at, event as sceneEvent, window } from './scene.ts';
import { brief } from './telling.ts';

type PolicyInput = Parameters<typeof delayPolicy.parse>[0];
const policy: PolicyInput = {
  currency: 'EUR',
  budget: '500',
  steps: [
    { from: 'P2D', offer: { kind: 'discount', amount: '10.00', code: 'SORRY10' }, choices: ['wait', 'refund'] },
    { from: 'P5D', offer: { kind: 'refund', percent: 15 }, choices: ['wait', 'refund', 'replacement'] },
  ],
};
const shop = (differences: object = {}) =>
  aSender({
    delayPolicy: delayPolicy.parse({ ...(policy as object), ...differences }),
    dispatcher: 'desk@example.com',
  });
const offering = (...steps: object[]) => shop({ steps });

let count = 0;
const event = (type: string, time: string, data: object = {}, differences: Partial<Event> = {}) => ({
  ...sceneEvent(type, time, data, differences),
  id: `${type} ${count++}`,
});
const visit = (day: number, time = '08:00') =>
  event('visit.planned', time, { kind: 'delivery', window: window('10:00', '12:00', day) });
const delayed = (day: number, time: string, data: object = {}) =>
  event('order.delayed', time, { newEta: window('10:00', '12:00', day), ...data });

/** What each event makes a sender say and promise, planned when it was received. */
function live(events: Event[], { sender = shop(), budget }: Partial<Circumstances> = {}) {
  let order: Order | undefined;
  const plans: Plan[] = [];
  for (const one of events) {
    const facts = { order: fold(order, one), sender, sending: { to: 'everyone' as const }, now: one.receivedAt };
    plans.push(plan(one, { ...facts, budget }));
    order = plans.at(-1)?.order;
  }
  const last = plans.at(-1);
  if (!last) throw new Error('no events');
  return { ...last, plans, promised: plans.flatMap(({ reserve }) => reserve?.cost ?? []) };
}

describe('how late an order is', () => {
  const late = (...events: Event[]) => {
    const { order } = live(events);
    return daysLate(order, order.delay.values.delay?.newEta, 'Europe/Stockholm');
  };
  it.each<[string, () => Event[], number]>([
    ['counts days of the calendar, whatever the hours', () => [visit(24), delayed(26, '09:00')], 2],
    [
      'counts from the first promise, however often it moved since',
      () => [visit(24), delayed(25, '09:00'), delayed(27, '10:00')],
      3,
    ],
    ['is not at all where it comes earlier', () => [visit(24), delayed(23, '09:00')], 0],
    ['is not known where nothing was promised', () => [delayed(30, '09:00')], 0],
    [
      'counts from the first delay where no date was told before',
      () => [delayed(26, '09:00'), delayed(28, '10:00')],
      2,
    ],
    [
      'counts from when the order was said to come as it was placed',
      () => [
        event('order.placed', '07:00', {}, { order: { eta: window('00:00', '23:00', 24) } }),
        event('shipment.shipped', '08:00', { eta: at('23:59', 25) }),
        delayed(27, '09:00'),
      ],
      3,
    ],
    ['is not known without a new date', () => [visit(24), event('order.delayed', '09:00')], 0],
    [
      'counts from what the customer chose',
      () => [
        visit(24),
        event('customer.slot_chosen', '08:30', { visitId: 'v1', window: window('10:00', '12:00', 27) }),
        delayed(29, '09:00'),
      ],
      2,
    ],
    [
      'counts from a parcel’s first estimate',
      () => [
        event('shipment.shipped', '08:00', { eta: at('23:59', 24) }),
        event('shipment.in_transit', '08:30', { eta: at('12:00', 25) }),
        delayed(26, '09:00'),
      ],
      2,
    ],
    [
      'ends a window that ends at midnight on the day before',
      () => [visit(24), delayed(25, '09:00', { newEta: { from: at('00:00', 26), to: at('00:00', 27) } })],
      2,
    ],
    [
      'does not count from a collection or an appointment',
      () => [
        event('visit.planned', '08:00', { kind: 'collection', window: window('10:00', '12:00', 10) }),
        delayed(26, '09:00'),
      ],
      0,
    ],
  ])('%s', (_, events, days) => {
    expect(late(...events())).toBe(days);
  });

  it('is the same in whatever sequence the same events come', () => {
    const events = [
      visit(24),
      visit(25, '08:10'),
      delayed(27, '09:00'),
      event('customer.slot_chosen', '08:30', { visitId: 'v1', window: window('10:00', '12:00', 26) }),
    ];
    const folded = (all: Event[]) => all.reduce<Order | undefined>(fold, undefined);
    const first = folded(events);
    expect(folded([...events].reverse())).toEqual(first);
    expect(first && firstPromiseOf(first)).toBe(at('12:00', 26));
  });
});

describe('a delay', () => {
  it.each<[string, number, object | undefined, number[]]>([
    ['of a day is made up for with nothing', 25, undefined, []],
    [
      'of two days with the first step',
      26,
      {
        from: 2,
        compensation: { kind: 'discount', amount: '10.00', currency: 'EUR', code: 'SORRY10' },
        choices: ['wait', 'refund'],
      },
      [1000],
    ],
    [
      'of six days with the second',
      30,
      { from: 5, compensation: { kind: 'refund', percent: 15 }, choices: ['wait', 'refund', 'replacement'] },
      [13350],
    ],
  ])('%s', (_, day, offered, promised) => {
    const total = { total: { amount: '890.00', currency: 'EUR' } };
    const told = live([
      visit(24),
      { ...delayed(day, '09:00'), order: { ...sceneEvent('x', '09:00').order, ...total } },
    ]);
    if (offered) expect(told.order.offered).toMatchObject(offered);
    else expect(told.order.offered).toBeUndefined();
    expect(told.promised).toEqual(promised);
  });

  it('is made up for once, and again only where it reaches a further step', () => {
    const events = [visit(24), delayed(26, '09:00'), delayed(27, '10:00'), delayed(30, '11:00')];
    const sender = offering(
      { from: 'P2D', offer: { kind: 'discount', amount: '10' } },
      { from: 'P5D', offer: { kind: 'discount', amount: '25' } },
    );
    const { plans, promised } = live(events, { sender });
    expect(promised).toEqual([1000, 2500]);
    expect(plans.map(({ order }) => order.offered?.from)).toEqual([undefined, 2, 2, 5]);
    const tellsIt = plans.slice(1).map(({ order, messages }) => compensationTold(order, messages[0]?.event)?.amount);
    expect(tellsIt).toEqual(['10', undefined, '25']);
  });

  it('whose message still waited when the next came is made up for by that one, without a second promise', () => {
    const { order, plans, promised } = live([visit(24), delayed(26, '22:00'), delayed(27, '22:30')]);
    expect(plans[1]?.order.offered?.heldUntil).toBeDefined();
    expect(promised).toEqual([1000]);
    expect(compensationTold(order, plans[2]?.messages[0]?.event)).toMatchObject({ code: 'SORRY10' });
    expect(compensationTold(order, plans[1]?.messages[0]?.event)).toBeUndefined();
  });

  it('that whoever tells of it makes up for is made up for by their word', () => {
    const own = { kind: 'refund', amount: '99.00', currency: 'SEK' };
    const { order, promised } = live([visit(24), delayed(26, '09:00', { compensation: own }), delayed(27, '10:00')]);
    expect(promised).toEqual([]);
    expect(order.offered).toMatchObject({ from: 2, choices: ['wait', 'refund'] });
    expect(compensationOf(order)).toEqual(own);
  });

  it.each<[string, Event[]]>([
    ['in silence', [visit(24), { ...delayed(26, '09:00'), silent: true }]],
    ['of whom nobody is told', [visit(24), { ...delayed(26, '09:00'), order: { customer: { email: null } } }]],
    ['that is out of date when it comes', [visit(24, '10:00'), delayed(26, '09:00')]],
  ])('%s promises nothing', (_, events) => {
    const { order, promised } = live(events);
    expect([order.offered, promised]).toEqual([undefined, []]);
  });

  it('promises no part of what is not known to cost anything in the policy’s money', () => {
    const order = { ...sceneEvent('x', '09:00').order, total: { amount: '890', currency: 'SEK' } };
    const told = live([visit(24), { ...delayed(30, '09:00'), order }]);
    expect(told.order.offered).toMatchObject({ from: 5, choices: ['wait', 'refund', 'replacement'] });
    expect([compensationOf(told.order), told.promised]).toEqual([undefined, []]);
  });

  it('that is made up for by haste takes what that costs of the budget, and tells nobody', () => {
    const hurry = { from: 'P1D', offer: { kind: 'expedite', amount: '7.5' } };
    const { order, promised } = live([visit(24), delayed(25, '09:00')], { sender: offering(hurry) });
    expect([compensationOf(order), promised]).toEqual([{ kind: 'expedite' }, [750]]);
  });

  it('that was a mistake takes its offer back from the page', () => {
    const mistake = delayed(26, '09:00');
    const { order } = live([visit(24), mistake]);
    const retraction = event('event.retracted', '09:30', { eventId: mistake.id });
    expect(retract(order, retraction, [mistake], []).offered).toBeUndefined();
    const other = event('event.retracted', '09:30', { eventId: 'another' });
    expect(retract(order, other, [mistake], []).offered).toEqual(order.offered);
  });
});

describe('a budget that is spent', () => {
  const events = () => [visit(24), delayed(26, '09:00')];
  it('promises nothing, leaves the choices, and is told to the dispatcher the first time', () => {
    const { messages, order, promised } = live(events(), { budget: 'spent first' });
    expect(messages.map(brief)).toEqual(['delayed email planned', 'budget-spent email planned']);
    expect(messages[1]?.recipient).toEqual({ colleague: 'desk@example.com' });
    expect([compensationOf(order), order.offered?.choices, promised]).toEqual([undefined, ['wait', 'refund'], []]);
  });
  it('is told once', () => {
    expect(live(events(), { budget: 'spent' }).messages.map(brief)).toEqual(['delayed email planned']);
  });
});

describe('a policy', () => {
  const step = { from: 'P2D', choices: ['wait'] };
  it.each<[string, object]>([
    ['a step that offers nothing', { steps: [{ from: 'P2D' }] }],
    ['hours', { steps: [{ ...step, from: 'PT36H' }] }],
    ['two steps from one day', { steps: [step, { ...step, from: 'P02D' }] }],
    ['an offer of no worth', { steps: [{ ...step, offer: { kind: 'discount' } }] }],
    ['an offer of two worths', { steps: [{ ...step, offer: { kind: 'refund', amount: '1', percent: 5 } }] }],
    ['a choice named twice', { steps: [{ ...step, choices: ['wait', 'wait'] }] }],
    ['a budget with three decimals', { budget: '1.005' }],
  ])('has no %s', (_, differences) => {
    expect(delayPolicy.safeParse({ ...(policy as object), ...differences }).success).toBe(false);
  });
});
