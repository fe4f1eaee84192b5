import { beforeEach, describe, expect, it } from 'vitest';
import { useStack } from '../flow/stack.ts';
import { nextWallTime } from '../flow/times.ts';

/**
 * The seed of pinDeliver, "Customer communication", sentence by sentence through the local stack. The brand is a
 * furniture shop whose vans drive planned routes.
 */
const flow = useStack();
const zone = 'Europe/Stockholm';

const shop = {
  name: 'Nordic Sofa',
  from: 'orders@harbourlane.example',
  smsName: 'NordicSofa',
  support: { email: 'help@harbourlane.example', phone: '+46 8 123 456 00' },
  language: 'en',
  timeZone: zone,
  sendingHours: { from: '08:00', to: '20:00' },
  extends: 'route-delivery',
  brandColour: '#7b2d43',
};

const customers = {
  'N-1': { givenName: 'Ann', phone: '+46701234561', channels: ['sms'] },
  'N-2': { givenName: 'Bo', phone: '+46701234562', channels: ['sms'] },
  'N-3': { givenName: 'Cia', email: 'cia@example.com', channels: ['email'] },
};
type OrderId = keyof typeof customers;
const orderIds = Object.keys(customers) as OrderId[];

let now = '';
/** The next time that clocks in Stockholm show this. */
const at = async (time: string) => {
  now = await flow.clock({ to: nextWallTime(now, time, zone) });
};
const later = async (advance: string) => {
  now = await flow.clock({ advance });
};
/** Today at this time in Stockholm, or some days later. */
const wallTime = (time: string, days = 0) => {
  const date = new Date(Date.parse(now) + days * 86_400_000);
  return nextWallTime(`${date.toISOString().slice(0, 10)}T00:00:00Z`, time, zone);
};

let sent = 0;
const post = async (...events: { type: string; orderId?: string; data: object; order?: object }[]) => {
  const answer = await flow.post({
    events: events.map((event) => ({ id: `evt-${(sent += 1)}`, senderId, occurredAt: now, ...event })),
  });
  expect(answer).toMatchObject({ status: 202, body: { accepted: events.length, rejected: [] } });
  await flow.settle();
};
const visit = (orderId: OrderId, step: string, data: object = {}) =>
  post({ type: `visit.${step}`, orderId, data: { visitId: 'first', kind: 'delivery', ...data } });
const route = (step: string) => post({ type: `route.${step}`, data: { routeId: 'north' } });

/** All stops of the route, planned for the next day but not locked. */
const planRoute = (days = 1) =>
  post(
    ...orderIds.map((orderId, index) => ({
      type: 'visit.planned',
      orderId,
      order: { number: orderId, customer: customers[orderId] },
      data: {
        visitId: 'first',
        kind: 'delivery',
        routeId: 'north',
        stop: index + 1,
        window: { from: wallTime(`1${index}:00`, days), to: wallTime(`1${index + 1}:00`, days) },
      },
    })),
  );

const outbox = async (orderId: OrderId) => (await flow.outbox()).filter((message) => message.orderId === orderId);
const lastOf = async (orderId: OrderId) => {
  const message = (await outbox(orderId)).at(-1);
  if (!message) throw new Error(`nothing was sent about ${orderId}`);
  return message;
};
const linkIn = ({ text }: { text: string }) => /https?:\/\/\S+\/t\/[\w-]{16}/.exec(text)?.[0] ?? '';
const pageOf = async (orderId: OrderId) => (await fetch(linkIn(await lastOf(orderId)))).text();

let senderId = '';
/** Each sender has the same settings in every test, as functions remember for a minute what they read. */
const settings = async (document: object, id: 'default' | 'pauls-doors') => {
  senderId = id;
  expect((await flow.desk('PUT', `/senders/${id}`, document)).status).toBe(200);
};

beforeEach(async () => {
  now = await flow.now();
  await settings(shop, 'default');
  await at('14:00');
});

