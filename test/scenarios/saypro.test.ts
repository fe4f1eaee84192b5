import ICAL from 'ical.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { useStory } from './story.ts';

/**
 * The seed of SayPro, "Order Tracking Customer Updates", through the local stack: its five notifications with each
 * "detail to include" in each channel, and each line of "verification". The brand is a market place whose vendors ship
 * with carriers.
 */
const zone = 'Europe/Stockholm';
const story = useStory(zone);
const { at, flow, linkIn, outbox, pageOf, post, settings, verdicts, wallTime } = story;

const market = {
  name: 'Harbour Market',
  from: 'orders@harbourlane.example',
  smsName: 'HarbourMkt',
  support: { email: 'help@harbourlane.example', phone: '+46 8 123 456 00' },
  language: 'en',
  timeZone: zone,
  extends: 'marketplace',
};
beforeEach(() => settings(market));

const ann = { name: 'Ann Lind', givenName: 'Ann', email: 'ann@example.com', phone: '+46701234567' };
const door = {
  name: 'Oak door',
  sku: 'OD-1',
  quantity: 1,
  price: '690.00',
  imageUrl: 'https://img.example.com/door.jpg',
};
const handle = { name: 'Brass handle', sku: 'BH-2', quantity: 2, price: '100.00' };
const place = (orderId: string, more: object = {}) =>
  post({
    type: 'order.placed',
    orderId,
    data: {},
    order: {
      number: orderId,
      customer: ann,
      deliveryAddress: { lines: ['Storgatan 1'], postalCode: '111 22', city: 'Stockholm', country: 'SE' },
      items: [door, handle],
      eta: { from: wallTime('00:00', 3), to: wallTime('00:00', 4) },
      total: { amount: '890.00', currency: 'EUR' },
      payment: { status: 'paid', method: 'card' },
      ...more,
    },
  });
const parcels = {
  p1: { carrier: 'PostNord', trackingNumber: 'UE173990887SE', method: 'standard' },
  p2: { carrier: 'DHL', trackingNumber: '00340434161094042557', method: 'expedited' },
};
/** Something that happened to a parcel, by itself as carriers tell it: only the first event says more than which it is. */
const parcel = (orderId: string, step: string, data: object = {}, shipmentId: keyof typeof parcels = 'p1') =>
  post({
    type: `shipment.${step}`,
    orderId,
    data: { shipmentId, ...(step === 'shipped' ? parcels[shipmentId] : {}), ...data },
  });

/** A day from today as an e-mail tells it, and as an SMS does. */
function day(days: number) {
  const date = new Date(wallTime('12:00', days));
  const told = (length: 'long' | 'short') =>
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: length, day: 'numeric', month: length })
      .format(date)
      .replace(',', '');
  return { long: told('long'), short: told('short') };
}

/** The newest of what people got about an order, over each channel. */
async function newest(orderId: string) {
  const all = await outbox(orderId);
  const last = (channel: string) => {
    const found = all.findLast((one) => one.channel === channel);
    if (!found) throw new Error(`no ${channel} about ${orderId}`);
    return found;
  };
  return { mail: last('email'), sms: last('sms') };
}

/** What an e-mail tells machines. */
const dataIn = ({ html }: { html: string | null }) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html ?? '')?.[1] ?? '{}') as Record<
    string,
    unknown
  >;

/** That what is so stands in the e-mail (its HTML and its text), in the SMS and on the page, each in its own words where they differ. */
async function expectToldAlike(orderId: string, facts: (string | { long: string; short: string })[]) {
  const { mail, sms } = await newest(orderId);
  const page = await pageOf(orderId);
  for (const fact of facts) {
    const { long, short } = typeof fact === 'string' ? { long: fact, short: fact } : fact;
    for (const whole of [mail.text, mail.html, page]) expect(whole).toContain(long);
    expect(sms.text).toContain(short);
  }
  expect(sms.text.endsWith(linkIn(mail))).toBe(true);
}

