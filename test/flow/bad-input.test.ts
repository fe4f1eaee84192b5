import { describe, expect, it } from 'vitest';
import { anAnn } from '../builders/event.ts';
import { useStack } from './stack.ts';
import { nextWallTime } from './times.ts';

const flow = useStack();
const zone = 'Europe/Stockholm';
const placed = (now: string, differences: object = {}) => ({
  id: 'evt-1',
  type: 'order.placed',
  orderId: 'A-1',
  occurredAt: now,
  order: { customer: anAnn() },
  ...differences,
});
const byDay = async () => flow.clock({ to: nextWallTime(await flow.now(), '12:00', zone) });
const eventsOf = async (orderId: string) => flow.stack.table.get(`ORDER#default#${orderId}`, 'EVENT#orders#evt-1');

describe('a request that is not rightly signed is refused, and nothing is written', () => {
  const sixMinutes = 6 * 60_000;
  it.each([
    ['no signature', { headers: { 'webhook-signature': '' } }, 'signature_missing'],
    ['no id', { headers: { 'webhook-id': '' } }, 'signature_missing'],
    ['a timestamp that is none', { headers: { 'webhook-timestamp': 'soon' } }, 'signature_missing'],
    ['another secret', { secret: 'whsec_QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB' }, 'signature_wrong'],
    ['another id than was signed', { headers: { 'webhook-id': 'other' } }, 'signature_wrong'],
    ['an old one', { at: -sixMinutes }, 'timestamp_old'],
    ['one from the future', { at: sixMinutes }, 'timestamp_old'],
  ])('%s', async (_, options, code) => {
    const at = 'at' in options ? { at: Date.now() + options.at } : {};
    const { status, body } = await flow.post(placed(await flow.now()), { ...options, ...at });
    expect({ status, code: body.code }).toEqual({ status: 401, code });
    await flow.settle();
    expect(await eventsOf('A-1')).toBeUndefined();
    const logged = flow.stack.logs.text();
    expect(logged).toContain(code);
    expect(logged).not.toContain('ann@example.com');
  });

  it('the secret before the last rotation still counts, and the one before that no more', async () => {
    const old = flow.stack.webhookSecret;
    const arn = [...flow.stack.secrets.keys()].find((key) => key.includes('WebhookSecrets'));
    await flow.stack.restartFunctions();
    flow.stack.secrets.set(arn ?? '', { AWSCURRENT: 'A'.repeat(32), AWSPREVIOUS: old.slice('whsec_'.length) });
    expect((await flow.post(placed(await flow.now()), { secret: old })).status).toBe(202);
    expect((await flow.post(placed(await flow.now()))).status).toBe(202);
    await flow.stack.restartFunctions();
    flow.stack.secrets.set(arn ?? '', { AWSCURRENT: 'B'.repeat(32), AWSPREVIOUS: 'A'.repeat(32) });
    expect((await flow.post(placed(await flow.now()), { secret: old })).status).toBe(401);
    await flow.settle();
  });
});

describe('a body that is no event', () => {
  const deep = '['.repeat(50_000) + ']'.repeat(50_000);
  it.each([
    ['no JSON', 'hello', 400, 'not_json'],
    ['nothing', '', 400, 'not_json'],
    ['a list of nothing', '[]', 400, 'batch_empty'],
    ['a number', '42', 400, 'not_an_object'],
    ['an empty batch', '{"events":[]}', 400, 'batch_empty'],
    ['a batch that is no list', '{"events":{}}', 400, 'not_a_batch'],
    ['more than a hundred', JSON.stringify({ events: Array.from({ length: 101 }, () => ({})) }), 413, 'batch_too_long'],
    ['an event over 64 kB', JSON.stringify({ note: 'x'.repeat(70_000) }), 413, 'event_too_large'],
    ['a batch over 1 MB', JSON.stringify({ events: ['x'.repeat(1_100_000)] }), 413, 'batch_too_large'],
    ['far too deep', `{"events":${deep}}`, 400, 'too_deep'],
  ])('%s', async (_, body, status, code) => {
    const answer = await flow.post(body);
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
  });

  it('is told as a problem, with what to do', async () => {
    const response = await fetch(`${flow.stack.api}/events`, { method: 'POST', body: 'x' });
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toEqual({
      type: 'about:blank',
      status: 401,
      code: 'signature_missing',
      title: 'The signature was refused',
      detail: expect.stringContaining('webhook-id') as string,
    });
  });
});

