import { describe, expect, it } from 'vitest';
import { renderStatusPage } from '../../functions/status-page/page/status-page.ts';
import type { MessageName } from '../../shared/messages/message.ts';
import { renderEmail, renderPush, renderSms } from '../../shared/messages/render.ts';
import { visitKinds } from '../../shared/orders/event-data.ts';
import { languages } from '../../shared/senders/sender.ts';
import {
  link,
  orderFrom,
  parcel,
  placed,
  sampleEvent,
  sampleFacts,
  sampleMessage,
  sampleSender,
  visitUntil,
  window,
} from './samples.ts';
import { stateOf } from '../status-page/states.ts';

const emailText = (...args: Parameters<typeof sampleMessage>) => renderEmail(sampleMessage(...args)).text;
const smsText = (...args: Parameters<typeof sampleMessage>) => renderSms(sampleMessage(...args)).text;
const short = { link: 'https://t.example.com/t/Zk3vQ9pL1xT7mB2c' };

const oneParcel = (step: string, data: object = {}) =>
  orderFrom([placed(), parcel('shipped', '2026-11-23T08:00:00Z'), parcel(step, '2026-11-23T10:00:00Z', data)]);
/** Of two parcels the first is on its way with the door, the second delivered. */
const twoParcels = orderFrom([
  placed(),
  parcel('shipped', '2026-11-23T08:00:00Z', { items: [{ name: 'Oak door, 90 × 210' }] }),
  parcel('shipped', '2026-11-23T08:01:00Z', { shipmentId: 'p2', items: [{ name: 'Brass handle' }] }),
  parcel('delivered', '2026-11-24T09:52:00Z', { shipmentId: 'p2' }),
]);
const about = (name: MessageName, id: string) => ({ message: { name, about: { subject: 'shipment' as const, id } } });

