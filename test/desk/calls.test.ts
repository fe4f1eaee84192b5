import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { listCalls } from '../../functions/desk/calls/list-calls.ts';
import { claimCall, releaseCall, takeNextCall } from '../../functions/desk/calls/take-call.ts';
import { endCall, tellOutcome } from '../../functions/desk/calls/tell-outcome.ts';
import type { Answerer } from '../../functions/desk/handler.ts';
import type { Call } from '../../shared/calls/call.ts';
import { fold } from '../../shared/orders/fold.ts';
import { ProblemError } from '../../shared/problem.ts';
import { aCall } from '../builders/call.ts';
import { aSentMessage } from '../builders/message.ts';
import { anEvent } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';
import { memorySenders } from '../fakes/memory-senders.ts';
import { memoryStores } from '../fakes/memory-stores.ts';

z.config(z.locales.en());

const now = '2026-11-24T12:00:00.000Z';
let stores: ReturnType<typeof memoryStores>;
let answerers: Record<'list' | 'next' | 'claim' | 'release' | 'outcome' | 'done', Answerer>;

beforeEach(async () => {
  stores = memoryStores();
  const colleagues = { ownAddress: (username: string) => Promise.resolve(`${username}@example.com`) };
  const dependencies = { ...stores, colleagues, senders: memorySenders(), ofAccount: [aSender()] };
  answerers = {
    list: listCalls(dependencies),
    next: takeNextCall(dependencies),
    claim: claimCall(dependencies),
    release: releaseCall(dependencies),
    outcome: tellOutcome(dependencies),
    done: endCall(dependencies),
  };
  for (const orderId of ['A-1', 'A-2']) {
    const order = fold(undefined, anEvent({ orderId, type: 'customer.call_requested', source: '/status-page' }));
    await stores.orders.commit({ order, version: 0, messages: [], linkHash: undefined, now });
  }
});

const putOnList = (...calls: Partial<Call>[]) => Promise.all(calls.map((call) => stores.calls.add(aCall(call))));

interface Asked {
  id?: string;
  by?: string;
  order?: string;
  sender?: string;
  sees?: boolean;
  body?: unknown;
  at?: string;
}
/** The body of the answer, or the status and code of the problem. */
async function ask(what: keyof typeof answerers, asked: Asked = {}): Promise<Record<string, unknown>> {
  const { id = 'call-1', by = 'ann', order = 'A-1', sender = 'default', sees = true, body, at = now } = asked;
  try {
    const { body: answer } = await answerers[what]({
      colleague: { name: by, username: by, sees: () => sees, seesAll: sees },
      parameters: { callId: id },
      query: { sender, order },
      ifMatch: undefined,
      body: () => body,
      now: at,
    });
    return answer as Record<string, unknown>;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { status: error.problem.status, code: error.problem.code };
  }
}
const callsOf = ({ calls }: Record<string, unknown>) => calls as Record<string, unknown>[];

describe('the next call', () => {
  it('is taken with its order, and nobody else gets it', async () => {
    await putOnList({ id: 'one' }, { id: 'two', orderId: 'A-2', requestedAt: '2026-11-24T09:00:00.000Z' });
    expect(await ask('next')).toMatchObject({
      call: { id: 'two', isMine: true, claim: { by: 'ann' } },
      order: { orderId: 'A-2' },
    });
    expect(await ask('next', { by: 'bo' })).toMatchObject({ call: { id: 'one', claim: { by: 'bo' } } });
    expect(await ask('next', { by: 'cy' })).toEqual({ call: null });
    // Who has one goes on with it, and what is abandoned is anybody's.
    expect(await ask('next')).toMatchObject({ call: { id: 'two' } });
    expect(await ask('next', { by: 'cy', at: '2026-11-24T12:16:00.000Z' })).toMatchObject({
      call: { claim: { by: 'cy' } },
    });
  });

  it('passes over what has become needless', async () => {
    const phoned = anEvent({ id: 'c', type: 'customer.called', source: '/desk', occurredAt: now });
    const { order, version } = (await stores.orders.find('default', 'A-1')) ?? { order: undefined, version: 0 };
    await stores.orders.commit({ order: fold(order, phoned), version, messages: [], linkHash: undefined, now });
    await putOnList({ id: 'one' }, { id: 'gone', orderId: 'A-3' }, { id: 'two', orderId: 'A-2' });
    expect(await ask('next')).toMatchObject({ call: { id: 'two' } });
    expect(await ask('next', { by: 'bo' })).toEqual({ call: null });
    expect(await ask('claim', { id: 'one' })).toEqual({ status: 409, code: 'call_needless' });
  });

  it('is the next best where somebody was faster', async () => {
    await putOnList({ id: 'one' }, { id: 'two', orderId: 'A-2' });
    const { save } = stores.calls;
    let conflicts = 1;
    stores.calls.save = (...change) => (conflicts-- > 0 ? Promise.resolve('conflict') : save(...change));
    expect(await ask('next')).toMatchObject({ call: { id: 'two' } });
  });
});

