import { describe, expect, it } from 'vitest';
import { type MessageName, messageNames } from '../../shared/messages/message.ts';
import { renderSms } from '../../shared/messages/render.ts';
import { inPlainLetters, segmentsOf, withoutDearAccents } from '../../shared/messages/sms-segments.ts';
import { languages } from '../../shared/senders/sender.ts';
import { kindsOf, link, orderFrom, placed, sampleFacts, sampleMessage, sampleSender, visitUntil } from './samples.ts';

/** GSM 03.38, by its code points: written down apart from the code that it checks. */
const basic = /^[\n\r !"#$%&'()*+,\-./0-9:;<=>?@A-Z_a-z¡£¤¥§¿ÄÅÆÇÉÑÖØÜßàäåæèéìñòöøùüΓΔΘΛΞΠΣΦΨΩ]*$/;

const everySms = languages.flatMap((locale) =>
  messageNames.flatMap((name) => kindsOf(name).map((kind) => [locale, name, kind] as const)),
);

/** Those that quote somebody, or carry a number, may take a second segment, or a third where all is said at once. */
const long = new Set<MessageName>([
  ...(['order-updated', 'approval-asked', 'left-unattended', 'not-home', 'not-completed', 'correction'] as const),
  ...(['shipped', 'in-transit', 'out-for-delivery', 'ready-to-collect', 'returned'] as const),
  ...(['order-received', 'all-delivered', 'cancelled', 'delayed', 'backordered'] as const),
]);
/** Whom to ask is said with them, whatever the rest. */
const longest = new Set<MessageName>(['delayed', 'backordered']);

describe('an SMS', () => {
  it.each(everySms)('%s %s %s: brand first, link last, as short as can be', (locale, name, kind) => {
    const { text } = renderSms(sampleMessage(name, { kind, facts: { customer: { ...sampleFacts.customer, locale } } }));
    expect(text.startsWith('Harbour Lane: ')).toBe(true);
    expect(text.endsWith(` ${link}`)).toBe(true);
    expect(text.replaceAll('€', 'EE')).toMatch(basic);
    const septets = text.length + (text.match(/€/g)?.length ?? 0);
    expect(septets).toBeLessThanOrEqual(longest.has(name) ? 459 : long.has(name) ? 306 : 160);
  });

  it.each(everySms)('%s %s %s makes sense without its link', (locale, name, kind) => {
    const { text } = renderSms(sampleMessage(name, { kind, facts: { customer: { ...sampleFacts.customer, locale } } }));
    expect(text.slice(0, -link.length).trim()).toMatch(/\p{L}.*[.!0-9)]$/u);
  });

  it('says more where that costs nothing', () => {
    const sms = renderSms(sampleMessage('visit-planned', { link: 'https://t.example.com/t/Zk3vQ9pL1xT7mB2c' })).text;
    expect(sms).toBe(
      'Harbour Lane: Order 1001 arrives Tue 24 Nov between 10:30 and 11:30. Please be there to receive it. https://t.example.com/t/Zk3vQ9pL1xT7mB2c',
    );
  });

  it('puts typography into plain letters, and leaves names as they are spelled', () => {
    const order = orderFrom([placed({ number: '“10–01”…' })]);
    const sender = sampleSender({ name: 'Łódź’s\u00a0Doors' });
    expect(renderSms(sampleMessage('order-received', { order, sender })).text).toContain(
      'Łódź\'s Doors: Thank you! We have your order "10-01"...',
    );
  });

  it('sends no pictures, which would double its price', () => {
    const order = orderFrom([placed({ number: '🎉1001🇸🇪' })]);
    const { text } = renderSms(sampleMessage('order-received', { order }));
    expect(text).toContain('your order 1001, ');
    expect(text.replaceAll('€', 'E')).toMatch(basic);
  });

  it('cuts the words, not the link, when a link is very long', () => {
    const long = `https://example.com/${'a'.repeat(380)}`;
    const { text } = renderSms(sampleMessage('delayed', { link: long }));
    expect(text).toBe(`Harbour Lane: Sorry, order 1001 is delayed. ${long}`);
    expect(segmentsOf(text)).toBeLessThanOrEqual(3);
  });
});

