import { describe, expect, it } from 'vitest';
import { anAnn } from '../builders/event.ts';
import { pictures } from '../photos/pictures.ts';
import { DeskBrowser } from './desk-browser.ts';
import { sendForm } from '../status-page/forms-in.ts';
import { aLocationEvent } from '../receive-geofences/location-events.ts';
import { depotMapping, fromDepot } from '../receive-webhooks/depot.ts';
import { dayOf } from '../receive-webhooks/vendor-days.ts';
import { callSource, signedBy } from './webhook-calls.ts';
import { useStack } from './stack.ts';
import { nextWallTime } from './times.ts';

const zone = 'Europe/Stockholm';
const flow = useStack();

const order = { number: '1001', customer: anAnn(), items: [{ name: 'Oak door', quantity: 2 }] };
const event = (type: string, now: string, differences: object = {}) => ({
  id: `${type}-1`,
  type,
  orderId: 'A-1001',
  occurredAt: now,
  order,
  data: type.startsWith('visit.') ? { visitId: 'v1', kind: 'delivery' } : {},
  ...differences,
});
const byDay = async () => flow.clock({ to: nextWallTime(await flow.now(), '12:00', zone) });
const byNight = async () => flow.clock({ to: nextWallTime(await flow.now(), '22:00', zone) });
const channels = async () => (await flow.outbox()).map(({ channel }) => channel).sort();