describe('a message gives', () => {
  it.each<[MessageName, string[], string[]]>([
    [
      'order-updated',
      ['details of order 1001 have changed', 'other handle is sold out', '2 × Brass handle'],
      ['changed'],
    ],
    ['packed', ['Order 1001 is packed'], ['packed']],
    ['stage-reached', ['new stage: design proposed', 'We would use oiled oak.'], ['design proposed', 'oiled oak']],
    [
      'approval-asked',
      ['Shall we build it like this?', 'Please answer by: Friday 27 November, 17:00', 'Give your answer:'],
      ['Shall we build it like this?', 'by Fri 27 Nov 17:00'],
    ],
    ['choose-slot', ['Choose a time:', 'Tue 24 Nov 10:30-11:30; Thu 26 Nov 10:30-11:30'], ['choose a delivery time']],
    ['reminder', ['A reminder', 'Tuesday 24 November, 10:30–11:30'], ['Tue 24 Nov 10:30-11:30']],
    [
      'rescheduled',
      ['New time: Thursday 26 November, 10:30–11:30', 'replaces the one', 'The reason: The road is closed.'],
      ['now comes Thu 26 Nov 10:30-11:30 instead'],
    ],
    ['approaching', ['in about 15 minutes', 'Tuesday 24 November, around 10:45'], ['in about 15 minutes']],
    ['arrived', ['arrived with order 1001 at 10:52 on Tuesday 24 November'], ['here with order 1001']],
    ['departed', ['left your address at 10:52 on Tuesday 24 November'], ['left your address']],
    ['delivered', ['missing or damaged', '+46 8 123 456 00'], ['delivered to Bo Lind Tue 24 Nov at 10:52']],
    ['left-unattended', ['Where to find it: Behind the gate.', 'A photo on the page'], ['Behind the gate.', 'A photo']],
    ['not-home', ['nobody was in', 'To find a new time', '+46 8 123 456 00'], ['For a new time: +46 8 123 456 00.']],
    ['not-completed', ['The lift was too small.', 'We will come back with two people.'], ['come back with two people']],
    [
      'shipped',
      ['with PostNord (express)', 'UE173990887SE (https://tracking.example.com', 'Expected: Tuesday 24 November'],
      ['PostNord (express)', 'UE173990887SE', 'Tue 24 Nov'],
    ],
    ['in-transit', ['is on its way.', 'Last seen: Göteborg.'], ['Last seen: Göteborg.']],
    ['out-for-delivery', ['out for delivery with PostNord', 'Årsta'], ['out for delivery']],
    ['ready-to-collect', ['ready for you to collect: Corner shop, Storgatan 12.'], ['Corner shop, Storgatan 12']],
    ['returned', ['on its way back to us', '+46 8 123 456 00'], ['back to us']],
    [
      'backordered',
      ['out of stock', 'The oak has not come', '1 December', 'finish your door first', 'SORRY50', '+46 8 123 456 00'],
      ['out of stock', 'Tue 1 Dec between 10:00 and 12:00', 'The oak has not come', 'SORRY50'],
    ],
    ['cancelled', ['has been cancelled', 'You asked us to.', 'Your payment has been refunded.'], ['refunded']],
    [
      'correction',
      ['Tuesday 24 November, 10:30–11:30', 'it was a mistake', 'We are bringing you order 1001.'],
      ['mistake', 'bringing you order 1001. Tue 24 Nov between 10:30 and 11:30.'],
    ],
    ['feedback', ['Would you tell us how happy you are with order 1001', 'Tell us:'], ['how happy you are']],
  ])('%s: what there is to know', (name, inEmail, inSms) => {
    for (const words of inEmail) expect(emailText(name)).toContain(words);
    for (const words of inSms) expect(smsText(name)).toContain(words);
  });

  it.each(languages.flatMap((locale) => visitKinds.map((kind) => [locale, kind] as const)))(
    'after a visit that came to nothing always what happens next, in %s, for a %s',
    (locale, kind) => {
      const facts = { customer: { ...sampleFacts.customer, locale } };
      const nobody = sampleSender({ support: {} });
      const empty = sampleEvent('visit.failed', '2026-11-24T09:52:00Z', { kind });
      const order = orderFrom([placed(facts), ...visitUntil('started', kind), empty]);
      const offers = {
        en: /new time/,
        sv: /ny tid/,
        de: /neue[ns]+ Termin/,
        fr: /nouvel horaire/,
        es: /nueva hora/,
        nl: /nieuwe afspraak/,
      }[locale];
      for (const tell of [emailText, smsText]) {
        expect(tell('not-completed', { kind, facts })).toContain('We will come back with two people.');
        for (const name of ['not-home', 'not-completed'] as const) {
          expect(tell(name, { kind, order })).toContain('+46 8 123 456 00');
          expect(tell(name, { kind, order })).toMatch(offers);
          expect(tell(name, { kind, order, sender: nobody })).toMatch(offers);
        }
      }
    },
  );

  it('of what is asked no day that is over by then', () => {
    const over = { now: '2026-11-27T16:00:00.000Z' };
    for (const text of [emailText('approval-asked', over), smsText('approval-asked', over)]) {
      expect(text).toContain('Shall we build it like this?');
      expect(text).not.toMatch(/27 Nov|answer by/);
    }
  });

  it('of an order just placed all that was bought, over every channel', () => {
    const facts = { eta: { from: '2026-11-27T00:00:00+01:00', to: '2026-11-28T00:00:00+01:00' } };
    const mail = emailText('order-received', { facts });
    for (const known of ['1001', 'Oak door, 90 × 210', 'Expected: Friday 27 November', 'Paid (card)', 'Total: €890.00'])
      expect(mail).toContain(known);
    expect(smsText('order-received', { facts, ...short })).toBe(
      `Harbour Lane: Thank you! We have your order 1001, €890.00. Paid (card). Expected Fri 27 Nov. Oak door, 90 x 210; 2 x Brass handle. ${short.link}`,
    );
  });

  it('the estimate that was said last', () => {
    const facts = { eta: { from: '2026-11-27T08:00:00Z', to: '2026-11-27T16:00:00Z' } };
    const late = sampleEvent('order.delayed', '2026-11-23T10:00:00Z', { newEta: window });
    const packed = sampleEvent('order.packed', '2026-11-23T11:00:00Z');
    const told = (...events: Parameters<typeof orderFrom>[0]) =>
      emailText('packed', { order: orderFrom([placed(facts), ...events]) });
    expect(told(packed)).toContain('Expected: Friday 27 November, 09:00–17:00');
    expect(told(late, packed)).toContain('Expected: Tuesday 24 November, 10:30–11:30');
  });

  it('of each parcel its own things, and which of them it is', () => {
    const facts = { order: twoParcels, ...short };
    const shipped = { ...facts, ...about('shipped', 'p1') };
    expect(emailText('shipped', shipped)).toContain('sent parcel 1 of 2 (order 1001) with PostNord');
    expect(emailText('shipped', shipped)).not.toContain('Brass handle');
    expect(smsText('shipped', shipped)).toContain('Parcel 1 of 2 (order 1001) is shipped with PostNord.');
    expect(smsText('shipped', shipped)).toContain('Oak door, 90 x 210.');
    const delivered = { ...facts, ...about('delivered', 'p2') };
    expect(emailText('delivered', delivered)).toContain('The rest of your order comes separately.');
    expect(smsText('delivered', delivered)).toContain('Parcel 2 of 2 (order 1001) was delivered Tue 24 Nov at 10:52.');
    expect(smsText('delivered', delivered)).toContain('Brass handle. Please check it. Something wrong? Tell us.');
  });

  it('of all parcels together when the last one came, and how many they were', () => {
    expect(emailText('all-delivered')).toContain(
      'All of order 1001 has been delivered: 2 parcels, the last one at 10:52 on Tuesday 24 November.',
    );
    expect(smsText('all-delivered', short)).toContain('the last parcel Tue 24 Nov at 10:52.');
  });

  it('of a parcel that something came between what that is, and how it goes on', () => {
    const facts = about('delayed', 'p1');
    const eta = { from: '2026-11-26T00:00:00+01:00', to: '2026-11-27T00:00:00+01:00' };
    const known = { order: oneParcel('exception', { reason: 'The lorry broke down', eta }), ...facts, ...short };
    for (const words of ['Your parcel is delayed', 'The lorry broke down.', 'Thursday 26 November', '+46 8 123 456 00'])
      expect(emailText('delayed', known)).toContain(words);
    expect(smsText('delayed', known)).toContain(
      'Sorry, your parcel (order 1001) is delayed. New estimate: Thu 26 Nov. The lorry broke down. Questions? +46 8 123 456 00',
    );
    const unknown = { order: oneParcel('exception'), ...facts, ...short };
    expect(emailText('delayed', unknown)).toContain('We will write again as soon as we know the new time.');
    expect(smsText('delayed', unknown)).toContain('A new time follows.');
  });

  it('nothing of what came between a parcel before', () => {
    const again = [
      parcel('exception', '2026-11-23T08:00:00Z', { reason: 'The lorry broke down', nextSteps: 'Another one comes' }),
      parcel('exception', '2026-11-24T08:00:00Z', { nextSteps: 'We go on tomorrow' }),
    ];
    const told = emailText('delayed', { order: orderFrom([placed(), ...again]), ...about('delayed', 'p1') });
    expect(told).toContain('We go on tomorrow.');
    expect(told).not.toMatch(/lorry|Another one/);
  });

  it('that a parcel has left the warehouse only as long as nothing came between', () => {
    const facts = about('in-transit', 'p1');
    expect(emailText('in-transit', { order: oneParcel('in_transit'), ...facts })).toContain(
      'has left the warehouse and',
    );
    const again = orderFrom([
      placed(),
      parcel('exception', '2026-11-23T08:00:00Z'),
      parcel('in_transit', '2026-11-23T09:00:00Z'),
    ]);
    expect(emailText('in-transit', { order: again, ...facts })).not.toContain('warehouse');
  });

  it('no link of a carrier that is not https, and no number without one', () => {
    const order = orderFrom([placed(), parcel('shipped', '2026-11-23T08:00:00Z')]);
    const { p1 } = order.shipments;
    if (!p1) throw new Error('no parcel');
    const unsafe = { ...p1.known, values: { ...p1.known.values, trackingUrl: 'javascript:alert(1)' } };
    const facts = sampleMessage('shipped', { order: { ...order, shipments: { p1: { ...p1, known: unsafe } } } });
    expect(renderEmail(facts).html).not.toContain('javascript');
    const unnumbered = orderFrom([placed(), parcel('shipped', '2026-11-23T08:00:00Z', { trackingNumber: undefined })]);
    expect(emailText('shipped', { order: unnumbered })).toContain('Tracking: tracking.example.com (https://');
  });

  it('no link of a number that fails its check, the caller’s neither, over whatever channel', () => {
    const [wrong, link] = ['1Z5R89390357567128', 'https://shop.example/track/1'];
    const told = { carrier: 'UPS', trackingNumber: wrong, trackingUrl: link };
    const timeline = [placed(), parcel('shipped', '2026-11-23T08:00:00Z', told)];
    const order = orderFrom(timeline);
    const facts = sampleMessage('shipped', { order });
    const { html, text } = renderEmail(facts);
    const page = renderStatusPage({ ...stateOf('placed'), order, timeline });
    const said = [html, text, smsText('shipped', { order }), JSON.stringify(renderPush(facts)), page.html];
    for (const one of said) expect(one).not.toMatch(/shop\.example|ups\.com/);
    for (const one of [html, text, page.html]) expect(one).toContain(wrong);
  });

  it('no place that a parcel has left', () => {
    const order = orderFrom([
      placed(),
      parcel('in_transit', '2026-11-23T08:00:00Z', { location: 'Göteborg' }),
      parcel('at_local_hub', '2026-11-24T04:00:00Z'),
    ]);
    expect(smsText('in-transit', { order })).toContain('Order 1001 is at the depot near you. ');
    expect(emailText('in-transit', { order })).not.toContain('Göteborg');
  });

  it('nothing of how an earlier attempt ended', () => {
    const again = sampleEvent('visit.completed', '2026-11-25T09:52:00Z', { kind: 'delivery' });
    const order = orderFrom([placed(), ...visitUntil('no_one_home', 'delivery'), again]);
    expect(emailText('delivered', { order })).not.toContain('The gate was locked');
  });

  it('nothing of the payment of a cancelled order that is not known to be given back', () => {
    const cancelled = (status: string) =>
      orderFrom([placed(), sampleEvent('order.cancelled', '2026-11-23T09:00:00Z', {}, { payment: { status } })]);
    for (const status of ['paid', 'pending'])
      expect(emailText('cancelled', { order: cancelled(status) })).not.toContain('Pa');
    expect(emailText('cancelled', { order: cancelled('On its way back to your card') })).toContain(
      'Payment: On its way back to your card.',
    );
  });

  it.each([
    ['an estimate that has passed', '2026-11-24T09:50:00Z', 'almost with you: Tue 24 Nov around 10:45.'],
    ['minutes only', '2026-11-24T09:42:00Z', 'arrives in a few minutes. Tue 24 Nov around 10:45.'],
    ['no time that it is now', undefined, 'almost with you: Tue 24 Nov around 10:45.'],
  ])('how far away it is, with %s', (_, now, words) => {
    const { now: _now, ...facts } = sampleMessage('approaching', short);
    expect(renderSms(now ? { ...facts, now } : facts).text).toContain(words);
  });

  it('the time that was promised, unless it looks otherwise by now', () => {
    const planned = sampleEvent('visit.planned', '2026-11-23T08:00:00Z', { kind: 'delivery', window });
    const late = (eta: string) => sampleEvent('visit.eta_changed', '2026-11-24T08:00:00Z', { kind: 'delivery', eta });
    const told = (eta: string) =>
      smsText('rescheduled', { order: orderFrom([placed(), planned, late(eta)]), ...short });
    expect(told('2026-11-24T10:15:00Z')).toContain('between 10:30 and 11:30');
    expect(told('2026-11-24T13:15:00Z')).toContain('around 14:15');
  });

  it.each<[string, Parameters<typeof orderFrom>[0], string]>([
    ['just placed', [], 'Your order 1001 has reached us'],
    ['in a stage', [sampleEvent('stage.in_oven', '2026-11-23T09:00:00Z')], 'new stage: in oven.'],
    ['with a parcel', [parcel('out_for_delivery', '2026-11-23T09:00:00Z')], 'is out for delivery'],
    ['cancelled', [sampleEvent('order.cancelled', '2026-11-23T09:00:00Z')], 'Order 1001 has been cancelled.'],
  ])('in a correction, where it stands: %s', (_, events, words) => {
    const facts = { ...sampleMessage('correction'), order: orderFrom([placed(), ...events]) };
    expect(renderEmail(facts).text).toContain(words);
    expect(renderSms(facts).text).toContain(words);
    expect(renderSms(facts).text.endsWith(` ${link}`)).toBe(true);
  });
});
