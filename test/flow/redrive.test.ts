import { describe, expect, it, vi } from 'vitest';
import { runRedrive } from '../../infra/redrive/run-redrive.ts';
import { localSecret, ownerAccessKey } from '../../infra/local/credentials.ts';
import { nextWallTime } from './times.ts';
import { useStack } from './stack.ts';

const flow = useStack();

/** The tool as somebody of the account runs it, and what it says. */
async function redrive(...args: string[]): Promise<string> {
  const said: string[] = [];
  vi.stubEnv('AWS_ENDPOINT_URL', flow.stack.endpoint);
  vi.stubEnv('AWS_ACCESS_KEY_ID', ownerAccessKey);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', localSecret);
  const say = (text: string) => void said.push(text);
  const exitCode = await runRedrive(args, { print: say, complain: say }).finally(() => vi.unstubAllEnvs());
  return [...said, `exit ${exitCode}`].join('\n');
}
const deadLetters = () =>
  flow.stack.wiring.functions.map(({ environment }) => environment.DEAD_LETTERS_URL).find(Boolean) ?? '';
const light = async () => (await flow.desk('GET', '/health', undefined, { token: null })).body;

describe('a call that nobody could complete', () => {
  it('turns the light amber, is listed with its reason, and is made once more', async () => {
    await flow.clock({ to: nextWallTime(await flow.now(), '22:00', 'Europe/Stockholm') });
    const now = await flow.now();
    const order = { number: '1', customer: { email: 'ann@example.com' } };
    const data = { visitId: 'v1', kind: 'delivery' };
    const event = {
      id: 'evt-1',
      type: 'visit.started',
      orderId: 'A-1',
      senderId: 'default',
      occurredAt: now,
      order,
      data,
    };
    await flow.post(event);
    await flow.settle();
    const [waiting] = await flow.schedules();
    await flow.clock({ to: new Date(Date.parse(waiting?.at ?? '') - 1000).toISOString() });
    // Three tries of each of three calls, and of the note that the sweep of that minute leaves.
    await flow.faults({ throttledWrites: 12 });
    await flow.clock({ advance: 'PT4M' });
    const queue = deadLetters();
    const listed = await redrive('--queue', queue);
    expect(listed).toMatch(/^message \S+ of order A-1 \(default\)\n {2}died \S+: every try failed, at last with .*\n/);
    expect(listed).toContain('Make them once more with --put-back.\nexit 0');
    expect(await flow.outbox()).toEqual([]);
    await flow.clock({ advance: 'PT5M' });
    expect(await light()).toMatchObject({ status: 'amber', deadLetters: 1 });
    flow.stack.asynchronous.deadLetters.forEach((letter) => (letter.isRead = false));
    expect(await redrive('--queue', queue, '--put-back')).toContain('put back');
    await flow.clock({ advance: 'PT6M' });
    expect(await flow.outbox()).toHaveLength(1);
    expect(await light()).toMatchObject({ status: 'green', deadLetters: 0 });
    expect(await redrive('--queue', queue)).toBe('Nothing lies there: every call was completed.\nexit 0');
  });

  it('out of the queue of what is due soon is made once more too, and once more only', async () => {
    const occurredAt = await flow.clock({ to: nextWallTime(await flow.now(), '12:00', 'Europe/Stockholm') });
    await flow.providers({ email: 'throttle' });
    const order = { number: '1', customer: { email: 'ann@example.com' } };
    await flow.post({ id: 'evt-1', type: 'order.placed', orderId: 'A-1', senderId: 'default', occurredAt, order });
    await flow.settle();
    // As the queue lets go of what failed time and again: `line.test.ts` shows it.
    const { queued, asynchronous, wiring } = flow.stack;
    const [waiting] = queued.waiting.values();
    if (!waiting) throw new Error('nothing waits in the queue');
    queued.waiting.delete(waiting.id);
    asynchronous.deadLetters.push({ ...waiting, queueArn: wiring.queues[0]?.deadLettersArn ?? '' });
    await flow.providers({ email: 'ok' });
    await flow.clock({ advance: 'PT1M' });
    expect(await flow.outbox()).toEqual([]);
    expect(await redrive('--queue', deadLetters())).toMatch(
      /^message \S+ of order A-1 \(default\)\n {2}died \S+: every try failed; the function's log says why\n/,
    );
    flow.stack.asynchronous.deadLetters.forEach((letter) => (letter.isRead = false));
    expect(await redrive('--queue', deadLetters(), '--put-back')).toContain('put back');
    await flow.settle();
    await flow.clock({ advance: 'PT10M' });
    expect(await flow.outbox()).toHaveLength(1);
    expect(flow.stack.asynchronous.deadLetters).toEqual([]);
  });

  it('is looked for only where a queue is named', async () => {
    expect(await redrive()).toMatch(/Name the queue.*\n.*exit 2$/s);
    expect(await redrive('--help')).toContain('exit 0');
  });
});