describe('one order', () => {
  it('by day, a started visit is told at once by e-mail and SMS, with a link whose page shows the order', async () => {
    const answer = await flow.post(event('visit.started', await byDay()));
    expect(answer).toEqual({ status: 202, body: { accepted: 1, duplicates: 0, rejected: [] } });
    await flow.settle();
    expect(await channels()).toEqual(['email', 'sms']);
    for (const { text, orderId, messageId } of await flow.outbox()) {
      expect({ orderId, messageId }).toEqual({ orderId: 'A-1001', messageId: expect.any(String) as string });
      const page = await fetch(/http:\/\/\S+\/t\/\S+/.exec(text)?.[0] ?? '');
      expect(page.status).toBe(200);
      expect(await page.text()).toContain('Oak door');
    }
  });

  it('by night it is held until the hours open, and not a minute less', async () => {
    await flow.post(event('visit.started', await byNight()));
    await flow.settle();
    expect(await flow.outbox()).toEqual([]);
    const opening = nextWallTime(await flow.now(), '09:00', zone);
    const waiting = await flow.schedules();
    expect(waiting.map(({ at }) => Date.parse(at))).toEqual([Date.parse(opening), Date.parse(opening)]);
    expect((await flow.messages())[0]?.verdict).toBe('held until 09:00 Europe/Stockholm, rule on-its-way');
    await flow.clock({ to: new Date(Date.parse(opening) - 1000).toISOString() });
    expect(await flow.outbox()).toEqual([]);
    await flow.clock({ to: opening });
    expect(await channels()).toEqual(['email', 'sms']);
    expect(await flow.schedules()).toEqual([]);
  });

  it('a confirmation by night goes at once by e-mail, and its SMS waits', async () => {
    await flow.post(event('order.placed', await byNight()));
    await flow.settle();
    expect(await channels()).toEqual(['email']);
    expect(await flow.schedules()).toHaveLength(1);
    await flow.clock({ advance: 'PT12H' });
    expect(await channels()).toEqual(['email', 'sms']);
  });

  it('the same webhook twice says it once', async () => {
    const now = await byDay();
    await flow.post(event('visit.started', now));
    const again = await flow.post(event('visit.started', new Date(Date.parse(now) + 60_000).toISOString()));
    expect(again.body).toEqual({ accepted: 0, duplicates: 1, rejected: [] });
    await flow.settle();
    expect(await channels()).toEqual(['email', 'sms']);
  });

  it('a stream that hands its records out again changes nothing', async () => {
    await flow.post(event('visit.started', await byDay()));
    await flow.settle();
    await flow.faults({ replay: 5 });
    await flow.settle();
    expect(await channels()).toEqual(['email', 'sms']);
    expect((await flow.messages()).map(({ attempt }) => attempt)).toEqual([1, 1]);
  });

  it('what is known to be later is never followed by what was before', async () => {
    const now = await byDay();
    const before = new Date(Date.parse(now) - 600_000).toISOString();
    await flow.post({ events: [event('visit.completed', now), event('visit.started', before)] });
    await flow.settle();
    expect((await flow.outbox()).map(({ subject }) => subject).filter(Boolean)).toHaveLength(1);
    const late = (await flow.messages()).filter(({ rule }) => rule === 'on-its-way');
    expect(late.map(({ state, codes }) => [state, ...codes])).toEqual([
      ['skipped', 'superseded'],
      ['skipped', 'superseded'],
    ]);
    expect(late[0]?.verdict).toBe('skipped: the visit is already completed');
  });

  it('a held message is judged anew when its hour comes', async () => {
    const night = await byNight();
    await flow.post(event('visit.started', night));
    await flow.settle();
    await flow.clock({ advance: 'PT1H' });
    await flow.post(event('visit.completed', await flow.now()));
    await flow.settle();
    await flow.clock({ advance: 'PT12H' });
    const rules = (await flow.messages()).map(({ rule, state }) => `${rule} ${state}`).sort();
    expect(rules).toEqual(['delivered sent', 'delivered sent', 'on-its-way skipped', 'on-its-way skipped']);
    expect(await flow.outbox()).toHaveLength(2);
  });

  it('each of the five moments is told, in its own words', async () => {
    const now = Date.parse(await byDay());
    const at = (minutes: number) => new Date(now - 600_000 + minutes * 60_000).toISOString();
    const window = { from: at(120), to: at(180) };
    await flow.post({
      events: [
        event('order.placed', at(0)),
        event('order.delayed', at(1), { data: { reason: 'The lacquer dries slowly', newEta: window } }),
        event('visit.planned', at(2), { data: { visitId: 'v1', window } }),
      ],
    });
    await flow.settle();
    await flow.post(event('visit.started', at(5)));
    await flow.settle();
    await flow.post(event('visit.completed', at(9)));
    await flow.settle();
    expect((await flow.messages()).map(({ rule, state }) => `${rule} ${state}`).sort()).toEqual(
      ['delayed', 'delivered', 'on-its-way', 'order-received', 'visit-planned'].flatMap((rule) => [
        `${rule} sent`,
        `${rule} sent`,
      ]),
    );
    expect(await flow.outbox()).toHaveLength(10);
  });

  it('a customer of many zones is written to when it is day in all of them', async () => {
    await flow.clock({ to: nextWallTime(await flow.now(), '10:00', 'America/New_York') });
    const customer = { ...anAnn(), timeZone: null, phone: '+12125550123' };
    const american = { number: '7', customer, deliveryAddress: { country: 'US' } };
    await flow.post(event('visit.started', await flow.now(), { order: american }));
    await flow.settle();
    const opening = nextWallTime(await flow.now(), '09:00', 'Pacific/Honolulu');
    expect((await flow.schedules()).map(({ at }) => Date.parse(at) >= Date.parse(opening))).toEqual([true, true]);
  });

  it('every action that the functions are granted is used by them', { timeout: 60_000 }, async () => {
    await flow.post(event('order.placed', await byNight()));
    await flow.settle();
    await flow.providers({ email: 'throttle', sms: 'throttle' });
    await flow.clock({ advance: 'PT12H' });
    await flow.providers({ email: 'ok', sms: 'ok' });
    await flow.clock({ advance: 'PT3H' });
    const [first] = await flow.outbox();
    await askToBePhoned(/http:\/\/\S+\/t\/\S+/.exec(first?.text ?? '')?.[0] ?? '');
    await flow.post(event('order.updated', await flow.now()));
    await flow.settle();
    await flow.post(event('order.updated', await flow.now(), { senderId: 'nobody' }));
    await phoneByLink();
    await lookAtTheDesk();
    await workAtTheDesk(/http:\/\/\S+\/t\/\S+/.exec(first?.text ?? '')?.[0] ?? '');
    await moveToAnotherRoute();
    await putBadEvent();
    await mendBadEvent();
    await sweepWhatWasLost();
    await hearOfAll();
    await hearFromOthers();
    await lookAtPhoto(first?.text ?? '');
    const used = flow.stack.roles.usedActions();
    const exceptions = [
      // Taken by the Lambda service itself on the function's behalf, which nothing here stands in for.
      /logs:(CreateLogStream|PutLogEvents)$/,
      // Taken by Scheduler where it can't call, which it always can here.
      /^OutgoingScheduleRole\w+ sqs:SendMessage$/,
      // Taken by SNS, when it writes what became of an SMS.
      /^ReceiveReportsSmsLogRole/,
      /^ReceiveReportsRole\w+ sqs:SendMessage$/,
      // Taken by whichever of them a provider throttles, and where a call failed time and again: `line.test.ts` and
      // `providers.test.ts` show it.
      /^(Deliver|Notify|Sweep)Role\w+ (ses:GetSendQuota|sqs:SendMessage)$/,
      // Taken when a crossing could not be taken three times.
      /^ReceiveGeofencesRole\w+ sqs:SendMessage$/,
      // Taken of devices that are gone, and of customers who agreed to WhatsApp, whichever of them sends: `push.test.ts`
      // and `whatsapp.test.ts` show it.
      /^(Deliver|Notify|Sweep)Role\w+ (dynamodb:DeleteItem|social-messaging:SendWhatsAppMessage)$/,
      /^ReceiveDevicesRole\w+ sns:SetEndpointAttributes$/,
      // Taken by a test to oneself of a sender who has a ceiling for SMS: `desk/test-send.test.ts` shows it.
      /^DeskPageRole\w+ dynamodb:UpdateItem$/,
      // Taken of a photo of somebody who is erased: `customers.test.ts` shows it.
      /^DeskRole\w+ s3:DeleteObject$/,
      // Taken by the browser, with a form that the page has signed: `remedies.test.ts` shows it.
      /^StatusPageRole\w+ s3:PutObject$/,
      // Taken by the Lambda service, of what the bus refused for half a day.
      /^PublishEventsRole\w+ sqs:SendMessage$/,
    ];
    const unused = flow.stack.roles.granted().filter((action) => !used.includes(action));
    expect(unused.filter((action) => !exceptions.some((exception) => exception.test(action)))).toEqual([]);
  });

  /** A device is told of and taken back; another system tells of an order, a carrier's of its parcel, a geofence of its visit. */
  async function hearFromOthers() {
    const device = { customer: { email: 'ann@example.com' }, token: 'a1'.repeat(32), platform: 'apns' };
    await flow.device('PUT', device);
    await flow.device('PUT', device);
    await flow.device('DELETE', device);
    const { body } = await flow.desk('GET', '/senders/default');
    await flow.desk('PUT', '/senders/default', { ...(body.settings as object), sources: { depot: depotMapping } });
    await flow.stack.restartFunctions();
    const payload = fromDepot({ state: { code: 'NEW', at: await flow.now() } });
    const headers = { authorization: `Bearer ${flow.stack.secretOf('depot').AWSCURRENT}` };
    await callSource(flow, 'depot', { body: JSON.stringify(payload), headers });
    flow.stack.secretOf('easypost').AWSCURRENT = dayOf('easypost').secret;
    const now = await flow.now();
    const [call] = dayOf('easypost').calls(() => now);
    if (call) await callSource(flow, 'easypost', signedBy('easypost', call));
    const crossing = aLocationEvent({ GeofenceId: 'default.A-1001.v1', SampleTime: now });
    await flow.stack.putServiceEvent({ ...crossing, time: now });
    const unknown = aLocationEvent({ GeofenceId: 'nobody.A-1001.v1', SampleTime: now });
    await flow.stack.putServiceEvent({ ...unknown, id: 'unknown', time: now });
    await flow.settle();
  }

  /** An SMS that did not arrive is told by e-mail, and the number says STOP and START. */
  async function hearOfAll() {
    await flow.providers({ email: 'ok', sms: 'ok' });
    const customer = { ...anAnn(), channels: ['sms'] };
    const known = { orderId: 'A-9', order: { ...order, customer } };
    await flow.post(event('visit.started', await byDay(), known));
    await flow.settle();
    const sms = (await flow.messages()).find(({ orderId, channel }) => orderId === 'A-9' && channel === 'sms');
    await flow.report(sms?.id ?? '', 'bounce');
    await flow.reply(customer.phone, 'STOP');
    await flow.reply(customer.phone, 'START');
  }

  /** A driver's photo is uploaded, looked through, kept, and looked at by the customer. */
  async function lookAtPhoto(text: string) {
    const bytes = pictures.png;
    const { body } = await flow.desk('POST', '/orders/A-1001/photos', { type: 'image/png', bytes: bytes.length });
    const { url, headers } = body.upload as { url: string; headers: Record<string, string> };
    await fetch(url, { method: 'PUT', body: new Uint8Array(bytes), headers });
    const data = { visitId: 'v1', photos: [body.photo] };
    await flow.post(event('visit.left_unattended', await flow.now(), { id: 'left', data }));
    await flow.settle();
    const page = await (await fetch(/http:\/\/\S+\/t\/\S+/.exec(text)?.[0] ?? '')).text();
    await fetch((/<img src="([^"]+)" alt="Photo/.exec(page)?.[1] ?? '').replaceAll('&amp;', '&'));
  }

  async function askToBePhoned(link: string) {
    await sendForm(link, 'call', { phone: '' });
    await flow.settle();
    const { body } = await flow.desk('GET', '/calls?sender=default');
    const [call] = body.calls as { id: string; orderId: string }[];
    const id = encodeURIComponent(call?.id ?? '');
    await flow.desk('POST', `/calls/${id}/done?sender=default&order=${call?.orderId}`);
  }

  /** A colleague whose call it is follows the link to it, and says how it went. */
  async function phoneByLink() {
    const { body } = await flow.desk('GET', '/senders/pauls-doors');
    const rules = [{ id: 'packed', on: 'order.packed', message: 'packed', channels: ['call'] }];
    const assigned = rules.map((rule) => ({ ...rule, outside: 'send', call: { assignee: 'ann@example.org' } }));
    await flow.desk('PUT', '/senders/pauls-doors', { ...(body.settings as object), rules: assigned });
    await flow.post(event('order.packed', await flow.now(), { senderId: 'pauls-doors' }));
    await flow.settle();
    const mail = (await flow.outbox()).find(({ to }) => to === 'ann@example.org');
    const link = /http:\/\/\S+\/c\/\S+/.exec(mail?.text ?? '')?.[0] ?? '';
    const answer = new URLSearchParams({ answer: 'reached', tries: '0' });
    expect((await fetch(link, { method: 'POST', body: answer, redirect: 'manual' })).status).toBe(303);
  }

  async function lookAtTheDesk() {
    const { body } = await flow.desk('GET', '/senders/default');
    await flow.desk('PUT', '/senders/default', body.settings);
    await flow.desk('GET', '/orders/A-1001');
    await flow.desk('GET', '/senders/default/systems');
    await flow.desk('GET', '/feedback');
    for (const channel of ['email', 'sms']) {
      const sent = await flow.desk('POST', '/senders/default/test-send', { message: 'arrived', channel });
      expect(sent.status).toBe(200);
    }
  }

  /** Looks at every page, finds a person, makes a call, and sends itself the words that it writes. */
  async function workAtTheDesk(statusPage: string) {
    const browser = new DeskBrowser(flow.stack);
    await sendForm(statusPage, 'call', { phone: '' });
    await flow.settle();
    for (const path of ['/desk', '/desk/calls', '/desk/words', '/desk/words/preview', '/desk/pauses', '/desk/done']) {
      expect([path, (await browser.look(path)).status]).toEqual([path, 200]);
    }
    const found = await browser.post('/desk/search', { q: 'ann@example.com' });
    expect(found.html).toContain('Order 1001');
    const calls = await browser.look('/desk/calls');
    const call = /name="call" value="([^"]+)"/.exec(calls.html)?.[1] ?? '';
    const made = await browser.post('/desk/calls/outcome', { order: 'A-1001', call, outcome: 'reached' });
    expect(made.html).toContain('It is noted how the call went.');
    for (const act of ['test-email', 'test-sms']) {
      const words = { message: 'arrived', language: 'en', kind: 'delivery', act, to: '+46701740600' };
      expect((await browser.post('/desk/words', words)).html).toContain('The test is on its way to you.');
    }
  }

  async function moveToAnotherRoute() {
    const now = await flow.now();
    const on = (routeId: string) =>
      event('visit.planned', now, { id: `on ${routeId}`, data: { visitId: 'v1', routeId, stop: 1 } });
    await flow.post({ events: [on('R1'), on('R2')] });
    await flow.settle();
  }

  /** What can be folded by now is taken in by the sweep: here a visit that goes over to a third route. */
  async function mendBadEvent() {
    const good = await flow.stack.table.get('ORDER#default#A-1001', 'EVENT#orders#on%20R1');
    const data = { M: { visitId: { S: 'v1' }, routeId: { S: 'R3' } } };
    await flow.stack.putItem({ ...good, sk: { S: 'EVENT#orders#bad' }, id: { S: 'bad' }, data });
    await flow.settle();
    await flow.clock({ advance: 'PT5M' });
  }

  /** Held messages whose schedules never call, while the providers are busy: the sweep asks them, and holds on. */
  async function sweepWhatWasLost() {
    await flow.post(event('visit.started', await byNight()));
    await flow.settle();
    flow.stack.schedules.waiting.clear();
    await flow.providers({ email: 'throttle', sms: 'throttle' });
    // A line so long that the sweep has its end waited for with a schedule.
    const next = Date.parse(await flow.now()) + 13 * 3_600_000;
    await flow.stack.putItem({ pk: { S: 'LINE#email' }, sk: { S: 'LINE' }, next: { N: String(next) } });
    await flow.clock({ advance: 'PT12H' });
  }

  /** An event that no schema of ours would have let in. */
  async function putBadEvent() {
    await flow.stack.putItem({
      pk: { S: 'ORDER#default#A-1001' },
      sk: { S: 'EVENT#orders#bad' },
      type: { S: 'nothing of the kind' },
    });
    await flow.settle();
  }
});
