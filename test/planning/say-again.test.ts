import { describe, expect, it } from 'vitest';
import type { Event } from '../../shared/orders/event.ts';
import { eventHash, fold } from '../../shared/orders/fold.ts';
import type { Order } from '../../shared/orders/order.ts';
import { plan } from '../../shared/planning/plan.ts';
import type { RuleInput } from '../../shared/senders/rule.ts';
import type { Sender } from '../../shared/senders/sender.ts';
import { at, event, speaking } from './scene.ts';

const onItsWay: RuleInput = {
  id: 'way',
  on: 'visit.started',
  message: 'on-its-way',
  channels: ['email'],
  timeToLive: 'PT2H',
};
const sender = speaking([onItsWay]);
const started = event('visit.started', '10:00');

interface Options {
  after?: Event[];
  by?: Sender;
  differences?: Partial<Event>;
}

/** What is planned when a colleague has the message of `visit.started` said again, after these events. */
function sayAgain(time: string, { after = [], by = sender, differences = {} }: Options = {}) {
  const circumstances = (order: Order, now: string) => ({ order, sender, sending: { to: 'everyone' } as const, now });
  const first = plan(started, circumstances(fold(undefined, started), at('10:00')));
  const [message] = first.messages;
  if (!message) throw new Error('nothing planned');
  const resent = event(
    'desk.resent',
    time,
    { message: message.id, by: 'ann' },
    { source: '/desk', order: undefined, ...differences },
  );
  const order = [...after, resent].reduce<Order>(fold, first.order);
  const { messages } = plan(resent, { ...circumstances(order, at(time)), sender: by }, [message]);
  return { message, resent, order, messages };
}

describe('a message said again', () => {
  it('is one of its own, with the same content, and says for whom', () => {
    const { message, resent, messages } = sayAgain('11:00');
    expect(messages).toMatchObject([
      {
        ...{ rule: 'way', name: 'on-its-way', about: { subject: 'visit', id: 'v1' }, said: message.said },
        again: { of: message.id, by: 'ann' },
        state: 'planned',
        verdict: 'planned, rule way (again, for ann)',
        plannedAt: at('11:00'),
        staleAt: at('13:00'),
      },
    ]);
    expect(messages[0]?.id.slice(0, 10)).toBe(eventHash(resent));
  });

  it('goes to the address that the same event puts right', () => {
    const { order } = sayAgain('11:00', { differences: { order: { customer: { email: 'anna@example.com' } } } });
    expect(order.facts.values.customer).toMatchObject({ email: 'anna@example.com', givenName: 'Ann' });
  });

  it.each([
    ['is held at night like any other', '22:00', {}, 'held until 09:00 Europe/Stockholm, rule way (again, for ann)'],
    [
      'is not said where it is true no more',
      '12:00',
      { after: [event('visit.completed', '11:30')] },
      'skipped: the visit is already completed (again, for ann)',
    ],
    [
      'is not said where there is no such rule any more',
      '11:00',
      { by: speaking([]) },
      'skipped: there is no rule way any more (again, for ann)',
    ],
  ])('%s', (_, time, options, verdict) => {
    expect(sayAgain(time, options).messages.map((one) => one.verdict)).toEqual([verdict]);
  });

  it('leaves the order as it was, but for the address', () => {
    const { order } = sayAgain('11:00');
    expect([order.marks, Object.keys(order.visits.v1?.marks ?? {})]).toEqual([{}, ['started']]);
  });
});