describe('1. Order confirmation: "to confirm to the customer that their order has been received"', () => {
  it('order number, items, estimated delivery date, payment and total cost, over every channel and on the page', async () => {
    await place('1001');
    await expectToldAlike('1001', ['1001', 'Oak door', 'Brass handle', day(3)]);
    const { mail, sms } = await newest('1001');
    // What it cost is not for everybody who may hold the page's link.
    for (const { text } of [mail, sms]) for (const paid of ['Paid (card)', '€890.00']) expect(text).toContain(paid);
    expect(mail.text).toContain('Hello Ann,');
  });

  it('"immediately after the order is placed": by night too, by e-mail', async () => {
    await at('23:10');
    await place('1002');
    expect((await verdicts('1002')).sort()).toEqual(['order-received email sent', 'order-received sms held']);
  });

  it('"visually clear layouts (i.e., product images, order summaries)", and the same for the mailbox itself', async () => {
    await place('1003');
    const { mail } = await newest('1003');
    expect(mail.html).toMatch(
      /<img class="picture" src="https:\/\/img\.example\.com\/door\.jpg" alt="" width="64" height="64"/,
    );
    expect(mail.text).toMatch(
      /Your order:\n- Oak door: €690\.00\n- 2 × Brass handle: €200\.00 \(2 × €100\.00\)\nTotal: €890\.00/,
    );
    expect(dataIn(mail)).toMatchObject({ '@type': 'Order', orderNumber: '1003', price: '890.00' });
    expect(mail.text).toContain('No more e-mails from Harbour Market');
  });
});

describe('2. Shipping notification: "the information they need to track their order independently"', () => {
  it('carrier, tracking number, link, expected date and shipping method, "promptly once the order is dispatched"', async () => {
    await place('2001');
    await parcel('2001', 'shipped', { eta: { from: wallTime('00:00', 2), to: wallTime('00:00', 3) } });
    await expectToldAlike('2001', ['PostNord', 'UE173990887SE', day(2)]);
    const { mail, sms } = await newest('2001');
    for (const { text } of [mail, sms]) expect(text).toMatch(/\(standard\)/);
    expect(await verdicts('2001')).toEqual(expect.arrayContaining(['shipped email sent', 'shipped sms sent']));
  });

  it('"the tracking number must be accurate and functional": it leads to the carrier’s page of that very number', async () => {
    await place('2002');
    await parcel('2002', 'shipped');
    const { mail, sms } = await newest('2002');
    const link = 'https://tracking.postnord.com/en/?id=UE173990887SE';
    for (const whole of [mail.text, mail.html, await pageOf('2002')]) expect(whole).toContain(link);
    expect(dataIn(mail)).toMatchObject({ '@type': 'ParcelDelivery', trackingUrl: link });
    expect(await (await fetch(linkIn(sms))).text()).toContain(link);
  });

  it('the hours in which it is expected stand in the calendar, and move with them', async () => {
    await place('2003');
    const hours = (days: number) => ({ from: wallTime('09:00', days), to: wallTime('15:00', days) });
    await parcel('2003', 'shipped', { eta: hours(1) });
    const before = await entryOf('2003');
    expect(before.from).toBe(new Date(wallTime('09:00', 1)).toISOString());
    await at('11:00');
    await parcel('2003', 'exception', { eta: hours(2) });
    const moved = await entryOf('2003');
    expect(moved).toMatchObject({ uid: before.uid, from: new Date(wallTime('09:00', 2)).toISOString() });
    expect(moved.sequence).toBeGreaterThan(before.sequence);
  });

  /** What the newest e-mail puts into the calendar, as an independent parser reads it. */
  async function entryOf(orderId: string) {
    const { mail } = await newest(orderId);
    const [file] = mail.attachments ?? [];
    expect(file).toMatchObject({ type: 'text/calendar', filename: 'calendar.ics' });
    const whole = new ICAL.Component(ICAL.parse(file?.text ?? '') as unknown[]);
    const { uid, sequence, startDate } = new ICAL.Event(whole.getFirstSubcomponent('vevent') ?? undefined);
    return { uid, sequence, from: startDate.toJSDate().toISOString() };
  }
});

describe('3. Tracking updates: "triggered based on the shipment’s movement"', () => {
  const journey = [
    ['in_transit', 'in-transit', 'has left the warehouse'],
    ['at_local_hub', 'at-local-hub', 'depot near you'],
    ['out_for_delivery', 'out-for-delivery', 'out for delivery'],
  ] as const;

  it.each([['email'], ['sms']] as const)(
    'leaves the warehouse, arrives at a local center, is out for delivery: each once, by %s',
    async (channel) => {
      await place('3001', { customer: { ...ann, channels: [channel] } });
      await parcel('3001', 'shipped');
      for (const [step, rule, words] of journey) {
        await parcel('3001', step, { location: 'Årsta' });
        // The next scan of the same kind is no news.
        await parcel('3001', step, { location: 'Årsta' });
        const all = await outbox('3001');
        expect(all.at(-1)?.text).toContain(words);
        expect(all.at(-1)?.text).toContain('UE173990887SE');
        expect((await verdicts('3001')).filter((one) => one.startsWith(`${rule} `))).toEqual([
          `${rule} ${channel} sent`,
        ]);
      }
    },
  );
});

