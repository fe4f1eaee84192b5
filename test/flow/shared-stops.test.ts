import { beforeEach, describe, expect, it } from 'vitest';
import { useStack } from './stack.ts';
import { nextWallTime } from './times.ts';

const flow = useStack();
const zone = 'Europe/Stockholm';

const settings = {
  name: 'Nordic Sofa',
  from: 'orders@harbourlane.example',
  smsName: 'NordicSofa',
  support: { phone: '+46 8 123 456 00' },
  language: 'en',
  timeZone: zone,
  sendingHours: { from: '08:00', to: '20:00' },
  extends: 'route-delivery',
  rules: [{ id: 'order-planned', on: 'route.locked' }],
};
const ann = { givenName: 'Ann', phone: '+46701234561', email: 'ann@example.com', channels: ['sms'] };
const bo = { givenName: 'Bo', phone: '+46701234562', channels: ['sms'] };

let now = '';
let events = 0;
const later = async (advance: string) => {
  now = await flow.clock({ advance });
};
const post = async (...happened: { type: string; orderId?: string; data: object; order?: object }[]) => {
  const all = happened.map((event) => ({ id: `evt-${(events += 1)}`, occurredAt: now, ...event }));
  expect(await flow.post({ events: all })).toMatchObject({ status: 202, body: { rejected: [] } });
  await flow.settle();
};
const window = (from: string, to: string) => ({ from: nextWallTime(now, from, zone), to: nextWallTime(now, to, zone) });
const visit = (orderId: string, step: string, data: object = {}, order?: object) => ({
  type: `visit.${step}`,
  orderId,
  data: { visitId: 'v1', kind: 'delivery', ...data },
  ...(order ? { order } : {}),
});
/** An order of somebody's on the route's first stop. */
const planned = (orderId: string, customer: object, data: object = {}) =>
  visit(
    orderId,
    'planned',
    { routeId: 'north', stop: 1, window: window('15:00', '16:00'), ...data },
    { number: orderId.slice(2), customer },
  );
const route = (step: string) => post({ type: `route.${step}`, data: { routeId: 'north' } });
const twoOfAnn = () => post(planned('A-1001', ann), planned('A-1002', ann), planned('B-1003', bo));

const textsTo = async ({ phone }: { phone: string }) =>
  (await flow.outbox()).filter(({ to }) => to === phone).map(({ text }) => text.replace(/ http\S+/, ''));
/** What became of the messages of one rule: `A-1001 sent`, `A-1002 shared with A-1001`. */
const standing = async (rule: string) =>
  (await flow.messages())
    .filter((message) => message.rule === rule)
    .map(({ orderId, state, codes, verdict }) =>
      codes[0] === 'shared' ? `${orderId} ${verdict}` : `${orderId} ${state}`,
    )
    .sort();
/** Either of Ann's orders speaks for both. */
const oneForBoth = [
  ['A-1001 sent', 'A-1002 skipped: said together with order A-1001', 'B-1003 sent'],
  ['A-1001 skipped: said together with order A-1002', 'A-1002 sent', 'B-1003 sent'],
];

beforeEach(async () => {
  await flow.desk('PUT', '/senders/default', settings);
  now = await flow.clock({ to: nextWallTime(await flow.now(), '12:00', zone) });
});

