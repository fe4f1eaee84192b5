import { expect, it } from 'vitest';
import { anAnn } from '../builders/event.ts';
import { useStack } from './stack.ts';
import { nextWallTime } from './times.ts';

const flow = useStack();

it('a held message of an event that is taken back never goes out, and the order stands as before', async () => {
  await flow.clock({ to: nextWallTime(await flow.now(), '22:00', 'Europe/Stockholm') });
  const now = Date.parse(await flow.now());
  const at = (minutes: number) => new Date(now + minutes * 60_000).toISOString();
  const visit = (type: string, occurredAt: string) => ({
    id: type,
    type,
    orderId: 'A-1',
    occurredAt,
    order: { number: '1001', customer: { ...anAnn(), phone: null } },
    data: { visitId: 'v1' },
  });
  await flow.post({ events: [visit('visit.started', at(0)), visit('visit.completed', at(1))] });
  await flow.settle();
  const retraction = { ...visit('event.retracted', at(2)), data: { eventId: 'visit.completed' } };
  expect((await flow.post(retraction)).body).toEqual({ accepted: 1, duplicates: 0, rejected: [] });
  await flow.settle();
  await flow.clock({ advance: 'PT14H' });
  const verdicts = (await flow.messages()).map(({ rule, state, verdict }) => `${rule} ${state}: ${verdict}`).sort();
  expect(verdicts).toEqual([
    'delivered skipped: skipped: what it tells was a mistake',
    expect.stringMatching(/^on-its-way (sent|skipped)/) as string,
  ]);
  const order = await flow.stack.table.get('ORDER#default#A-1', 'ORDER');
  expect(JSON.stringify(order)).not.toContain('completed');
});