describe('an event with faults is rejected with its place, and the good ones are kept', () => {
  it.each([
    ['a wrong shape', { order: { customer: { email: 7 } } }, '/order/customer/email', 'invalid'],
    ['a time without an offset', { occurredAt: '2026-11-22T10:00:00' }, '/occurredAt', 'invalid'],
    [
      'a zone that is none',
      { order: { customer: { timeZone: 'Mars/Olympus' } } },
      '/order/customer/timeZone',
      'invalid',
    ],
    [
      'data of the wrong shape',
      { type: 'visit.planned', data: { window: { from: 'x' } } },
      '/data/window/from',
      'invalid',
    ],
    [
      'a window that ends before it begins',
      { type: 'visit.planned', data: { window: { from: '2026-11-22T10:00:00Z', to: '2026-11-22T09:00:00Z' } } },
      '/data/window',
      'invalid',
    ],
    [
      'a visit called like what every object has',
      { type: 'visit.started', data: { visitId: 'constructor' } },
      '/data/visitId',
      'invalid',
    ],
    [
      'an attribute called so',
      { order: { attributes: { constructor: 'x' } } },
      '/order/attributes/constructor',
      'invalid',
    ],
    ['a number too long to be one', { order: { attributes: { erpId: 1e20 } } }, '/order/attributes/erpId', 'invalid'],
    [
      'a time at the end of time',
      { type: 'visit.started', data: { eta: '9999-12-31T23:59:59-05:00' } },
      '/data/eta',
      'invalid',
    ],
    ['an unknown type', { type: 'visit.stared' }, '/type', 'unknown_type'],
    ['an unknown sender', { senderId: 'nobody' }, '/senderId', 'unknown_sender'],
    ['a time six minutes ahead', { ahead: 6 }, '/occurredAt', 'occurred_in_future'],
  ])('%s', async (_, differences, path, code) => {
    const now = await flow.now();
    const ahead =
      'ahead' in differences ? { occurredAt: new Date(Date.parse(now) + 6 * 60_000).toISOString() } : differences;
    const bad = placed(now, { id: 'bad', ...ahead });
    const mixed = await flow.post({ events: [placed(now), bad] });
    expect(mixed.status).toBe(202);
    expect(mixed.body).toMatchObject({ accepted: 1, duplicates: 0, rejected: [{ index: 1, path, code }] });
    const alone = await flow.post(bad);
    expect(alone.status).toBe(400);
    expect(alone.body).toMatchObject({ code: 'events_rejected', rejected: [{ index: 0, path, code }] });
    await flow.settle();
  });

  it('tells the nearest types', async () => {
    const { body } = await flow.post(placed(await flow.now(), { type: 'visit.stared' }));
    expect((body.rejected as { detail: string }[])[0]?.detail).toMatch(
      /^There is no such event type. Nearest: visit.started/,
    );
  });

  it('tells every fault of an event at once', async () => {
    const { body } = await flow.post({ type: 'nothing' });
    expect((body.rejected as { faults: { path: string }[] }[])[0]?.faults.map(({ path }) => path)).toEqual([
      '/id',
      '/orderId',
      '/occurredAt',
      '/type',
    ]);
  });

  it('takes a time less than five minutes ahead', async () => {
    const soon = new Date(Date.parse(await flow.now()) + 4 * 60_000).toISOString();
    expect((await flow.post(placed(soon))).status).toBe(202);
    await flow.settle();
  });
});

describe('other ways to say the same', () => {
  it('takes a CloudEvent', async () => {
    const now = await byDay();
    const cloudEvent = {
      specversion: '1.0',
      id: 'ce-1',
      source: '/dispatch/7',
      type: 'visit.started',
      time: now,
      subject: 'A-9',
      data: { order: { customer: anAnn() }, data: { visitId: 'v1' } },
    };
    const send = () => flow.post(cloudEvent, { contentType: 'application/cloudevents+json' });
    expect((await send()).body).toEqual({ accepted: 1, duplicates: 0, rejected: [] });
    expect((await send()).body).toEqual({ accepted: 0, duplicates: 1, rejected: [] });
    await flow.settle();
    expect((await flow.outbox()).map(({ orderId }) => orderId)).toEqual(['A-9', 'A-9']);
  });

  it('tells what a CloudEvent lacks', async () => {
    const { status, body } = await flow.post({ specversion: '1.0', id: 'x' });
    expect(status).toBe(400);
    expect(body.rejected).toMatchObject([{ path: '/source' }]);
    const cloudEvent = { specversion: '1.0', id: 'x', source: 'y', type: 'order.placed', time: 'soon' };
    const again = await flow.post(cloudEvent);
    expect((again.body.rejected as { faults: { path: string }[] }[])[0]?.faults.map(({ path }) => path)).toEqual([
      '/subject',
      '/time',
    ]);
  });

  it('takes a hundred at once, each once', async () => {
    const now = await flow.now();
    const events = Array.from({ length: 100 }, (_, index) =>
      placed(now, { id: `e${index % 99}`, orderId: 'A-100', type: 'order.updated' }),
    );
    expect((await flow.post({ events })).body).toEqual({ accepted: 99, duplicates: 1, rejected: [] });
    await flow.settle();
  });
});