describe('two orders of one customer at one stop', () => {
  it('share a message each time, and the neighbour has one of his own', async () => {
    await twoOfAnn();
    await route('locked');
    await later('PT3M');
    expect(oneForBoth).toContainEqual(await standing('order-planned'));
    expect(await textsTo(ann)).toEqual([expect.stringMatching(/^Nordic Sofa: Orders 1001 and 1002 arrive .*15:00/)]);
    expect(await textsTo(bo)).toEqual([expect.stringMatching(/^Nordic Sofa: Order 1003 arrives .*15:00/)]);

    await route('started');
    await later('PT3M');
    expect(oneForBoth).toContainEqual(await standing('route-started'));
    expect((await textsTo(ann)).slice(1)).toEqual([expect.stringContaining('Orders 1001 and 1002 are on their way')]);

    const done = { recipientName: 'Ann Lind' };
    await post(visit('A-1001', 'completed', done), visit('A-1002', 'completed', done));
    await post(visit('B-1003', 'completed'));
    await later('PT4M');
    expect(oneForBoth).toContainEqual(await standing('delivered'));
    expect((await textsTo(ann)).slice(2)).toEqual([
      expect.stringContaining('Orders 1001 and 1002 were delivered to Ann Lind'),
    ]);
    expect((await textsTo(bo)).at(-1)).toContain('Order 1003 was delivered');
    const lead = (await flow.messages()).find(({ rule, state }) => rule === 'delivered' && state === 'sent');
    expect(lead?.verdict).toMatch(/accepted by SNS; it tells of order A-100[12] too$/);
  });

  it('with different windows have a message each', async () => {
    await post(planned('A-1001', ann), planned('A-1002', ann, { window: window('17:00', '18:00') }));
    await route('locked');
    await later('PT3M');
    expect(await standing('order-planned')).toEqual(['A-1001 sent', 'A-1002 sent']);
    expect((await textsTo(ann)).sort()).toEqual([
      expect.stringMatching(/Order 1001 arrives .*15:00/),
      expect.stringMatching(/Order 1002 arrives .*17:00/),
    ]);
  });

  it('that end differently, or long after each other, are told of by themselves', async () => {
    await twoOfAnn();
    await route('started');
    await later('PT3M');
    await post(visit('A-1001', 'completed'), visit('A-1002', 'failed', { reason: 'It was damaged' }));
    await post(visit('B-1003', 'completed'));
    await later('PT3M');
    expect((await textsTo(ann)).slice(1).sort()).toEqual([
      expect.stringContaining('Order 1001 was delivered'),
      expect.stringContaining('could not deliver order 1002'),
    ]);
  });

  it('is said of the first after a moment where nothing is heard of the second, which comes by itself', async () => {
    await twoOfAnn();
    await route('started');
    await later('PT3M');
    await post(visit('A-1001', 'completed'));
    expect((await flow.messages()).find(({ rule }) => rule === 'delivered')?.verdict).toBe(
      'held: order A-1002 of the same stop is waited for, rule delivered',
    );
    await later('PT4M');
    await post(visit('A-1002', 'completed'));
    await later('PT4M');
    expect((await textsTo(ann)).slice(1)).toEqual([
      expect.stringContaining('Order 1001 was delivered'),
      expect.stringContaining('Order 1002 was delivered'),
    ]);
  });

  it('hear of a second attempt again, together', async () => {
    await twoOfAnn();
    await route('started');
    await later('PT3M');
    const missed = { nextSteps: 'We come again at 17:00.' };
    await post(visit('A-1001', 'no_one_home', missed), visit('A-1002', 'no_one_home', missed));
    await later('PT5M');
    await post(visit('A-1001', 'started'), visit('A-1002', 'started'));
    await later('PT5M');
    expect(await textsTo(ann)).toEqual([
      expect.stringContaining('Orders 1001 and 1002 are on their way'),
      expect.stringContaining('We came with orders 1001 and 1002'),
      expect.stringContaining('Orders 1001 and 1002 are on their way'),
    ]);
  });

  it('fall back together where the phone can not be reached', async () => {
    await flow.providers({ sms: 'reject' });
    await post(planned('A-1001', ann), planned('A-1002', ann));
    await route('started');
    await later('PT5M');
    const mails = (await flow.outbox()).filter(({ channel }) => channel === 'email');
    expect(mails.map(({ to, subject }) => [to, subject])).toEqual([[ann.email, 'On their way: orders 1001 and 1002']]);
    expect((await flow.messages()).map(({ channel, codes }) => [channel, ...codes].join(' ')).sort()).toEqual([
      'email accepted',
      'email shared',
      'sms refused InvalidParameterException fell_back',
      'sms refused InvalidParameterException fell_back',
    ]);
  });

  it('that was called off is not told of', async () => {
    await twoOfAnn();
    await post({ type: 'order.cancelled', orderId: 'A-1002', data: {} });
    await route('locked');
    await later('PT3M');
    expect(await standing('order-planned')).toEqual(['A-1001 sent', 'A-1002 skipped', 'B-1003 sent']);
    expect(await textsTo(ann)).toEqual([expect.stringContaining('Order 1001 arrives')]);
  });
});
