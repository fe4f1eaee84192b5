import { describe, expect, it } from 'vitest';
import { anAnn } from '../builders/event.ts';
import { useStack } from './stack.ts';
import { nextWallTime } from './times.ts';

const flow = useStack();

const started = (occurredAt: string, order: object = { customer: { ...anAnn(), phone: null } }) => ({
  id: 'evt-1',
  type: 'visit.started',
  orderId: 'A-1',
  occurredAt,
  order,
  data: { visitId: 'v1' },
});
const byDay = async () => flow.clock({ to: nextWallTime(await flow.now(), '12:00', 'Europe/Stockholm') });
const theMessage = async () => {
  const [message, ...others] = await flow.messages();
  expect(others).toEqual([]);
  return message;
};

describe('a provider that', () => {
  it('is throttled is asked again later, and the message goes out once', async () => {
    await flow.providers({ email: 'throttle' });
    await flow.post(started(await byDay()));
    await flow.settle();
    expect(await theMessage()).toMatchObject({ state: 'held', codes: ['provider_busy', 'Throttling', 'in_line'] });
    expect(await flow.schedules()).toHaveLength(1);
    await flow.providers({ email: 'ok' });
    await flow.clock({ advance: 'PT2S' });
    expect(await theMessage()).toMatchObject({ state: 'sent', attempt: 2 });
    expect(await flow.outbox()).toHaveLength(1);
  });

  it('stays throttled is asked until the message is worth nothing any more', async () => {
    await flow.providers({ email: 'throttle' });
    await flow.post(started(await byDay()));
    await flow.clock({ advance: 'PT8H' });
    expect(await theMessage()).toMatchObject({ state: 'held' });
    await flow.clock({ advance: 'PT20H' });
    expect(['failed', 'skipped']).toContain((await theMessage())?.state);
    expect(await flow.schedules()).toEqual([]);
  });

  it('refuses for good is not asked again', async () => {
    await flow.providers({ email: 'reject' });
    await flow.post(started(await byDay()));
    await flow.settle();
    await flow.clock({ advance: 'PT8H' });
    expect(await theMessage()).toMatchObject({ state: 'failed', attempt: 1, codes: ['refused', 'MessageRejected'] });
    expect(await flow.schedules()).toEqual([]);
  });

  it('never answers leaves it unknown; it is asked once more, and never a third time', async () => {
    await flow.providers({ email: 'timeout', reports: 'none' });
    await flow.post(started(await byDay()));
    await flow.settle();
    expect(await theMessage()).toMatchObject({ state: 'unknown', unanswered: 1 });
    await flow.clock({ advance: 'PT15M' });
    expect(await theMessage()).toMatchObject({ state: 'unknown', unanswered: 2, attempt: 2 });
    await flow.clock({ advance: 'PT12H' });
    expect(await flow.outbox()).toHaveLength(2);
    expect(await flow.schedules()).toEqual([]);
  });

  it('refuses SMS does not keep the e-mail', async () => {
    await flow.providers({ sms: 'reject' });
    await flow.post(started(await byDay(), { customer: anAnn() }));
    await flow.settle();
    const states = (await flow.messages()).map(({ channel, state }) => `${channel} ${state}`).sort();
    expect(states).toEqual(['email sent', 'sms failed']);
  });

  it('never answers, but reports that it sent the message, is not asked again', async () => {
    await flow.providers({ email: 'timeout' });
    await flow.post(started(await byDay()));
    await flow.settle();
    expect(await theMessage()).toMatchObject({ state: 'sent', codes: ['reported'], report: { kind: 'delivered' } });
    await flow.clock({ advance: 'PT1H' });
    expect(await flow.outbox()).toHaveLength(1);
  });
});

describe('when the table', () => {
  it('has a conflict, the order is read again', async () => {
    await flow.faults({ transactionConflicts: 2 });
    await flow.post(started(await byDay()));
    await flow.settle();
    expect(await theMessage()).toMatchObject({ state: 'sent' });
  });

  it('takes no more writes, the sender of the event hears of it, and sends it again', async () => {
    const now = await byDay();
    await flow.faults({ throttledWrites: 3 });
    const { status, body } = await flow.post(started(now));
    expect({ status, code: body.code, accepted: body.accepted }).toEqual({
      status: 503,
      code: 'not_written',
      accepted: 0,
    });
    expect((await flow.post(started(now))).body).toMatchObject({ accepted: 1 });
    await flow.settle();
    expect(await flow.outbox()).toHaveLength(1);
  });
});

describe('when Scheduler is throttled', () => {
  it('the stream tries again until the message is held', async () => {
    await flow.clock({ to: nextWallTime(await flow.now(), '22:00', 'Europe/Stockholm') });
    await flow.faults({ throttledSchedules: 4 });
    await flow.post(started(await flow.now()));
    await flow.settle();
    expect(await flow.schedules()).toHaveLength(1);
    await flow.clock({ advance: 'PT12H' });
    expect(await flow.outbox()).toHaveLength(1);
  });
});

describe('a call of `deliver` that fails', () => {
  it('is made again by Lambda, and ends at the dead letters after three times; the next sweep sends it', async () => {
    await flow.clock({ to: nextWallTime(await flow.now(), '22:00', 'Europe/Stockholm') });
    await flow.post(started(await flow.now()));
    await flow.settle();
    flow.stack.roles.reset();
    const [waiting] = await flow.schedules();
    const opening = waiting?.at ?? '';
    await flow.clock({ to: new Date(Date.parse(opening) - 1000).toISOString() });
    // Three tries of each of three calls, and of the note that the sweep of that minute leaves.
    await flow.faults({ throttledWrites: 12 });
    await flow.clock({ advance: 'PT4M' });
    const dead = flow.stack.asynchronous.deadLetters.map(({ body }) => JSON.parse(body) as unknown);
    expect(dead).toMatchObject([{ requestPayload: { orderId: 'A-1' } }]);
    expect(flow.stack.roles.usedActions().filter((action) => action.endsWith('sqs:SendMessage'))).toHaveLength(1);
    expect(await flow.outbox()).toEqual([]);
    await flow.clock({ advance: 'PT2M' });
    expect(await theMessage()).toMatchObject({ state: 'sent' });
  });
});
