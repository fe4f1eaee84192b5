import { describe, expect, it } from 'vitest';
import { anAnn } from '../builders/event.ts';
import { useStack } from './stack.ts';
import { nextWallTime } from './times.ts';

const flow = useStack();
const zone = 'Europe/Stockholm';
const byDay = async () => flow.clock({ to: nextWallTime(await flow.now(), '12:00', zone) });
const settingsOf = async (id = 'default') => (await flow.desk('GET', `/senders/${id}`)).body.settings as object;
const started = (occurredAt: string, differences: object = {}) => ({
  id: 'evt-1',
  type: 'visit.started',
  orderId: 'A/1 ö',
  occurredAt,
  order: { number: '1', customer: anAnn() },
  data: { visitId: 'v1' },
  ...differences,
});

describe('whoever asks the desk', () => {
  it.each([
    ['without a token', null],
    ['with a token that is none', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.'],
  ])('%s is let in nowhere', async (_, token) => {
    for (const path of ['/senders', '/senders/default', '/orders/A-1']) {
      const answer = await flow.desk('GET', path, undefined, { token });
      expect([answer.status, answer.body]).toEqual([401, { message: 'Unauthorized' }]);
    }
  });

  it('sees the senders whose groups they are in, and of no other that it is there', async () => {
    const token = await flow.stack.deskToken(['pauls-doors', 'else']);
    const ask = (method: string, path: string, body?: unknown) => flow.desk(method, path, body, { token });
    expect((await ask('GET', '/senders')).body.senders).toMatchObject([{ id: 'pauls-doors', version: 0 }]);
    expect((await ask('GET', '/senders/pauls-doors')).status).toBe(200);
    const others = [
      await ask('GET', '/senders/default'),
      await ask('PUT', '/senders/default', {}),
      await ask('POST', '/senders/default/restore', { version: 1 }),
      await ask('POST', '/senders/default/dry-run', { events: [] }),
      await ask('GET', '/orders/A-1?sender=default'),
      await ask('GET', '/senders/nobody'),
      await ask('GET', '/senders/default/systems'),
      await ask('GET', '/feedback?sender=default'),
    ];
    expect(others.map(({ status }) => status)).toEqual(others.map(() => 404));
    expect((await flow.desk('GET', '/senders')).body.senders).toHaveLength(2);
  });

  it('may be a machine, which sees the senders that its scopes name', async () => {
    const token = await flow.stack.machineToken(['waypost/pauls-doors']);
    const { body } = await flow.desk('GET', '/senders', undefined, { token });
    expect(body.senders).toMatchObject([{ id: 'pauls-doors' }]);
  });

  it('gets the JSON Schema without a token', async () => {
    const { status, body } = await flow.desk('GET', '/schemas/sender.json', undefined, { token: null });
    expect(status).toBe(200);
    expect(body).toMatchObject({ type: 'object', properties: { sendingHours: {}, rules: {} } });
  });
});

describe('settings', () => {
  it('are saved, read back as they were written, and restored; every change is a version', async () => {
    const document = { $schema: 'sender.json', ...(await settingsOf()), name: 'New Name' };
    const saved = await flow.desk('PUT', '/senders/default', document);
    expect(saved).toMatchObject({ status: 200, body: { version: 1, updatedBy: 'local', warnings: [] } });
    expect(saved.headers.get('etag')).toBe('"1"');
    expect(await settingsOf()).toEqual(document);
    await flow.desk('PUT', '/senders/default', { ...document, name: 'Newer Name' });
    expect((await flow.desk('POST', '/senders/default/restore', { version: 1 })).body).toMatchObject({ version: 3 });
    expect(await settingsOf()).toEqual(document);
    expect((await flow.desk('POST', '/senders/default/restore', { version: 9 })).status).toBe(404);
    expect((await flow.desk('POST', '/senders/default/restore', {})).status).toBe(422);
  });

  it('are not written over what somebody else changed meanwhile', async () => {
    const document = await settingsOf();
    const put = (etag: string) => flow.desk('PUT', '/senders/default', document, { headers: { 'if-match': etag } });
    expect((await put('"0"')).status).toBe(200);
    expect(await put('"0"')).toMatchObject({ status: 412, body: { code: 'changed_meanwhile', version: 1 } });
    expect((await put('"1"')).status).toBe(200);
  });

  it('that several save at once are kept one after the other, and who comes too late is told', async () => {
    const document = await settingsOf();
    const names = ['One', 'Two', 'Three', 'Four', 'Five'];
    const puts = names.map((name) => flow.desk('PUT', '/senders/default', { ...document, name }));
    const saved = (await Promise.all(puts)).filter(({ status, body }) => {
      expect([200, 412]).toContain(status);
      return status === 200 && body.version;
    });
    const versions = saved.map(({ body }) => body.version as number).sort((one, other) => one - other);
    expect(versions).toEqual(versions.map((_, index) => index + 1));
    expect((await flow.desk('GET', '/senders')).body.senders).toMatchObject([{ version: versions.length }, {}]);
    for (const { body } of saved) {
      const restored = await flow.desk('POST', '/senders/default/restore', { version: body.version });
      expect(restored.body.name).toBe(body.name);
    }
  });

  it('with faults change nothing, and every fault is told', async () => {
    const answer = await flow.desk('PUT', '/senders/default', { name: '', timeZone: 'Europe/Stokholm' });
    expect(answer).toMatchObject({ status: 422, body: { code: 'faulty' } });
    const paths = (answer.body.faults as { path: string }[]).map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['/name', '/timeZone', '/from', '/support']));
    expect((await flow.desk('GET', '/senders/default')).body.version).toBe(0);
  });

  it('of a sender that is in the table only are in force: its events are taken, and told in its name', async () => {
    const document = { ...(await settingsOf()), id: 'new-brand', name: 'New Brand' };
    expect((await flow.desk('PUT', '/senders/new-brand', document)).status).toBe(200);
    expect((await flow.post(started(await byDay(), { senderId: 'new-brand' }))).status).toBe(202);
    await flow.settle();
    expect((await flow.outbox()).map(({ text }) => text.includes('New Brand'))).toEqual([true, true]);
  });
});

