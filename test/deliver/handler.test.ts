import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createHandler } from '../../functions/deliver/handler.ts';
import { callList } from '../../shared/channels/call-list.ts';
import type { DeliveryDependencies } from '../../shared/messages/deliver-message.ts';
import type { Held } from '../../shared/messages/schedules.ts';
import { fold } from '../../shared/orders/fold.ts';
import { after } from '../../shared/orders/instant.ts';
import { plan } from '../../shared/planning/plan.ts';
import { anAnn, anEvent } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';
import { memoryStores } from '../fakes/memory-stores.ts';
import { unheard } from '../fakes/unheard.ts';

const now = '2026-11-23T10:00:00.000Z';
const context = { awsRequestId: 'request' };

let stores: ReturnType<typeof memoryStores>;
let sent: string[];
let holds: { held: Held; at: string }[];
let waits: number[];
let handler: ReturnType<typeof createHandler>;

beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  stores = memoryStores();
  [sent, holds, waits] = [[], [], []];
  const dependencies: DeliveryDependencies = {
    ...stores,
    schedules: { hold: (held, at) => Promise.resolve(void holds.push({ held, at })) },
    channels: {
      email: { send: ({ to }) => (sent.push(to), Promise.resolve({ kind: 'accepted', providerId: 'p' })) },
      ...{ sms: unheard, call: callList(stores.calls), push: unheard, whatsapp: unheard, webhook: unheard },
    },
    linkOf: () => Promise.resolve('https://status.example.com/t/abc'),
    findSender: () => Promise.resolve(aSender()),
    sending: { to: 'everyone' },
  };
  const sleep = (milliseconds: number) => Promise.resolve(void waits.push(milliseconds));
  handler = createHandler(dependencies, { clock: () => Date.parse(now), sleep });
});

/** A message that is to be sent now, as it is called. */
async function aPlanned(number = 1) {
  const customer = { ...anAnn(), email: `ann-${number}@example.com`, phone: null };
  const event = anEvent({ id: `evt-${number}`, orderId: `A-${number}`, occurredAt: now, order: { customer } });
  const facts = { order: fold(undefined, event), sender: aSender(), sending: { to: 'everyone' as const }, now };
  const planned = plan(event, facts);
  await stores.orders.commit({ ...planned, version: 0, linkHash: undefined, now });
  return { senderId: 'default', orderId: event.orderId, messageId: planned.messages[0]?.id ?? '', attempt: 1 };
}
const queued = (...bodies: (object | string)[]) => ({
  Records: bodies.map((body, index) => ({
    messageId: `q-${index}`,
    body: typeof body === 'string' ? body : JSON.stringify(body),
    attributes: { ApproximateFirstReceiveTimestamp: String(Date.parse(now)) },
  })),
});

describe('a call of deliver', () => {
  it('by a schedule delivers one message', async () => {
    expect(await handler({ ...(await aPlanned()), scheduledAt: now }, context)).toBeUndefined();
    expect(sent).toEqual(['ann-1@example.com']);
  });

  it('by the queue delivers each of its messages at its own place within the second', async () => {
    const calls = [
      { ...(await aPlanned(1)), dueAt: now },
      { ...(await aPlanned(2)), dueAt: after(now, 400) },
      { ...(await aPlanned(3)), dueAt: after(now, -5000) },
    ];
    expect(await handler(queued(...calls), context)).toEqual({ batchItemFailures: [] });
    expect(sent.sort()).toEqual(['ann-1@example.com', 'ann-2@example.com', 'ann-3@example.com']);
    expect(waits).toEqual([400]);
    const times = stores.allMessages().map((message) => (message.state === 'sent' ? message.sentAt : message.state));
    expect(times.sort()).toEqual([now, now, after(now, 400)]);
  });

  it('by the minute before hands it to the queue, and claims nothing', async () => {
    const call = await aPlanned();
    const dueAt = after(now, 42_500);
    await handler({ ...call, dueAt, scheduledAt: now }, context);
    expect(holds).toEqual([{ held: { ...call, toTheSecond: true }, at: dueAt }]);
    expect(stores.allMessages()).toMatchObject([{ state: 'planned', attempt: 0 }]);
  });

  it('by the queue says which of its messages failed, or are under way elsewhere, and sends the others', async () => {
    const call = await aPlanned(1);
    const taken = await aPlanned(2);
    await stores.messages.claim(taken, 'another', now, after(now, 90_000));
    expect(await handler(queued('no call', call, taken), context)).toEqual({
      batchItemFailures: [{ itemIdentifier: 'q-0' }, { itemIdentifier: 'q-2' }],
    });
    expect(sent).toEqual(['ann-1@example.com']);
  });
});