describe('4. Delivery confirmation: "the opportunity to address any issues immediately"', () => {
  it('that it was delivered, exactly when, and a reminder to check it and to report any issue', async () => {
    await place('4001');
    await parcel('4001', 'shipped');
    await at('14:52');
    await parcel('4001', 'delivered');
    const { mail, sms } = await newest('4001');
    expect(mail.text).toContain(`was delivered at 14:52 on ${day(0).long}.`);
    expect(sms.text).toContain(`was delivered ${day(0).short} at 14:52.`);
    await expectToldAlike('4001', ['14:52', '4001', day(0)]);
    expect(mail.text).toMatch(/look everything over\. If anything is missing or damaged, please report a problem/);
    expect(mail.html).toContain(`href="${linkIn(mail)}#problem"`);
    expect(sms.text).toContain('Please check it. Something wrong? Tell us.');
  });

  it('"within hours of the confirmed delivery": told of late it says how late, and no night makes it a day', async () => {
    await place('4002');
    await at('18:00');
    const delivered = wallTime('15:45');
    await post({
      type: 'shipment.delivered',
      orderId: '4002',
      data: { shipmentId: 'p1' },
      occurredAt: delivered,
    });
    const told = (await flow.messages()).filter(({ rule }) => rule === 'delivered');
    expect(told.map(({ channel, verdict }) => `${channel} ${verdict.replace(/^sent at \S+ /, '')}`).sort()).toEqual([
      'email rule delivered: accepted by SES, 2 h 15 min after it happened',
      'sms rule delivered: accepted by SNS, 2 h 15 min after it happened',
    ]);
    await at('22:00');
    await place('4003', { customer: { ...ann, channels: ['sms'] } });
    await parcel('4003', 'delivered');
    expect(await verdicts('4003')).toContain('delivered sms held');
    await at('09:05', 1);
    const held = (await flow.messages()).find(({ rule, orderId }) => rule === 'delivered' && orderId === '4003');
    expect(held?.verdict).toMatch(/accepted by SNS, 11 h( \d min)? after it happened$/);
  });
});

describe('5. Delayed or issue notifications: "addressing problems proactively, managing customer expectations"', () => {
  const newEta = () => ({ from: wallTime('00:00', 6), to: wallTime('00:00', 7) });
  const compensation = { kind: 'discount', amount: '50.00', currency: 'EUR', code: 'SORRY50' };

  it.each(['order.delayed', 'order.backordered'])(
    '%s: explanation, revised date, contact, and compensation',
    async (type) => {
      await place('5001');
      const data = { reason: 'The oak has not come yet', newEta: newEta(), compensation };
      await post({ type, orderId: '5001', data });
      await expectToldAlike('5001', ['The oak has not come yet', day(6), '+46 8 123 456 00', 'SORRY50']);
    },
  );

  it('an issue of a parcel: explanation, next steps, contact; and never silence about how it goes on', async () => {
    await place('5002');
    await parcel('5002', 'shipped');
    await parcel('5002', 'exception', { reason: 'The lorry broke down', nextSteps: 'Another one comes tomorrow' });
    const first = await newest('5002');
    for (const { text } of [first.mail, first.sms]) {
      for (const fact of ['The lorry broke down', 'Another one comes tomorrow', '+46 8 123 456 00']) {
        expect(text).toContain(fact);
      }
    }
    await at('12:00');
    await parcel('5002', 'exception', { reason: 'It is held up at customs' });
    const second = await newest('5002');
    expect(second.mail.text).toContain('We will write again as soon as we know the new time.');
    expect(second.sms.text).toContain('A new time follows.');
    expect(second.mail.text).not.toContain('Another one comes');
  });

  it('"sent immediately when the problem is identified": by night too, by e-mail', async () => {
    await at('23:30');
    await place('5003');
    await post({ type: 'order.delayed', orderId: '5003', data: { reason: 'Snow', newEta: newEta() } });
    await parcel('5003', 'exception', { reason: 'More snow' });
    expect(await verdicts('5003')).toEqual(
      expect.arrayContaining(['delayed email sent', 'delayed sms held', 'exception email sent', 'exception sms held']),
    );
  });

  it('a cancelled order says what becomes of the money', async () => {
    await place('5004');
    await post({
      type: 'order.cancelled',
      orderId: '5004',
      data: { reason: 'The vendor has closed' },
      order: { payment: { status: 'refunded' } },
    });
    const { mail, sms } = await newest('5004');
    for (const { text } of [mail, sms]) {
      expect(text).toContain('The vendor has closed');
      expect(text).toContain('Your payment has been refunded');
    }
  });
});

