import { describe, expect, it } from 'vitest';
import { type MessageName, messageNames } from '../../shared/messages/message.ts';
import { renderEmail, renderSms } from '../../shared/messages/render.ts';
import type { RenderFacts } from '../../shared/messages/render-facts.ts';
import type { Event } from '../../shared/orders/event.ts';
import type { VisitKind } from '../../shared/orders/event-data.ts';
import { languages } from '../../shared/senders/sender.ts';
import { expectFlawless, timesIn, visibleText } from './flawless.ts';
import {
  delayed,
  kindsOf,
  link,
  orderFrom,
  placed,
  sampleEvent,
  sampleFacts,
  sampleMessage,
  sampleSender,
  sampleStory,
  visitUntil,
  window,
} from './samples.ts';

const everyMessage = languages.flatMap((locale) =>
  messageNames.flatMap((name) => kindsOf(name).map((kind) => [locale, name, kind] as const)),
);

const about = (name: MessageName, kind: VisitKind): RenderFacts['message'] => ({
  name,
  about: sampleStory(name, kind).about,
});

/** The same events, with nothing said but what they are about. */
/** What a customer's answer is none without. */
const answerOf = ({ type, data }: Event) =>
  type.startsWith('customer.') ? { stage: data.stage, rating: data.rating, choice: data.choice, kind: data.kind } : {};

const wordless = ({ about }: RenderFacts['message'], kind: VisitKind, events: Event[]) =>
  events.map((event) => ({
    ...event,
    order: undefined,
    data: {
      ...(about.subject === 'visit' ? { kind } : about.subject === 'shipment' ? { shipmentId: about.id } : {}),
      ...answerOf(event),
    },
  }));

describe('every message, in every language, for every kind of visit', () => {
  it.each(everyMessage)('%s %s %s is whole', (locale, name, kind) => {
    const facts = sampleMessage(name, { kind, facts: { customer: { ...sampleFacts.customer, locale } } });
    expectFlawless(facts);
    const { html, text } = renderEmail(facts);
    expect(html).toContain(`<html lang="${locale}"`);
    if (name !== 'choose-slot')
      for (const words of [text, visibleText(html)]) expect(timesIn(words)).toEqual([...new Set(timesIn(words))]);
    expect(html.split(`href="${link}"`)).toHaveLength(2);
    expect(text).toContain(link);
  });

  it.each(everyMessage)('%s %s %s has no hole where nothing is known', (locale, name, kind) => {
    const bare = sampleEvent('order.placed', undefined, {}, { customer: { locale } });
    const events = wordless(about(name, kind), kind, sampleStory(name, kind).events);
    const sender = sampleSender({ support: {} });
    expectFlawless(sampleMessage(name, { kind, order: orderFrom([bare, ...events]), sender }));
  });

  it.each(everyMessage)('%s %s %s has no hole where what it is about is not known', (locale, name, kind) => {
    const order = orderFrom([placed({ customer: { locale } })]);
    expectFlawless(sampleMessage(name, { kind, order }));
  });
});

describe('what is said', () => {
  const emailText = (...args: Parameters<typeof sampleMessage>) => renderEmail(sampleMessage(...args)).text;

  it('an order confirmed: number, items, total, payment', () => {
    const text = emailText('order-received');
    for (const fact of [
      '1001',
      '- Oak door, 90 × 210: €690.00',
      '- 2 × Brass handle: €200.00 (2 × €100.00)',
      'Total: €890.00',
      'Payment: Paid (card)',
    ]) {
      expect(text).toContain(fact);
    }
  });

  it('a visit planned: its window in the recipient’s zone', () => {
    expect(emailText('visit-planned')).toContain('\n\nTuesday 24 November, 10:30–11:30\n\n');
    expect(emailText('visit-planned', { zone: 'America/New_York' })).toContain('04:30–05:30');
  });

  it('on its way: how it looks by now', () => {
    expect(emailText('on-its-way')).toContain('Tuesday 24 November, around 10:45');
  });

  it('delivered: when, and who took it', () => {
    const text = emailText('delivered');
    expect(text).toContain('at 10:52 on Tuesday 24 November');
    expect(text).toContain('Bo Lind took it in');
  });

  it('left at the door: where', () => {
    const order = orderFrom([placed(), ...visitUntil('left_unattended', 'delivery')]);
    const facts = sampleMessage('delivered', { order });
    expect(renderEmail(facts)).toMatchObject({ subject: 'Left for you: order 1001' });
    expect(renderEmail(facts).text).toContain('Where to find it: Behind the gate.');
    expect(renderSms(facts).text).toContain('Behind the gate.');
    expect(renderSms({ ...facts, message: { ...facts.message, name: 'left-unattended' } })).toEqual(renderSms(facts));
  });

  it('delayed: why, until when, what happens now, what is offered, whom to ask', () => {
    const text = emailText('delayed');
    for (const fact of [
      'The oak has not come',
      'New estimate: Tuesday 1 December, 10:00–12:00',
      'finish your door first',
      'SORRY50',
      '€50.00',
      '+46 8 123 456 00',
    ]) {
      expect(text).toContain(fact);
    }
  });

  it('the shop’s own words on a compensation, with the code', () => {
    const compensation = { kind: 'refund', text: 'We waive the delivery fee', code: 'FREE-1' };
    const text = emailText('delayed', { order: orderFrom([placed(), delayed({ compensation })]) });
    expect(text).toContain('We waive the delivery fee (FREE-1).');
  });

  it.each([
    ['no name', {}, 'Hello,'],
    ['a given name', { givenName: 'Ann' }, 'Hello Ann,'],
    ['no given name', { name: 'Lind & Sons' }, 'Hello,'],
    ['a name of spaces', { givenName: '  \t ' }, 'Hello,'],
    ['in Swedish', { givenName: 'Ann', locale: 'sv-SE' }, 'Hej Ann!'],
    ['in German', { givenName: 'Ann', name: 'Ann Lind', locale: 'de-AT' }, 'Guten Tag Ann Lind!'],
    ['a language we do not speak', { givenName: 'Ann', locale: 'fi' }, 'Hello Ann,'],
  ])('to somebody with %s', (_, customer, greeting) => {
    expect(emailText('order-received', { facts: { customer } }).split('\n')).toContain(greeting);
  });

  it('an American in American', () => {
    expect(emailText('visit-planned', { facts: { customer: { locale: 'en-US' } } })).toContain(
      'Tuesday, November 24, 10:30 AM–11:30 AM',
    );
  });

  it('no window of an attempt that came to nothing', () => {
    const failed = sampleEvent('visit.no_one_home', '2026-11-24T10:00:00Z', { kind: 'delivery' });
    const again = sampleEvent('visit.started', '2026-11-25T08:00:00Z', { kind: 'delivery' });
    const order = orderFrom([placed(), ...visitUntil('started', 'delivery'), failed, again]);
    expect(renderSms(sampleMessage('on-its-way', { order })).text).toContain('Order 1001 is on its way. ');
  });

  it('no estimate that was given for another window', () => {
    const moved = { from: '2026-11-26T09:30:00Z', to: '2026-11-26T10:30:00Z' };
    const order = orderFrom([
      placed(),
      sampleEvent('visit.planned', '2026-11-23T08:00:00Z', { kind: 'delivery', window, eta: '2026-11-24T09:45:00Z' }),
      sampleEvent('visit.planned', '2026-11-23T09:00:00Z', { kind: 'delivery', window: moved }),
    ]);
    expect(renderSms(sampleMessage('on-its-way', { order })).text).toContain('Thu 26 Nov 10:30-11:30');
  });
});
