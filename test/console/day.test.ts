import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { nextDay } from '../../infra/local/console/day-calendar.ts';
import { stepsOn } from '../../infra/local/console/day-events.ts';
import { loadAccount } from '../../infra/accounts/account.ts';
import type { Message } from '../../shared/messages/message.ts';
import { dataSchemaOf, envelope, isEventType } from '../../shared/orders/event.ts';
import { fold } from '../../shared/orders/fold.ts';
import type { Order } from '../../shared/orders/order.ts';
import { plan } from '../../shared/planning/plan.ts';

const day = Temporal.PlainDate.from('2026-11-24');
const steps = stepsOn(day, 'p1');
const { senders } = await loadAccount('local');

/** What the planner makes of the day, each message as it was first judged. */
function plannedOn(): Message[] {
  const orders = new Map<string, Order>();
  const seen = new Set<string>();
  return steps.flatMap(({ at, events }) =>
    events.flatMap((candidate) => {
      if (seen.has(candidate.id)) return [];
      seen.add(candidate.id);
      const now = new Date(at).toISOString();
      const { data, ...known } = envelope.parse(candidate);
      const sender = senders.find(({ id }) => id === known.senderId);
      if (!sender) throw new Error(`no sender ${known.senderId}`);
      const event = { ...known, senderId: sender.id, data, source: 'orders', receivedAt: now };
      const order = fold(orders.get(event.orderId), event);
      const planned = plan(event, { order, sender, sending: { to: 'everyone' }, now });
      orders.set(event.orderId, planned.order);
      return planned.messages;
    }),
  );
}

describe('the delivery day', () => {
  it('starts at the next eight o’clock in Stockholm, in winter and in summer', () => {
    expect(nextDay('2026-11-23T06:59:59Z').toString()).toBe('2026-11-23');
    expect(nextDay('2026-11-23T07:00:00Z').toString()).toBe('2026-11-24');
    expect(nextDay('2026-11-23T23:30:00Z').toString()).toBe('2026-11-24');
    expect(stepsOn(Temporal.PlainDate.from('2026-07-01'), 'p')[0]?.at).toBe('2026-07-01T06:00:00Z');
  });

  it('is made of events that the API accepts', () => {
    for (const event of steps.flatMap(({ events }) => events)) {
      expect(isEventType(event.type), event.type).toBe(true);
      expect(envelope.safeParse(event).error?.issues, event.id).toBeUndefined();
      expect(dataSchemaOf(event.type).safeParse(event.data).error?.issues, event.id).toBeUndefined();
    }
  });

  it('goes forward in time, and repeats exactly one webhook', () => {
    const times = steps.map(({ at }) => at);
    expect(times).toEqual([...times].sort());
    const ids = steps.flatMap(({ events }) => events.map(({ id }) => id));
    expect(ids.length - new Set(ids).size).toBe(1);
  });

  it('shares no event and no order with another play', () => {
    const names = (play: string) =>
      stepsOn(day, play).flatMap(({ events }) => events.flatMap(({ id, orderId }) => [id, orderId]));
    const other = new Set(names('p2'));
    expect(names('p1').filter((name) => other.has(name))).toEqual([]);
  });

  it('holds the late order’s SMS until nine, and lets its e-mail go', () => {
    const late = plannedOn().filter(({ orderId }) => orderId.startsWith('bookcase'));
    expect(late.map(({ channel, state }) => [channel, state])).toEqual([
      ['email', 'planned'],
      ['sms', 'held'],
    ]);
    expect(late[1]).toMatchObject({ until: '2026-11-25T08:00:00.000Z' });
  });

  it('says every kind of message, over both channels, and skips none', () => {
    const planned = plannedOn();
    expect(new Set(planned.map(({ name }) => name)).size).toBe(5);
    expect(planned.filter(({ state }) => state === 'skipped')).toEqual([]);
    expect(planned.filter(({ channel }) => channel === 'sms').length).toBe(planned.length / 2);
  });
});
