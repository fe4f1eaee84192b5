import { expect, it } from 'vitest';
import type { Fact } from '../../functions/publish-events/fact.ts';
import { anAnn } from '../builders/event.ts';
import { useStack } from './stack.ts';
import { nextWallTime } from './times.ts';

const flow = useStack();
const facts = async () => {
  await flow.settle();
  return flow.stack.bus.facts as Fact[];
};
const told = async () => (await facts()).map(({ type, subject }) => `${type} ${subject}`);

it('what happens, how each message stands and what is reported of it is told on the bus, in ids and codes alone', async () => {
  const night = await flow.clock({ to: nextWallTime(await flow.now(), '22:30', 'Europe/Stockholm') });
  const order = { number: '1001', customer: anAnn() };
  await flow.post({
    id: 'e1',
    type: 'order.placed',
    orderId: 'A-1',
    occurredAt: night,
    order,
    data: { reason: 'a secret' },
  });
  expect(await told()).toEqual(
    expect.arrayContaining(['waypost.order.placed A-1', 'waypost.message.sent A-1', 'waypost.message.held A-1']),
  );
  await flow.clock({ advance: 'PT14H' });
  expect((await told()).filter((one) => one === 'waypost.message.reported A-1')).not.toEqual([]);
  const text = JSON.stringify(await facts());
  for (const { to } of await flow.outbox()) expect(text).not.toContain(to);
  for (const words of ['Ann', 'a secret', '/t/']) expect(text).not.toContain(words);
  for (const fact of await facts())
    expect(fact).toMatchObject({ specversion: '1.0', source: '/waypost/default', subject: 'A-1' });
});

it('what the bus refuses at first comes again, and holds no message up', async () => {
  await flow.faults({ refusedFacts: 3 });
  const noon = await flow.clock({ to: nextWallTime(await flow.now(), '12:00', 'Europe/Stockholm') });
  const order = { number: '1001', customer: anAnn() };
  await flow.post({
    id: 'e1',
    type: 'visit.started',
    orderId: 'A-1',
    occurredAt: noon,
    order,
    data: { visitId: 'v1' },
  });
  await flow.settle();
  expect(await flow.outbox()).toHaveLength(2);
  await expect.poll(told).toContain('waypost.visit.started A-1');
  await expect
    .poll(async () => (await told()).filter((one) => one.startsWith('waypost.message.sent')).length)
    .toBeGreaterThan(1);
});
