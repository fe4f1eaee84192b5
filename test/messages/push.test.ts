import { describe, expect, it } from 'vitest';
import { messageNames } from '../../shared/messages/message.ts';
import { renderEmail, renderPush, renderSms } from '../../shared/messages/render.ts';
import { renderWhatsApp } from '../../shared/messages/whatsapp.ts';
import { bridged } from '../../shared/messages/bridged.ts';
import { languages } from '../../shared/senders/sender.ts';
import { timesIn } from './flawless.ts';
import { kindsOf, link, orderFrom, placed, sampleFacts, sampleMessage, sampleSender } from './samples.ts';

const every = languages.flatMap((locale) =>
  messageNames.flatMap((name) => kindsOf(name).map((kind) => [locale, name, kind] as const)),
);
const sample = (locale: string, name: (typeof messageNames)[number], kind: (typeof every)[number][2]) =>
  sampleMessage(name, { kind, facts: { customer: { ...sampleFacts.customer, locale } } });

describe('a notification', () => {
  it.each(every)('%s %s %s fits a locked telephone, and its link is in no text', (locale, name, kind) => {
    const { title, body } = renderPush(sample(locale, name, kind));
    expect(Array.from(title).length).toBeLessThanOrEqual(60);
    expect(Array.from(body).length).toBeLessThanOrEqual(180);
    expect(title).toMatch(/^\p{L}.*\S$/u);
    expect(body).toMatch(/\p{L}.*[.!?…0-9)»”"]$/u);
    expect(`${title} ${body}`).not.toMatch(/https?:|\n/);
  });

  it.each(every)('%s %s %s tells no time that the e-mail does not tell', (locale, name, kind) => {
    const facts = sample(locale, name, kind);
    const { body } = renderPush(facts);
    const { subject, text } = renderEmail(facts);
    const hours = timesIn(body).filter((time) => /^\d\d:\d\d$/.test(time));
    expect(hours.filter((hour) => !`${subject} ${text}`.includes(hour))).toEqual([]);
  });

  it('tells all that it is said together with', () => {
    const also = Array.from({ length: 6 }, (_, index) => ({
      ...{ headline: 'Your order is delayed', number: `${index}`, link: 'https://status.example.com/t/x' },
    }));
    const { body } = renderPush({ ...sampleMessage('delayed'), also });
    expect(body.match(/Your order is delayed \(\d\)\./g)).toHaveLength(6);
  });

  it('names the brand where there is room for it, and once', () => {
    expect(renderPush(sampleMessage('arrived')).title).toMatch(/^Harbour Lane: /);
    const sender = sampleSender({ name: 'The Long Name of a Company of Carpenters and Joiners' });
    expect(renderPush(sampleMessage('arrived', { sender })).title).not.toContain('Carpenters');
  });

  it('says what the sender says in its own words, without the link', () => {
    const own = { headline: 'Door {{order.number}} is here', sms: 'Come down, {{customer.givenName}}! {{link}}' };
    const sender = sampleSender({ templates: { arrived: { en: own } } });
    expect(renderPush(sampleMessage('arrived', { sender }))).toEqual({
      title: 'Harbour Lane: Door 1001 is here',
      body: 'Come down, Ann!',
    });
  });

  it('holds what strangers wrote as text in one line, and no longer than the others', () => {
    const number = `<b>${'1001\n\u202e'.repeat(60)}`;
    const { title, body } = renderPush(sampleMessage('order-received', { order: orderFrom([placed({ number })]) }));
    expect(`${title}${body}`).not.toMatch(/[\n\u202e]/);
    expect(Array.from(body).length).toBeLessThanOrEqual(180);
  });

  it('agrees with the SMS, sentence by sentence, as far as both go', () => {
    const facts = sampleMessage('visit-planned');
    const { body } = renderPush(facts);
    expect(timesIn(body)).toEqual(expect.arrayContaining(timesIn(renderSms(facts).text)));
  });
});

describe('a WhatsApp message', () => {
  const template = {
    name: 'arrived_1',
    language: 'en',
    parameters: ['{{customer.givenName}}', '{{order.number}}: {{link}}'],
  };
  const number = 'phone-number-id-0123456789abcdef0123456789abcdef';
  const sender = sampleSender({ whatsApp: { phoneNumberId: number, templates: { arrived: { en: template } } } });

  it('fills what Meta approved, each value in a line', () => {
    const { template: of, parameters } = renderWhatsApp(sampleMessage('arrived', { sender }));
    expect(of).toEqual({ name: 'arrived_1', language: 'en' });
    expect(parameters).toEqual(['Ann', `1001: ${link}`]);
  });

  it('stands for what is not known, since Meta takes nothing empty', () => {
    const order = orderFrom([placed({ customer: { name: null, givenName: null } })]);
    expect(renderWhatsApp(sampleMessage('arrived', { sender, order })).parameters[0]).toBe('–');
  });

  it('is none where nothing was approved', () => {
    expect(() => renderWhatsApp(sampleMessage('delivered', { sender }))).toThrow('no approved template');
  });
});

describe('what a bridge to a messenger is told', () => {
  it('is whom, what and where, and nothing that is not known', () => {
    const person = { id: 'c-1', name: 'Ann Lind', email: null, phone: '+46701234567' };
    const facts = sampleMessage('arrived');
    const { title, body } = renderPush(facts);
    expect(bridged(facts, { person, now: '2026-11-24T10:00:00.000Z' })).toEqual({
      type: 'message.arrived',
      timestamp: '2026-11-24T10:00:00.000Z',
      data: {
        ...{ senderId: facts.order.senderId, orderId: facts.order.orderId, number: '1001' },
        recipient: { id: 'c-1', name: 'Ann Lind', phone: '+46701234567' },
        ...{ title, text: body, link },
      },
    });
  });
});
