import { expect, it } from 'vitest';
import { fold } from '../../shared/orders/fold.ts';
import { plan } from '../../shared/planning/plan.ts';
import { aSender } from '../builders/sender.ts';
import { at, event } from './scene.ts';
import { tell } from './telling.ts';

it.each([
  ['who was told', { state: 'sent', codes: ['accepted'] }, 1],
  ['who may have been told', { state: 'unknown', codes: ['unanswered'] }, 1],
  ["who was told with another order's message", { state: 'skipped', codes: ['shared'] }, 1],
  ['not who was not told', { state: 'skipped', codes: ['not_wanted'] }, 0],
])('a mistake is corrected to those %s', (_, standing, count) => {
  const sender = aSender();
  const started = event('visit.started', '10:00');
  const { messages, order } = tell(sender, [started]);
  const told = messages.map((message) => ({ ...message, ...standing }) as (typeof messages)[number]);
  const retracted = event('event.retracted', '10:05', { eventId: started.id });
  const facts = { order: fold(order, retracted), sender, sending: { to: 'everyone' as const }, now: at('10:05') };
  expect(plan(retracted, facts, told).messages.map(({ name }) => name)).toEqual(Array(count).fill('correction'));
});