describe('pinDeliver', () => {
  it('"is done with SMS messages and links to the customer information page that can be branded"', async () => {
    await planRoute();
    const sms = await lastOf('N-1');
    expect(sms).toMatchObject({ channel: 'sms', to: customers['N-1'].phone });
    expect(sms.text).toMatch(/^Nordic Sofa: /);
    const page = await pageOf('N-1');
    expect(page).toContain('Nordic Sofa');
    expect(page).toContain('#7b2d43');
  });

  it('"it is also possible to use email"', async () => {
    await planRoute();
    expect(await lastOf('N-3')).toMatchObject({ channel: 'email', to: customers['N-3'].email });
    expect((await lastOf('N-3')).html).toContain(linkIn(await lastOf('N-3')));
  });

  it('order planned: "the more important to communicate early", at once when it is planned, days ahead', async () => {
    await planRoute(3);
    expect((await lastOf('N-2')).text).toMatch(/11:00.*12:00/);
    await route('locked');
    for (const orderId of orderIds) expect(await outbox(orderId)).toHaveLength(1);
  });

  it('order planned: "use trigger when locking a route to send message with planned delivery time"', async () => {
    const rules = [{ id: 'order-planned', on: 'route.locked' }];
    await settings({ ...shop, rules }, 'pauls-doors');
    await planRoute();
    expect(await flow.outbox()).toEqual([]);
    await route('locked');
    expect((await lastOf('N-2')).text).toMatch(/11:00.*12:00/);
    for (const orderId of orderIds) expect(await outbox(orderId)).toHaveLength(1);
  });

  it('route started: "to inform the customer that the delivery is now on the way"', async () => {
    await planRoute();
    await at('08:30');
    await route('started');
    for (const orderId of orderIds) expect((await lastOf(orderId)).text).toContain('on its way');
  });

  it('order loaded: "if you use both … the customer might see it as being spammed"', async () => {
    await planRoute();
    await at('08:30');
    await route('loaded');
    await later('PT20M');
    await route('started');
    for (const orderId of orderIds) {
      expect((await outbox(orderId)).map(({ text }) => text.includes('on its way'))).toEqual([false, true]);
    }
    const rules = (await flow.messages()).map(({ rule, state, codes }) => `${rule} ${state} ${codes.join()}`);
    expect(rules.filter((one) => one.startsWith('route-started'))).toEqual(
      orderIds.map(() => 'route-started skipped superseded'),
    );
  });

  it('delivery update: "completed without the customer being home … the photo showing where the goods is placed"', async () => {
    await planRoute();
    await at('11:10');
    await visit('N-2', 'left_unattended', { note: 'Behind the shed, under the roof' });
    expect((await lastOf('N-2')).text).toContain('Behind the shed');
    expect(await pageOf('N-2')).toContain('Behind the shed, under the roof');
  });

  it('delivery update, as the picture in the table has it: the van is approaching', async () => {
    await planRoute();
    await at('09:45');
    await visit('N-1', 'approaching', { eta: wallTime('10:05') });
    expect((await lastOf('N-1')).text).toMatch(/in about 20 minutes/);
  });

  it.each([
    ['after delivery if customer was not home', 'no_one_home', 'nobody was in'],
    ['delivery could not be completed', 'failed', 'could not deliver'],
  ])('%s: "include text on how the customer should continue"', async (_, step, words) => {
    await planRoute();
    await at('12:20');
    await visit('N-3', step, { nextSteps: 'Choose a new day at 08-123 456 00.' });
    const mail = await lastOf('N-3');
    expect(mail.text).toContain(words);
    for (const told of [mail.text, mail.html, await pageOf('N-3')]) {
      expect(told).toContain('Choose a new day at 08-123 456 00.');
    }
  });

  it('and a second attempt speaks again', async () => {
    await planRoute();
    await at('12:20');
    await visit('N-3', 'no_one_home', { nextSteps: 'We come again.' });
    const window = { from: wallTime('16:00'), to: wallTime('17:00') };
    await visit('N-3', 'planned', { window });
    await later('PT2H');
    await visit('N-3', 'started');
    await later('PT1H');
    await visit('N-3', 'completed', { recipientName: 'Cia' });
    const subjects = (await outbox('N-3')).map(({ subject }) => subject ?? '');
    expect(subjects.slice(1)).toEqual([
      expect.stringContaining('missed you'),
      expect.stringContaining('16:00'),
      expect.stringContaining('On its way'),
      expect.stringContaining('Delivered'),
    ]);
  });
});
