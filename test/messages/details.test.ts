import { describe, expect, it } from 'vitest';
import type { MessageName } from '../../shared/messages/message.ts';
import { renderEmail, renderSms } from '../../shared/messages/render.ts';
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

const emailText = (...args: Parameters<typeof sampleMessage>) => renderEmail(sampleMessage(...args)).text;
const smsText = (...args: Parameters<typeof sampleMessage>) => renderSms(sampleMessage(...args)).text;
const short = { link: 'https://t.example.com/t/Zk3vQ9pL1xT7mB2c' };

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
