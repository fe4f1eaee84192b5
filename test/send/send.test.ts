import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sendEvent } from '../../infra/send/send-event.ts';
import { type FakeConsole, startFakeConsole, webhookSecret } from '../console/fake-console.ts';

let fake: FakeConsole;
beforeEach(async () => {
  fake = await startFakeConsole();
});
afterEach(() => fake.close());

/** Runs the command against the fake; whatever it prints or complains of is its output. */
async function send(line: readonly string[], env: NodeJS.ProcessEnv = { WAYPOST_PORT: new URL(fake.url).port }) {
  const output: string[] = [];
  const write = (text: string) => void output.push(text);
  const code = await sendEvent(line, { env, clock: Date.now, print: write, complain: write });
  return { code, output: output.join('\n') };
}
const sent = () => JSON.parse(fake.calls[0]?.text ?? '{}') as Record<string, unknown>;
const placed = ['order.placed', '--order', 'A-1'];

describe('npm run send', () => {
  it('sends a signed event to the local stack, at the console’s time, of an example customer', async () => {
    const { code, output } = await send(placed);
    expect(code).toBe(0);
    expect(output).toContain(`${fake.url}/#order=A-1`);
    expect(sent()).toMatchObject({
      type: 'order.placed',
      orderId: 'A-1',
      occurredAt: fake.state.now,
      order: { customer: { name: 'Ann Lind' } },
    });
    const [call] = fake.calls;
    expect(() =>
      new Webhook(webhookSecret).verify(call?.text ?? '', call?.headers as Record<string, string>),
    ).not.toThrow();
  });

  it('takes everything that an event has from its options', async () => {
    const facts = { number: '7', customer: { givenName: 'Bo' } };
    const options = [
      '--sender',
      'pauls-doors',
      '--id',
      'e-1',
      '--at',
      '2026-11-22T10:00:00+01:00',
      '--zone',
      'Europe/Berlin',
    ];
    await send([
      ...placed,
      ...options,
      '--email',
      'bo@example.com',
      '--facts',
      JSON.stringify(facts),
      '--data',
      '{"reason":"Snow"}',
    ]);
    expect(sent()).toEqual({
      id: 'e-1',
      type: 'order.placed',
      orderId: 'A-1',
      senderId: 'pauls-doors',
      occurredAt: '2026-11-22T10:00:00+01:00',
      order: { number: '7', customer: { givenName: 'Bo', email: 'bo@example.com', timeZone: 'Europe/Berlin' } },
      data: { reason: 'Snow' },
    });
  });

  it('plans a visit with a window as one says it, in the time of whoever waits', async () => {
    expect((await send(['visit.planned', '--order', 'A-1', '--window', '16:00-18:00'])).code).toBe(0);
    expect(sent().data).toEqual({ window: { from: '2026-11-23T16:00:00+01:00', to: '2026-11-23T18:00:00+01:00' } });
  });

  it('makes up no customer for a deployed stack, whose address may end in /events or not', async () => {
    for (const to of [fake.url, `${fake.url}/`, `${fake.url}/events`]) {
      expect((await send([...placed, '--to', to], { WAYPOST_WEBHOOK_SECRET: webhookSecret })).code).toBe(0);
    }
    expect(fake.calls.map(({ path }) => path)).toEqual(['/events', '/events', '/events']);
    expect(sent()).not.toHaveProperty('order');
  });

  const held = { channel: 'sms', to: '+46701740605', message: 'order-received', verdict: 'held until 09:00' };
  const noAddress = { channel: 'email', message: 'order-received', verdict: 'skipped: nobody to write to' };
  it.each([
    [{ messages: [held] }, '  sms to +46701740605, order-received: held until 09:00\n'],
    [{ messages: [noAddress] }, '  email, order-received: skipped: nobody to write to\n'],
    [{ messages: [], silence: 'silent', why: 'recorded in silence' }, 'Nobody hears of it: recorded in silence.\n'],
    [{ messages: [] }, 'Nobody hears of it: no rule of the sender "default" has anything new to say'],
  ])('tells what comes of an event on this machine: %j', async (outcome, words) => {
    fake.state.dryRun = { events: [outcome] };
    const { code, output } = await send(placed);
    expect(code).toBe(0);
    expect(output).toContain(`Waypost accepted order.placed of order A-1.\n${words}`);
    expect(output).toContain(`${fake.url}/#order=A-1`);
    expect(fake.calls.map(({ path }) => path)).toEqual(['/senders/default/dry-run', '/events']);
  });

  it('says that an event was known already', async () => {
    fake.state.eventsAnswer.body = { accepted: 0, duplicates: 1, rejected: [] };
    expect((await send([...placed, '--id', 'e-1'])).output).toContain('had event e-1 already');
  });

  it('tells every fault with its place', async () => {
    const faults = [{ path: '/data/window', detail: 'must end after it begins' }];
    fake.state.eventsAnswer = {
      status: 400,
      body: { code: 'events_rejected', rejected: [{ index: 0, ...faults[0], faults }] },
    };
    const { code, output } = await send(placed);
    expect([code, output]).toEqual([1, 'Waypost refused order.placed:\n  /data/window: must end after it begins']);
  });

  it('prints the signed request and sends nothing when run dry', async () => {
    const { code, output } = await send([...placed, '--dry-run', '--data', `{"reason":"it's late"}`]);
    expect(code).toBe(0);
    expect(output).toContain(`curl -sS '${fake.url}/events'`);
    expect(output).toContain(`it'\\''s late`);
    expect(fake.calls).toEqual([]);
  });

  it.each([
    [['order.placed'], 2, 'Name the order'],
    [['--order', 'A-1'], 2, 'Name the event type first'],
    [[...placed, '--emial', 'x'], 2, 'Did you mean --email?'],
    [[...placed, '--data', '{oops'], 2, '--data is no JSON'],
    [[...placed, '--facts', '[]'], 2, '--facts must be a JSON object'],
    [[...placed, '--to', 'nowhere'], 2, '--to must be an address'],
    [[...placed, '--to', 'https://waypost.example'], 2, 'WAYPOST_WEBHOOK_SECRET'],
    [[...placed, 'more'], 2, 'One event type at a time'],
    [['--help'], 0, 'npm run send -- visit.started --order A-1'],
  ])('answers %j with exit code %i and a remedy', async (line, code, words) => {
    const answer = await send(line);
    expect(answer.code).toBe(code);
    expect(answer.output).toContain(words);
    expect(fake.calls).toEqual([]);
  });

  it('says what to do when no stack runs', async () => {
    const port = new URL(fake.url).port;
    await fake.close();
    const { code, output } = await send(placed, { WAYPOST_PORT: port });
    expect(code).toBe(3);
    expect(output).toContain('npm start');
    fake = await startFakeConsole();
  });
});