describe('an order in several parcels', () => {
  it('each speaks of its own things and of no other’s tracking; when the last has come, all is said to be there, once', async () => {
    await place('6001');
    await parcel('6001', 'shipped', { items: [{ sku: 'OD-1', name: 'Door' }] });
    const first = await newest('6001');
    expect(first.mail.text).toContain('The rest of your order comes separately.');
    expect(first.sms.text).not.toContain('Brass handle');
    await parcel('6001', 'shipped', { items: [{ sku: 'BH-2', name: 'Handle', quantity: 2 }] }, 'p2');
    const second = await newest('6001');
    for (const { text } of [second.mail, second.sms]) {
      expect(text.toLowerCase()).toContain('parcel 2 of 2 (order 6001)');
      expect(text).toContain('00340434161094042557');
      expect(text).not.toMatch(/UE173990887SE|Door/);
    }
    await at('11:00');
    await parcel('6001', 'delivered', {}, 'p2');
    expect((await newest('6001')).mail.text).toContain('Parcel 2 of 2 (order 6001) was delivered at 11:00');
    expect(await pageOf('6001')).toContain('UE173990887SE');
    await at('13:00');
    await parcel('6001', 'delivered');
    await at('13:05');
    await parcel('6001', 'delivered');
    await parcel('6001', 'delivered', {}, 'p2');
    const all = await newest('6001');
    expect(all.mail.text).toContain('All of order 6001 has been delivered: 2 parcels, the last one at 13:00');
    expect(all.sms.text).toContain('All of order 6001 has been delivered');
    const told = (await verdicts('6001')).filter((one) => /^(all-)?delivered /.test(one));
    expect(told.sort()).toEqual([
      'all-delivered email sent',
      'all-delivered sms sent',
      'delivered email sent',
      'delivered sms sent',
    ]);
    await at('13:10', 1);
    expect((await verdicts('6001')).filter((one) => one.startsWith('feedback'))).toEqual(['feedback email sent']);
  });
});

describe('"3. Push Notifications (Mobile App)": "clear, concise", of those who have enabled them', () => {
  const app = { customer: { email: ann.email }, token: 'a1b2c3d4'.repeat(8), platform: 'apns' };
  /** The newest e-mail and notification about an order; of an SMS none, as the telephone has told it already. */
  async function newestWithApp(orderId: string) {
    const all = await outbox(orderId);
    expect(all.filter(({ channel }) => channel === 'sms')).toEqual([]);
    const [mail, push] = ['email', 'push'].map((name) => all.findLast(({ channel }) => channel === name));
    return {
      mail: mail?.text ?? '',
      title: push?.push?.title ?? '',
      body: push?.push?.body ?? '',
      url: push?.push?.url,
    };
  }
  /** Facts stand in the e-mail as `long` and in the notification as `short`; its link, in no text, is the e-mail's. */
  async function expectAlike(orderId: string, facts: (string | { long: string; short: string })[]) {
    const { mail, title, body, url } = await newestWithApp(orderId);
    for (const fact of facts) {
      const { long, short } = typeof fact === 'string' ? { long: fact, short: fact } : fact;
      expect(mail).toContain(long);
      expect(`${title} ${body}`).toContain(short);
    }
    expect(`${title} ${body}`).not.toContain('http');
    expect(title.length).toBeLessThanOrEqual(60);
    expect(body.length).toBeLessThanOrEqual(180);
    expect(mail).toContain(url);
  }
  beforeEach(async () => {
    const { status, body } = await flow.device('PUT', app);
    if (status !== 200) throw new Error(JSON.stringify(body));
  });

  it('each of the five notifications says on a locked telephone what the e-mail says', async () => {
    await place('7001');
    await expectAlike('7001', ['7001', day(3)]);
    await parcel('7001', 'shipped', { eta: { from: wallTime('00:00', 2), to: wallTime('00:00', 3) } });
    await expectAlike('7001', ['PostNord', 'UE173990887SE', day(2)]);
    await post({
      type: 'order.delayed',
      orderId: '7001',
      data: { reason: 'Snow', newEta: { from: wallTime('00:00', 4), to: wallTime('00:00', 5) } },
    });
    await expectAlike('7001', [day(4)]);
    await parcel('7001', 'out_for_delivery');
    expect((await newestWithApp('7001')).body).toContain('7001');
    await at('11:00');
    await parcel('7001', 'delivered');
    await expectAlike('7001', ['7001', '11:00']);
    const said = (await verdicts('7001')).filter((one) => one.includes(' push '));
    expect(said.map((one) => one.split(' ')[0])).toEqual(
      expect.arrayContaining(['order-received', 'shipped', 'delayed', 'out-for-delivery', 'delivered']),
    );
  });

  it('is not told to an app that is gone, and the SMS comes again with the next news', async () => {
    await place('7002');
    await flow.providers({ push: 'reject' });
    await parcel('7002', 'shipped');
    await flow.providers({ push: 'ok' });
    await parcel('7002', 'ready_to_collect');
    expect(await verdicts('7002')).toEqual(expect.arrayContaining(['ready-to-collect sms sent']));
  });
});