describe('what can be kept is kept, and says why nothing came of it', () => {
  const verdicts = async () =>
    (await flow.messages()).map(({ channel, state, codes }) => `${channel} ${state} ${codes.join()}`).sort();

  it('an order that nobody told us about', async () => {
    await flow.post({ id: 'evt-1', type: 'visit.started', orderId: 'A-1', occurredAt: await byDay(), data: {} });
    await flow.settle();
    expect(await verdicts()).toEqual(['email skipped no_address']);
    expect(await eventsOf('A-1')).toBeDefined();
  });

  it('a phone that is no phone, an e-mail that is none', async () => {
    const customer = { ...anAnn(), email: 'ann at home', phone: '12' };
    await flow.post(placed(await byDay(), { order: { customer } }));
    await flow.settle();
    expect(await verdicts()).toEqual(['email skipped address_invalid', 'sms skipped address_invalid']);
    expect(JSON.stringify(await flow.stack.table.get('ORDER#default#A-1', 'ORDER'))).toContain('ann at home');
  });

  it('an order that asks for no SMS', async () => {
    await flow.post(placed(await byDay(), { order: { customer: anAnn(), notify: { sms: false } } }));
    await flow.settle();
    expect(await verdicts()).toEqual(['email sent accepted', 'sms skipped not_wanted']);
  });

  it('values with HTML, line breaks and mustache tags are shown as text, and headers stay whole', async () => {
    const name = '{{order.number}}<script>x</script>\r\nBcc: eve@example.com';
    await flow.post(
      placed(await byDay(), { order: { number: name, customer: { ...anAnn(), givenName: name }, items: [{ name }] } }),
    );
    await flow.settle();
    const outbox = await flow.outbox();
    const mail = outbox.find(({ channel }) => channel === 'email');
    expect(mail?.to).toBe('ann@example.com');
    expect(mail?.subject).toContain('<script>');
    expect(mail?.subject).toContain('{{order.number}}');
    expect(mail?.html).not.toContain('<script>');
    expect(mail?.html).toContain('&lt;script&gt;');
    expect(outbox.map(({ to }) => to).sort()).toEqual(['+46701234567', 'ann@example.com']);
    const page = await (await fetch(/http:\/\/\S+\/t\/\S+/.exec(mail?.text ?? '')?.[0] ?? '')).text();
    expect(page).not.toContain('<script>');
  });

  it('ids of any letters, and a text with half a character', async () => {
    const orderId = 'Å#1/%2f ../😀'.padEnd(60, 'ö');
    const event = placed(await byDay(), { id: 'é#/%', orderId, order: { customer: { ...anAnn(), name: 'HALF' } } });
    expect((await flow.post(JSON.stringify(event).replace('HALF', '\\ud83d Lind'))).status).toBe(202);
    await flow.settle();
    expect((await flow.outbox()).map((message) => message.orderId)).toEqual([orderId, orderId]);
  });

  it.each([
    ['too long for an e-mail tag', { orderId: 'x'.repeat(181) }, '/orderId'],
    ['too long for a key', { id: 'ö'.repeat(90) }, '/id'],
    ['nothing', { orderId: '' }, '/orderId'],
  ])('but not an id that is %s', async (_, differences, path) => {
    const { status, body } = await flow.post(placed(await flow.now(), differences));
    expect(status).toBe(400);
    expect((body.rejected as { path: string }[])[0]?.path).toBe(path);
  });

  it('an event that cannot be folded is set aside with its reason, and its neighbours go on', async () => {
    const now = await byDay();
    await flow.stack.putItem({
      pk: { S: 'ORDER#default#A-7' },
      sk: { S: 'EVENT#orders#bad' },
      type: { S: 'nonsense' },
    });
    await flow.post(placed(now));
    await flow.settle();
    expect(await verdicts()).toEqual(['email sent accepted', 'sms sent accepted']);
    const aside = await flow.stack.table.get('ORDER#default#A-7', 'ORDER');
    expect(aside).toMatchObject({
      setAside: { M: { event: { S: 'orders#bad' } } },
      dueAt: { S: expect.any(String) as string },
    });
    await flow.post(placed(now, { orderId: 'A-7' }));
    await flow.settle();
    expect((await flow.messages()).filter(({ orderId }) => orderId === 'A-7').map(({ state }) => state)).toEqual([
      'sent',
      'sent',
    ]);
  });
});

describe('the status page', () => {
  it.each(['/', '/t/', '/t/AAAAAAAAAAAAAAAA', '/t/short', '/t/..%2f..%2f', '/favicon.ico', '/t/AAAAAAAAAAAAAAAA/more'])(
    'answers %s with a 404 that tells nothing',
    async (path) => {
      const answers = await Promise.all([path, '/t/BBBBBBBBBBBBBBBB'].map((one) => fetch(flow.stack.statusPage + one)));
      const [one, other] = await Promise.all(
        answers.map(async (answer) => ({ status: answer.status, text: await answer.text() })),
      );
      expect(one).toEqual(other);
      expect(one?.status).toBe(404);
    },
  );

  it('cannot be acted on', async () => {
    const answer = await fetch(`${flow.stack.statusPage}/t/AAAAAAAAAAAAAAAA`, { method: 'POST' });
    expect({ status: answer.status, allow: answer.headers.get('allow') }).toEqual({ status: 405, allow: 'GET, HEAD' });
  });
});