describe('an order', () => {
  it('is shown with its timeline and its messages', async () => {
    await flow.post(started(await byDay()));
    await flow.settle();
    const { status, body } = await flow.desk('GET', `/orders/${encodeURIComponent('A/1 ö')}?sender=default`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      order: { orderId: 'A/1 ö' },
      timeline: [{ type: 'visit.started' }],
      messages: [
        {
          state: 'sent',
          report: { kind: 'delivered' },
          codes: ['accepted'],
          verdict: expect.stringContaining('sent at') as string,
        },
        { state: 'sent', report: { kind: 'delivered' } },
      ],
    });
    expect((await flow.desk('GET', '/orders/none')).status).toBe(404);
  });
});

describe('a dry run', () => {
  it('tells what would be said, when and why, and writes nothing', async () => {
    const night = nextWallTime(await flow.now(), '22:00', zone);
    const events = [started(night), started(night, { id: 'evt-2', type: 'visit.completed', silent: true })];
    const { status, body } = await flow.desk('POST', '/senders/default/dry-run', { events });
    expect(status).toBe(200);
    const opening = new Date(nextWallTime(night, '09:00', zone)).toISOString();
    const held = { rule: 'on-its-way', state: 'held', at: opening, codes: ['outside_hours'] };
    expect(body.events).toMatchObject([
      {
        event: 'evt-1',
        messages: [
          { ...held, channel: 'email', to: 'ann@example.com', text: expect.stringContaining('Harbour Lane') as string },
          { ...held, channel: 'sms', to: '+46701234567' },
        ],
      },
      { event: 'evt-2', silence: 'silent', messages: [] },
    ]);
    await flow.settle();
    expect(await flow.messages()).toEqual([]);
    expect((await flow.desk('GET', `/orders/${encodeURIComponent('A/1 ö')}`)).status).toBe(404);
  });

  it("of a route's event tells what each of its stops would hear, those stored and those tried", async () => {
    const now = await byDay();
    const onRoute = (orderId: string, routeId = 'r-1') =>
      started(now, { id: `planned-${orderId}`, type: 'visit.planned', orderId, data: { visitId: 'v1', routeId } });
    await flow.post({ events: [onRoute('R-1'), onRoute('R-2')] });
    await flow.settle();
    const before = await flow.messages();
    const ofRoute = (type: string) => ({ id: type, type, occurredAt: now, data: { routeId: 'r-1' } });
    const moved = { ...onRoute('R-2', 'r-2'), id: 'moved' };
    const events = [onRoute('R-3'), moved, ofRoute('route.started'), ofRoute('route.started'), onRoute('R-4')];
    const { status, body } = await flow.desk('POST', '/senders/default/dry-run', { events });
    expect([status, body.code]).toEqual([200, undefined]);
    const told = (
      body.events as { type: string; orderId?: string; stops?: number; messages: { rule: string }[] }[]
    ).map(
      ({ type, orderId, stops, messages }) =>
        `${type} ${orderId ?? `to ${stops} stops`}: ${messages.map(({ rule }) => rule).join(' ')}`,
    );
    const planned = 'visit-planned visit-planned';
    const onItsWay = 'on-its-way on-its-way';
    expect(told).toEqual([
      `visit.planned R-3: ${planned}`,
      'visit.planned R-2: ',
      'route.started to 2 stops: ',
      `visit.started R-1: ${onItsWay}`,
      `visit.started R-3: ${onItsWay}`,
      'route.started to 2 stops: ',
      'visit.started R-1: ',
      'visit.started R-3: ',
      `visit.planned R-4: ${planned}`,
      `visit.started R-4: ${onItsWay}`,
    ]);
    await flow.settle();
    expect(await flow.messages()).toEqual(before);
  });

  it('of bad events tells each fault', async () => {
    const events = [started(await flow.now(), { type: 'visit.start' }), {}];
    const { status, body } = await flow.desk('POST', '/senders/default/dry-run', { events });
    expect(status).toBe(422);
    const paths = (body.faults as { path: string }[]).map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['/events/0/type', '/events/1/id', '/events/1/occurredAt']));
  });
});