describe('the app: "customers receive the same information, no matter how they choose to track their order"', () => {
  const channels = ['push', 'email', 'sms'];
  const told = [
    'order-received',
    'shipped',
    ...['in-transit', 'at-local-hub', 'out-for-delivery'],
    ...['delivered', 'exception', 'delayed'],
  ];
  beforeEach(() => settings({ ...market, rules: told.map((id) => ({ id, channels, use: 'all' })) }));

  /** What the page tells of a step in words of its own. */
  const onPage: Record<string, string> = { 'has left the warehouse': 'On its way' };

  /** That each of what happened says the same over every channel and on the page, to which all of them lead. */
  async function expectAgreed(orderId: string, facts: (string | { long: string; short: string })[]) {
    const { mail, sms } = await newest(orderId);
    const push = (await outbox(orderId)).findLast(({ channel }) => channel === 'push')?.push;
    const page = await (await fetch(linkIn(mail))).text();
    for (const fact of facts) {
      const { long, short } = typeof fact === 'string' ? { long: fact, short: fact } : fact;
      expect(mail.text).toContain(long);
      expect(sms.text).toContain(short);
      expect(`${push?.title} ${push?.body}`).toContain(short);
      expect(page.toLowerCase()).toContain((onPage[long] ?? long).toLowerCase());
    }
    expect(push?.url).toBe(linkIn(mail));
    expect(sms.text.endsWith(linkIn(mail))).toBe(true);
  }

  it('each of the five notifications says the same by e-mail, SMS and push, and on the page', async () => {
    await flow.device('PUT', {
      ...{ senderId: 'default', platform: 'apns', token: 'a1b2c3d4'.repeat(8) },
      customer: { email: ann.email },
    });
    await place('7001');
    await expectAgreed('7001', ['7001', day(3)]);
    await parcel('7001', 'shipped', { eta: { from: wallTime('00:00', 2), to: wallTime('00:00', 3) } });
    await expectAgreed('7001', ['PostNord', 'UE173990887SE', 'standard', day(2)]);
    for (const [step, words] of [
      ['in_transit', 'has left the warehouse'],
      ['at_local_hub', 'depot near you'],
      ['out_for_delivery', 'out for delivery'],
    ] as const) {
      await parcel('7001', step);
      await expectAgreed('7001', [words, 'UE173990887SE']);
    }
    await at('10:30');
    await parcel('7001', 'exception', { reason: 'The lorry broke down', nextSteps: 'Another one comes tomorrow' });
    await expectAgreed('7001', ['The lorry broke down', 'Another one comes tomorrow']);
    await at('14:52');
    await parcel('7001', 'delivered');
    await expectAgreed('7001', ['14:52', day(0)]);
    await place('7002');
    const compensation = { kind: 'discount', amount: '50.00', currency: 'EUR', code: 'SORRY50' };
    const newEta = { from: wallTime('00:00', 6), to: wallTime('00:00', 7) };
    await post({ type: 'order.delayed', orderId: '7002', data: { reason: 'No oak yet', newEta, compensation } });
    await expectAgreed('7002', ['No oak yet', day(6), 'SORRY50']);
  });

  it('"ensure that customers have enabled push notifications": nobody else gets one', async () => {
    await place('7003');
    expect((await outbox('7003')).map(({ channel }) => channel).sort()).toEqual(['email', 'sms']);
  });
});