describe('a call', () => {
  it('is claimed, shown as such, and given back', async () => {
    await putOnList({});
    expect(await ask('claim')).toMatchObject({ call: { claim: { by: 'ann' } }, order: { orderId: 'A-1' } });
    const [shown] = callsOf(await ask('list', { by: 'bo' }));
    expect(shown).toMatchObject({
      claim: { by: 'ann', until: '2026-11-24T12:15:00.000Z' },
      isMine: false,
      isReady: true,
    });
    expect(shown).not.toHaveProperty('event');
    for (const what of ['claim', 'release', 'outcome', 'done'] as const) {
      expect(await ask(what, { by: 'bo', body: { outcome: 'reached' } })).toEqual({ status: 409, code: 'call_taken' });
    }
    expect(await ask('release')).toMatchObject({ call: { id: 'call-1' } });
    expect(callsOf(await ask('list'))[0]?.claim).toBeUndefined();
    expect(await ask('claim', { by: 'bo' })).toMatchObject({ call: { claim: { by: 'bo' } } });
  });

  it.each(['claim', 'release', 'outcome', 'done'] as const)('of another sender or order has no %s', async (what) => {
    await putOnList({}, { senderId: 'pauls-doors', orderId: 'P-1' });
    const body = { outcome: 'reached' };
    for (const asked of [{ sees: false }, { order: 'A-2' }, { sender: 'pauls-doors' }, { id: 'other' }]) {
      expect(await ask(what, { ...asked, body })).toEqual({ status: 404, code: 'not_found' });
    }
    expect(await ask('list', { sees: false })).toEqual({ status: 404, code: 'not_found' });
    expect(await ask('next', { sees: false })).toEqual({ status: 404, code: 'not_found' });
  });

  it('that somebody else changed meanwhile is not ended', async () => {
    await putOnList({});
    stores.calls.end = () => Promise.resolve('conflict');
    expect(await ask('done')).toEqual({ status: 409, code: 'call_taken' });
  });

  it('whose time is over is on the list no more', async () => {
    await putOnList({ dueAt: now });
    expect(callsOf(await ask('list'))).toEqual([]);
  });
});

describe('how a call went', () => {
  it('is an event of its own each time, and the call comes again when it is time', async () => {
    await putOnList({});
    const next = '2026-11-24T14:00:00.000Z';
    expect(await ask('outcome', { body: { outcome: 'no_answer' } })).toMatchObject({ outcome: 'no_answer', next });
    expect(callsOf(await ask('list'))).toMatchObject([{ notBefore: next, attempts: [{ by: 'ann' }], isReady: false }]);
    expect(await ask('outcome', { by: 'bo', at: next, body: { outcome: 'reached', note: 'All well' } })).toMatchObject({
      by: 'bo',
      calledAt: next,
    });
    expect(callsOf(await ask('list'))).toEqual([]);
    expect(await ask('done')).toEqual({ status: 404, code: 'not_found' });
    expect(stores.allEvents().map(({ id, type, data }) => [id, type, data.outcome, data.by])).toEqual([
      ['call-1-1', 'customer.called', 'no_answer', 'ann'],
      ['call-1-2', 'customer.called', 'reached', 'bo'],
    ]);
  });

  it.each([
    ['nothing', {}],
    ['an outcome that there is not', { outcome: 'eaten' }],
    ['a time that is over', { outcome: 'reached', next: now }],
    ['a time at which nobody may phone', { outcome: 'refused', next: '2026-11-25T12:00:00.000Z' }],
    ['a time that is none', { outcome: 'reached', next: 'tomorrow' }],
    ['what is refused, where nothing is', { outcome: 'reached', refuses: 'everything' }],
    ['what nobody asked', { outcome: 'reached', by: 'bo' }],
  ])('is not %s', async (_, body) => {
    await putOnList({});
    expect(await ask('outcome', { body })).toEqual({ status: 422, code: 'faulty' });
    expect(stores.allEvents()).toEqual([]);
  });

  it('that became needless while a colleague was on the telephone is taken once, and the answer says why', async () => {
    const report = {
      kind: 'needless',
      at: now,
      code: 'needless',
      providerId: 'call-1',
      words: 'needless: answered',
    } as const;
    const found = await stores.orders.find('default', 'A-1');
    if (!found) throw new Error('no order');
    const message = aSentMessage({ id: 'call-1', orderId: 'A-1', channel: 'call', report });
    await stores.orders.commit({ order: found.order, messages: [message], version: 1, linkHash: undefined, now });
    for (const _ of [1, 2]) {
      expect(await ask('outcome', { body: { outcome: 'refused', refuses: 'everything' } })).toMatchObject({
        ...{ outcome: 'refused', needless: 'needless: answered' },
      });
    }
    expect(stores.allEvents().map(({ data }) => data)).toEqual([
      { callId: 'call-1', outcome: 'refused', by: 'ann', refuses: 'everything' },
    ]);
    expect(await ask('outcome', { sees: false, body: { outcome: 'reached' } })).toEqual({
      status: 404,
      code: 'not_found',
    });
    expect(await ask('done', { at: '2026-11-24T13:00:01.000Z' })).toEqual({ status: 404, code: 'not_found' });
  });
});
