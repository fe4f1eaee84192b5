import type { Event } from '../../shared/orders/event.ts';
import { fold } from '../../shared/orders/fold.ts';
import type { Circumstances } from '../../shared/planning/judge.ts';
import { plan } from '../../shared/planning/plan.ts';
import { anAnn, anEvent } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';

const orders = 100;
const types = ['visit.planned', 'visit.loaded', 'visit.started', 'visit.eta_changed', 'visit.completed'];
const day = '2026-11-24';

/** Fifty rules, a third of which speak at the events of a visit, to customers by day and by night. */
const sender = aSender({
  extends: 'route-delivery',
  buffer: { before: 'PT30M', after: 'PT30M', roundTo: 15 },
  rules: Array.from({ length: 38 }, (_, index) => ({
    id: `own-${index}`,
    on: index % 8 === 0 ? types[index % types.length] : `stage.own_${index}`,
    message: 'stage-reached',
    channels: ['email'],
    when: { orderType: ['custom-door'] },
  })),
});

/** How many events a second are planned, by the time that one core spends on them; folding is not counted. */
export function planningSpeed(seconds = 2): number {
  const cases = Array.from({ length: orders }, (_, index) =>
    casesOf(`A-${index}`, index % 2 === 0 ? 'by day' : 'by night'),
  ).flat();
  const round = () => cases.forEach(([event, circumstances]) => void plan(event, circumstances));
  for (let rounds = 0; rounds < 10; rounds++) round();
  let planned = 0;
  const began = process.cpuUsage().user;
  const spent = () => (process.cpuUsage().user - began) / 1_000_000;
  for (; spent() < seconds; planned += cases.length) round();
  return Math.round(planned / spent());
}

function casesOf(orderId: string, when: 'by day' | 'by night'): [Event, Circumstances][] {
  const order = { number: orderId, orderType: 'rental', customer: anAnn(), deliveryAddress: { country: 'SE' } };
  const window = { from: `${day}T12:00:00.000Z`, to: `${day}T14:00:00.000Z` };
  let known = fold(undefined, anEvent({ orderId, order }));
  return types.map((type, hour) => {
    const occurredAt = `${day}T${when === 'by night' ? '0' : '1'}${hour + 1}:00:00.000Z`;
    const data = { visitId: 'v1', window, eta: `${day}T1${hour + 3}:30:00.000Z` };
    const event = anEvent({ id: type, type, orderId, occurredAt, data });
    known = fold(known, event);
    const circumstances: Circumstances = { order: known, sender, sending: { to: 'everyone' }, now: occurredAt };
    known = plan(event, circumstances).order;
    return [event, circumstances];
  });
}
