import { beforeEach, describe, expect, it } from 'vitest';
import { photosOn, useStory } from './story.ts';

/**
 * The seed of pinDeliver, "Customer communication", sentence by sentence through the local stack. The brand is a
 * furniture shop whose vans drive planned routes.
 */
const story = useStory('Europe/Stockholm');
const { at, flow, lastOf, linkIn, outbox, pageOf, post, settings, upload, wallTime } = story;

const shop = {
  name: 'Nordic Sofa',
  from: 'orders@harbourlane.example',
  smsName: 'NordicSofa',
  support: { email: 'help@harbourlane.example', phone: '+46 8 123 456 00' },
  language: 'en',
  timeZone: 'Europe/Stockholm',
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

beforeEach(() => settings(shop));

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
    await at('08:30', 1);
    await route('started');
    for (const orderId of orderIds) expect((await lastOf(orderId)).text).toContain('on its way');
  });

  it('order loaded: "if you use both … the customer might see it as being spammed"', async () => {
    await planRoute();
    await at('08:30', 1);
    await route('loaded');
    await at('08:50');
    await route('started');
    for (const orderId of orderIds) {
      expect((await outbox(orderId)).map(({ text }) => text.includes('on its way'))).toEqual([false, true]);
    }
    const rules = (await flow.messages()).map(({ rule, state, codes }) => `${rule} ${state} ${codes.join()}`);
    expect(rules.filter((one) => one.startsWith('route-started'))).toEqual(
      orderIds.map(() => 'route-started skipped superseded'),
    );
  });

  it('delivery update: "completed without the customer being home … the delivery was done anyway"', async () => {
    await planRoute();
    await at('11:10', 1);
    await visit('N-2', 'left_unattended', { note: 'Behind the shed, under the roof' });
    expect((await lastOf('N-2')).text).toMatch(/N-2 was left for you.*Behind the shed/);
    expect(await pageOf('N-2')).toContain('Behind the shed, under the roof');
  });

  it('delivery update: "link the status page … the photo showing where the goods is placed"', async () => {
    await planRoute();
    await at('11:10', 1);
    await visit('N-2', 'left_unattended', { photos: [await upload('N-2')] });
    expect((await lastOf('N-2')).text).toContain('A photo shows where.');
    expect(await photosOn(await pageOf('N-2'))).toEqual([
      { alt: expect.stringMatching(/^Photo 1: where we left it/) as string, isThere: true },
    ]);
  });

  it('delivery update, as its name has it: the van is approaching', async () => {
    await planRoute();
    await at('09:45', 1);
    await visit('N-1', 'approaching', { eta: wallTime('10:05') });
    expect((await lastOf('N-1')).text).toMatch(/in about 20 minutes/);
  });

  it('delivery update, as its name has it: the estimate has changed, told once it breaks what was promised', async () => {
    await planRoute();
    await at('09:45', 1);
    await visit('N-1', 'eta_changed', { eta: { from: wallTime('10:00'), to: wallTime('11:00') } });
    expect(await outbox('N-1')).toHaveLength(1);
    await visit('N-1', 'eta_changed', { eta: { from: wallTime('12:30'), to: wallTime('13:00') } });
    expect((await lastOf('N-1')).text).toMatch(/12:30.*13:00/);
    expect(await outbox('N-1')).toHaveLength(2);
  });

  it.each([
    ['after delivery if customer was not home', 'no_one_home', 'nobody was in'],
    ['delivery could not be completed', 'failed', 'could not deliver'],
  ])('%s: "include text on how the customer should continue", with the driver\'s photo', async (_, step, words) => {
    await planRoute();
    await at('12:20', 1);
    await visit('N-3', step, { nextSteps: 'Choose a new day at 08-123 456 00.', photos: [await upload('N-3')] });
    const [mail, page] = [await lastOf('N-3'), await pageOf('N-3')];
    expect(mail.text).toContain(words);
    for (const told of [mail.text, mail.html, page]) expect(told).toContain('Choose a new day at 08-123 456 00.');
    // "… the photo showing that the driver really was at the customer place".
    expect(mail.text).toContain('There is a photo from our visit');
    expect(await photosOn(page)).toEqual([{ alt: 'Photo 1: at your address at 12:20', isThere: true }]);
  });

  it.each(['no_one_home', 'failed'])(
    '%s: where nobody says how to continue, with how to reach the shop',
    async (step) => {
      await planRoute();
      await at('12:20', 1);
      await visit('N-3', step);
      for (const told of [(await lastOf('N-3')).text, await pageOf('N-3')]) {
        expect(told).toContain(shop.support.email);
        expect(told).toContain(shop.support.phone);
      }
    },
  );

  it('and a second attempt speaks again', async () => {
    await planRoute();
    await at('12:20', 1);
    await visit('N-3', 'no_one_home', { nextSteps: 'We come again.' });
    const window = { from: wallTime('16:00'), to: wallTime('17:00') };
    await visit('N-3', 'planned', { window });
    await at('14:20');
    await visit('N-3', 'started');
    await at('15:20');
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
