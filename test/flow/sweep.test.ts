import { describe, expect, it } from 'vitest';
import { anAnn } from '../builders/event.ts';
import { useStack } from './stack.ts';
import { nextWallTime } from './times.ts';

const flow = useStack();
const zone = 'Europe/Stockholm';
const started = (occurredAt: string, differences: object = {}) => ({
  id: 'evt-1',
  type: 'visit.started',
  orderId: 'A-1',
  occurredAt,
  order: { customer: anAnn() },
  data: { visitId: 'v1' },
  ...differences,
});
const byNight = async () => flow.clock({ to: nextWallTime(await flow.now(), '22:00', zone) });
const byDay = async () => flow.clock({ to: nextWallTime(await flow.now(), '12:00', zone) });
const states = async () => (await flow.messages()).map(({ state }) => state);
const sweeps = () => flow.stack.logs.text().split("code: 'swept'").length - 1;

describe('the sweep', () => {
  it('sends a held message whose schedule never calls', async () => {
    await flow.post(started(await byNight()));
    await flow.settle();
    flow.stack.schedules.waiting.clear();
    const opening = Date.parse(nextWallTime(await flow.now(), '09:00', zone));
    await flow.clock({ to: new Date(opening + 60_000).toISOString() });
    expect(await states()).toEqual(['held', 'held']);
    await flow.clock({ to: new Date(opening + 5 * 60_000).toISOString() });
    expect(await states()).toEqual(['sent', 'sent']);
    expect(await flow.outbox()).toHaveLength(2);
  });

  it('asks once more for a message whose second try never came, and leaves it then', async () => {
    // A report that it went out would settle it.
    await flow.providers({ email: 'timeout', reports: 'none' });
    await flow.post(started(await byDay(), { order: { customer: { ...anAnn(), phone: null } } }));
    await flow.settle();
    flow.stack.schedules.waiting.clear();
    await flow.clock({ advance: 'PT20M' });
    expect(await flow.messages()).toMatchObject([{ state: 'unknown', unanswered: 2 }]);
    await flow.clock({ advance: 'PT2H' });
    expect(await flow.outbox()).toHaveLength(2);
  });

  it('takes an event in that could not be folded before, and leaves alone what still can not', async () => {
    const now = await byDay();
    await flow.post(started(now));
    await flow.settle();
    const [pk, broken] = ['ORDER#default#A-1', 'EVENT#orders#broken'];
    await flow.stack.putItem({ pk: { S: pk }, sk: { S: broken }, type: { S: 'nonsense' } });
    await flow.settle();
    await flow.clock({ advance: 'PT5M' });
    expect(await flow.stack.table.get(pk, 'ORDER')).toHaveProperty('setAside.M.event.S', 'orders#broken');
    const completed = started(now, { id: 'broken', type: 'visit.completed' });
    await flow.stack.putItem({
      ...(await flow.stack.table.get(pk, 'EVENT#orders#evt-1')),
      ...{ pk: { S: pk }, sk: { S: broken }, id: { S: completed.id }, type: { S: completed.type } },
    });
    await flow.clock({ advance: 'PT65M' });
    expect(await flow.stack.table.get(pk, 'ORDER')).not.toHaveProperty('setAside');
    expect((await flow.messages()).map(({ rule, state }) => `${rule} ${state}`).sort()).toEqual(
      ['delivered', 'on-its-way'].flatMap((rule) => [`${rule} sent`, `${rule} sent`]),
    );
  });

  it('is left out where the clock moves past it and nothing is due, but for the last', async () => {
    await flow.post(started(await byDay()));
    await flow.settle();
    const before = sweeps();
    await flow.clock({ advance: 'PT14H' });
    expect(sweeps() - before).toBe(1);
  });

  it('stands in no list of held messages', async () => {
    expect(await flow.schedules()).toEqual([]);
  });
});