describe('an SMS with a limit of characters', () => {
  const brief = 'https://t.example.com/t/Zk3vQ9pL1xT7mB2c';
  const told = (name: MessageName, limit: number, overrides: Parameters<typeof sampleMessage>[1] = {}) =>
    renderSms(sampleMessage(name, { link: brief, ...overrides }), { limit }).text;

  it.each(everySms)('%s %s %s keeps to it, link and all', (locale, name, kind) => {
    for (const limit of [70, 100, 160]) {
      const text = told(name, limit, { kind, facts: { customer: { ...sampleFacts.customer, locale } } });
      expect(text.length).toBeLessThanOrEqual(limit);
      expect(text).toMatch(/^Harbour Lane: .*\S.* https:\S+$/);
      expect(text.endsWith(` ${brief}`)).toBe(true);
    }
  });

  it('leaves out sentences before it cuts any', () => {
    expect(told('delayed', 100)).toBe(`Harbour Lane: Sorry, order 1001 is delayed. ${brief}`);
  });

  it('shortens values before it leaves out sentences', () => {
    const note = 'Behind the gate, under the small roof on the left-hand side';
    const events = visitUntil('left_unattended', 'delivery').map((event) => ({
      ...event,
      data: { ...event.data, note },
    }));
    expect(told('left-unattended', 140, { order: orderFrom([placed(), ...events]) })).toContain(
      ' Behind the gate, under... ',
    );
  });

  it('is told whole where the link alone is too long for it', () => {
    expect(told('visit-planned', 100, { link })).toBe(
      `Harbour Lane: Order 1001 arrives Tue 24 Nov between 10:30 and 11:30. ${link}`,
    );
  });
});

describe('segments', () => {
  it.each([
    ['nothing', '', 1],
    ['a full one', 'a'.repeat(160), 1],
    ['one letter more', 'a'.repeat(161), 2],
    ['two full ones', 'a'.repeat(306), 2],
    ['one letter more again', 'a'.repeat(307), 3],
    ['letters that count two', '€'.repeat(80), 1],
    ['one of those more', '€'.repeat(81), 2],
    ['one that is not split over two', `${'a'.repeat(152)}€${'a'.repeat(151)}`, 2],
    ['and so takes a third', `${'a'.repeat(152)}€${'a'.repeat(152)}`, 3],
    ['another alphabet', 'Ł'.repeat(70), 1],
    ['one letter more of it', 'Ł'.repeat(71), 2],
    ['pictures', '🎉'.repeat(35), 1],
    ['pictures that are not split over two', '🎉'.repeat(67), 3],
  ])('%s', (_, text, segments) => {
    expect(segmentsOf(text)).toBe(segments);
  });

  it('letters that look alike become the ones that cost less', () => {
    expect(inPlainLetters('“it’s” – fine…\u00a02 × é')).toBe('"it\'s" - fine... 2 x é');
    expect(inPlainLetters('Quand\u00a0? «\u00a0demain\u00a0»')).toBe('Quand? "demain"');
  });

  it.each([
    ['prêt, reçu, bientôt, août', 'pret, recu, bientot, aout'],
    ['à é è ù ä ö ü ñ å Ç ¿ ¡', 'à é è ù ä ö ü ñ å Ç ¿ ¡'],
    ['día Ánimo cœur', 'dia Animo coeur'],
    ['Ωμέγα 上海', 'Ωμέγα 上海'],
  ])('accents go where the letter without one costs less: %s', (words, cheap) => {
    expect(withoutDearAccents(words)).toBe(cheap);
  });

  it('our own words lose them, names keep theirs, and a sender may have all as it is spelled', () => {
    const told = (smsPlainLetters: boolean) => {
      const sender = sampleSender({ name: 'Fenêtres', smsPlainLetters });
      const facts = { customer: { locale: 'fr' } };
      const { now: _, ...message } = sampleMessage('approaching', { kind: 'appointment', facts, sender });
      return renderSms(message).text;
    };
    expect(told(true)).toContain('Fenêtres: Bientot chez vous: mar 24 nov');
    expect(told(false)).toContain('Fenêtres: Bientôt chez vous\u00a0: mar 24 nov');
  });
});
