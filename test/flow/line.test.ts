import { describe, expect, it } from 'vitest';
import { anAnn } from '../builders/event.ts';
import { useStack } from './stack.ts';
import { nextWallTime } from './times.ts';

const flow = useStack();

const started = (number: number, occurredAt: string) => ({
  id: `evt-${number}`,
  type: 'visit.started',
  orderId: `A-${number}`,
  occurredAt,
  order: { number: String(number), customer: { ...anAnn(), email: `ann-${number}@example.com`, phone: null } },
  data: { visitId: 'v1' },
});
const wallTime = async (time: string) => nextWallTime(await flow.now(), time, 'Europe/Stockholm');

/** So many visits have begun by night, and their messages are held until nine; when that is. */
async function heldUntilNine(count: number): Promise<string> {
  const now = await flow.clock({ to: await wallTime('22:00') });
  await flow.post({ events: Array.from({ length: count }, (_, index) => started(index + 1, now)) });
  await flow.settle();
  expect(await flow.schedules()).toHaveLength(count);
  return wallTime('09:00');
}
async function startedByDay(number = 1): Promise<void> {
  await flow.post(started(number, await flow.clock({ to: await wallTime('12:00') })));
  await flow.settle();
}
const secondsAfter = (from: string, at: string) => (Date.parse(at) - Date.parse(from)) / 1000;

describe('messages that all wait for nine o’clock', () => {
  it('go out one after the other at the rate of their provider, each asked for twice at most', async () => {
    const nine = await heldUntilNine(13);
    await flow.providers({ email: '3/s' });
    await flow.clock({ to: new Date(Date.parse(nine) + 60_000).toISOString() });
    const sent = await flow.outbox();
    expect(new Set(sent.map(({ to }) => to)).size).toBe(13);
    // Three at once, and those in line with 2.85 a second.
    const seconds = sent.map(({ sentAt }) => Math.floor(secondsAfter(nine, sentAt)));
    expect(seconds).toEqual(seconds.toSorted((one, other) => one - other));
    for (const second of new Set(seconds)) {
      expect(seconds.filter((one) => one === second).length).toBeLessThanOrEqual(3);
    }
    expect(seconds.at(-1)).toBeLessThanOrEqual(5);
    const messages = await flow.messages();
    expect(messages.map(({ state, attempt }) => `${state} ${attempt}`).sort()).toEqual([
      ...Array.from({ length: 3 }, () => 'sent 1'),
      ...Array.from({ length: 10 }, () => 'sent 2'),
    ]);
    // One found out that the second was used up; whoever came after lined up and asked nobody.
    expect(flow.stack.outbox.throttled).toBe(1);
  });
});

describe('a place in line', () => {
  it('further away than a queue can wait is waited for with a schedule, and kept to the second', async () => {
    const noon = await flow.clock({ to: await wallTime('12:00') });
    await flow.providers({ email: 'throttle' });
    const place = Date.parse(noon) + (20 * 60 + 30) * 1000;
    await flow.stack.putItem({ pk: { S: 'LINE#email' }, sk: { S: 'LINE' }, next: { N: String(place) } });
    await flow.post(started(1, noon));
    await flow.settle();
    const [waiting] = await flow.schedules();
    expect(Date.parse(waiting?.at ?? '')).toBe(Math.floor(place / 60_000) * 60_000);
    await flow.providers({ email: 'ok' });
    await flow.clock({ advance: 'PT22M' });
    const [mail] = await flow.outbox();
    expect(Math.abs(secondsAfter(new Date(place).toISOString(), mail?.sentAt ?? ''))).toBeLessThanOrEqual(1);
  });

  it('that the queue would not take at first is not lost: the stream has it held again', async () => {
    await flow.providers({ email: 'throttle' });
    await flow.faults({ throttledQueue: 4 });
    await startedByDay();
    await flow.providers({ email: 'ok' });
    await flow.clock({ advance: 'PT1M' });
    expect(await flow.messages()).toMatchObject([{ state: 'sent' }]);
    expect(await flow.outbox()).toHaveLength(1);
  });

  it('is left alone by a second call', async () => {
    await flow.providers({ email: 'throttle' });
    await startedByDay();
    await flow.providers({ email: 'ok' });
    const [queued] = flow.stack.queued.waiting.values();
    if (!queued) throw new Error('nothing waits in the queue');
    flow.stack.queued.take({ ...queued });
    // Whoever finds it being sent comes again, and finds it sent.
    await flow.clock({ advance: 'PT4M' });
    expect(await flow.outbox()).toHaveLength(1);
    expect(flow.stack.queued.waiting.size).toBe(0);
  });

  it('whose turn comes in vain ten times is given up for longer pauses, and the message for its time to live', async () => {
    await flow.providers({ email: 'throttle' });
    await startedByDay();
    await flow.clock({ advance: 'PT1M' });
    expect(await flow.messages()).toMatchObject([
      { state: 'held', codes: ['provider_busy', 'Throttling'], timesBusy: 11 },
    ]);
    await flow.providers({ email: 'ok' });
    await flow.clock({ advance: 'PT3M' });
    expect(await flow.messages()).toMatchObject([{ state: 'sent' }]);
  });
});

describe('a call out of the queue that fails', () => {
  it('comes again, and lies with the dead letters after five times', async () => {
    await flow.providers({ email: 'throttle' });
    await startedByDay();
    const [queued] = flow.stack.queued.waiting.values();
    if (!queued) throw new Error('nothing waits in the queue');
    const broken = flow.stack.queued.take({ ...queued, body: 'no call at all' });
    await flow.providers({ email: 'ok' });
    await flow.clock({ advance: 'PT16M' });
    expect(flow.stack.asynchronous.deadLetters).toMatchObject([{ id: broken.id, body: 'no call at all' }]);
    expect(flow.stack.asynchronous.deadLetters[0]?.attributes).toEqual({
      TARGET_ARN: { DataType: 'String', StringValue: expect.stringContaining(':function:Deliver') as string },
    });
    expect(await flow.outbox()).toHaveLength(1);
  });
});
