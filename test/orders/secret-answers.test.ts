import { describe, expect, it } from 'vitest';
import { withoutSpentSecrets } from '../../shared/orders/secret-answers.ts';
import { fold } from '../../shared/orders/fold.ts';
import type { Order } from '../../shared/orders/order.ts';
import { sender as senderSchema } from '../../shared/senders/sender.ts';
import { anEvent } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';

const code = { id: 'code', label: { en: 'Door code' }, type: 'text', secret: true } as const;
const floor = { id: 'floor', label: { en: 'Floor' }, type: 'number' } as const;
const forms = senderSchema.shape.forms.parse([{ id: 'access', title: { en: 'Access' }, fields: [code, floor] }]);
const sender = aSender({ forms });
const at = (hour: number) => `2026-11-24T${String(hour).padStart(2, '0')}:00:00.000Z`;

/** What happened, each an hour after the one before. */
const after = (...happened: [type: string, data?: object][]): Order =>
  happened.reduce<Order | undefined>(
    (order, [type, data = {}], index) =>
      fold(order, anEvent({ id: `e${index}`, type, occurredAt: at(index), data: { ...data } })),
    undefined,
  ) as Order;

const answered = ['customer.form_answered', { form: 'access', answers: { code: '4711', floor: 3 } }] as [
  string,
  object,
];
const planned = (visitId: string): [string, object] => ['visit.planned', { visitId }];
const done = (visitId: string): [string, object] => ['visit.completed', { visitId }];

describe('a door code', () => {
  it.each<[string, Order, boolean]>([
    ['stays until anything is planned', after(['order.placed'], answered), true],
    ['stays until the visit is over', after(planned('v1'), answered, ['visit.arrived', { visitId: 'v1' }]), true],
    [
      'stays after an attempt that came to nothing',
      after(planned('v1'), answered, ['visit.no_one_home', { visitId: 'v1' }]),
      true,
    ],
    ['goes when the visit is over', after(planned('v1'), answered, done('v1')), false],
    [
      'goes when it was left there',
      after(planned('v1'), answered, ['visit.left_unattended', { visitId: 'v1' }]),
      false,
    ],
    ['goes when the order is cancelled', after(planned('v1'), answered, ['order.cancelled']), false],
    ['goes when it is heard that the order had been cancelled before', after(['order.cancelled'], answered), false],
    ['goes when the parcel has come', after(answered, ['shipment.delivered', { shipmentId: 's1' }]), false],
    ['stays for another visit', after(planned('v1'), planned('v2'), answered, done('v1')), true],
    ['goes with the last of them', after(planned('v1'), planned('v2'), answered, done('v1'), done('v2')), false],
    ['stays where it was given after the last, for the next', after(planned('v1'), done('v1'), answered), true],
  ])('%s', (_name, order, stays) => {
    const { answers } = withoutSpentSecrets(order, sender).answers.values['form:access'] ?? {};
    expect(answers).toEqual(stays ? { code: '4711', floor: 3 } : { floor: 3 });
  });

  it('goes with an order that is over, though nobody told how its visit ended', () => {
    const inStages = aSender({ forms, extends: 'made-to-order' });
    const order = (last: string) => after(planned('v1'), answered, [last]);
    const left = (last: string) => withoutSpentSecrets(order(last), inStages).answers.values['form:access']?.answers;
    expect(left('stage.packed')).toEqual({ code: '4711', floor: 3 });
    expect(left('stage.delivered')).toEqual({ floor: 3 });
  });

  it('goes too where the settings know its field or its form no more', () => {
    const order = after(planned('v1'), answered, done('v1'));
    const { answers } = withoutSpentSecrets(order, aSender()).answers.values['form:access'] ?? {};
    expect(answers).toEqual({});
  });

  it('once gone, nothing changes any more', () => {
    const order = withoutSpentSecrets(after(planned('v1'), answered, done('v1')), sender);
    expect(withoutSpentSecrets(order, sender)).toBe(order);
  });
});
