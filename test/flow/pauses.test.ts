import { beforeEach, describe, expect, it } from 'vitest';
import { anAnn } from '../builders/event.ts';
import { useStack } from './stack.ts';
import { nextWallTime } from './times.ts';

const flow = useStack();
const started = (occurredAt: string, senderId = 'default') => ({
  id: 'evt-1',
  type: 'visit.started',
  orderId: 'A-1',
  senderId,
  occurredAt,
  order: { customer: anAnn() },
  data: { visitId: 'v1' },
});
const atTime = async (time: string) => flow.clock({ to: nextWallTime(await flow.now(), time, 'Europe/Stockholm') });
const messages = async () =>
  (await flow.messages())
    .map(({ channel, state, verdict }) => ({ channel, state, verdict }))
    .sort((one, other) => one.channel.localeCompare(other.channel));
const states = async () => (await messages()).map(({ state }) => state);
const post = (path: string, body: object) => flow.desk('POST', path, body);

describe('what is paused', () => {
  /** New in each test: of any other a function remembers for a minute what was paused. */
  let brand = '';
  let brands = 0;
  const save = async (differences: object = {}) => {
    const { settings } = (await flow.desk('GET', '/senders/default')).body as { settings: object };
    const document = { ...settings, id: brand, ...differences };
    expect((await flow.desk('PUT', `/senders/${brand}`, document)).status).toBe(200);
  };
  beforeEach(async () => {
    brand = `brand-${++brands}`;
    await save();
  });

  it.each([
    ['the account', () => ({}), ['held', 'held']],
    ['a sender', () => ({ sender: brand }), ['held', 'held']],
    ['a channel', () => ({ channel: 'sms' }), ['sent', 'held']],
    ['a rule', () => ({ sender: brand, rule: 'on-its-way' }), ['held', 'held']],
    ['another rule', () => ({ sender: brand, rule: 'delivered' }), ['sent', 'sent']],
    ['another sender', () => ({ sender: 'pauls-doors' }), ['sent', 'sent']],
  ])('%s', async (_, scopeOf, expected) => {
    const now = await atTime('12:00');
    const scope = scopeOf();
    expect((await post('/pause', scope)).body.pauses).toMatchObject([{ ...scope, by: 'local' }]);
    await flow.post(started(now, brand));
    await flow.settle();
    expect(await states()).toEqual(expected);
  });

  it('is nothing where the sender is none', async () => {
    expect((await post('/pause', { sender: `${brand}x` })).status).toBe(404);
    expect((await flow.desk('GET', '/pauses')).body.pauses).toEqual([]);
  });

  it('is held and says so, is judged anew, and goes when it is resumed', async () => {
    const now = await atTime('12:00');
    await post('/pause', { channel: 'sms' });
    await flow.post(started(now, brand));
    await flow.settle();
    await flow.clock({ advance: 'PT11M' });
    const [, sms] = await messages();
    expect(sms).toMatchObject({
      state: 'held',
      verdict: expect.stringMatching(/^held: paused by local at .*, sms$/) as string,
    });
    expect((await post('/resume', { channel: 'sms' })).body.pauses).toEqual([]);
    // In force at once, and not within that minute.
    await flow.stack.restartFunctions();
    await flow.clock({ advance: 'PT5M' });
    expect(await states()).toEqual(['sent', 'sent']);
  });

  it('is said no more when its time is over', async () => {
    await save({ rules: [{ id: 'on-its-way', timeToLive: 'PT1H' }] });
    const now = await atTime('12:00');
    await post('/pause', {});
    await flow.post(started(now, brand));
    await flow.settle();
    await flow.clock({ advance: 'PT70M' });
    expect(await states()).toEqual(['skipped', 'skipped']);
  });

  it('beyond one sender is for admins alone', async () => {
    const token = await flow.stack.deskToken(['default']);
    const pause = (scope: object) => flow.desk('POST', '/pause', scope, { token });
    expect((await pause({})).status).toBe(404);
    expect((await pause({ sender: 'pauls-doors' })).status).toBe(404);
    expect((await pause({ channel: 'fax' })).status).toBe(422);
    expect((await pause({ sender: 'default' })).status).toBe(200);
  });
});

describe('a held message', () => {
  it('that is cancelled is never sent, and says who cancelled it', async () => {
    await flow.post(started(await atTime('22:00')));
    await flow.settle();
    const [held, other] = await flow.messages();
    const path = `/messages/${held?.id}/cancel?sender=default&order=A-1`;
    const token = await flow.stack.deskToken(['pauls-doors']);
    expect((await flow.desk('POST', path, undefined, { token })).status).toBe(404);
    expect(await flow.desk('POST', path)).toMatchObject({ status: 200, body: { verdict: 'cancelled by local' } });
    expect(await flow.desk('POST', path)).toMatchObject({ status: 409, body: { code: 'not_held' } });
    await flow.clock({ advance: 'PT12H' });
    const ended = new Map((await flow.messages()).map(({ id, state }) => [id, state]));
    expect([ended.get(held?.id ?? ''), ended.get(other?.id ?? '')]).toEqual(['skipped', 'sent']);
  });
});

describe('the console', () => {
  const ask = async (path: string, body: object) => {
    const response = await fetch(flow.stack.console + path, { method: 'POST', body: JSON.stringify(body) });
    return [response.status, (await response.json()) as Record<string, unknown>];
  };

  it('pauses, resumes and cancels through the desk, and hands on why it could not', async () => {
    expect(await ask('/api/pause', { channel: 'sms' })).toMatchObject([200, { pauses: [{ channel: 'sms' }] }]);
    expect(await ask('/api/resume', { channel: 'sms' })).toEqual([200, { pauses: [] }]);
    await flow.post(started(await atTime('22:00')));
    await flow.settle();
    const [held] = await flow.messages();
    const whose = { sender: 'default', order: 'A-1', message: held?.id };
    expect(await ask('/api/cancel', whose)).toMatchObject([200, { state: 'skipped' }]);
    expect(await ask('/api/cancel', whose)).toEqual([400, { error: 'This one is skipped.' }]);
    expect(await ask('/api/cancel', {})).toMatchObject([400, {}]);
  });
});
