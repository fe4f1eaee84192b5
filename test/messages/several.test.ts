import { describe, expect, it } from 'vitest';
import type { MessageName } from '../../shared/messages/message.ts';
import { renderEmail, renderSms } from '../../shared/messages/render.ts';
import type { RenderFacts } from '../../shared/messages/render-facts.ts';
import { segmentsOf } from '../../shared/messages/sms-segments.ts';
import { type VisitKind, visitKinds } from '../../shared/orders/event-data.ts';
import type { Order } from '../../shared/orders/order.ts';
import { languages } from '../../shared/senders/sender.ts';
import { sampleFacts, sampleMessage, sampleSender } from './samples.ts';

const visitMessages = [
  ...(['choose-slot', 'visit-planned', 'reminder', 'rescheduled', 'on-its-way', 'approaching', 'arrived'] as const),
  ...(['departed', 'delivered', 'left-unattended', 'not-home', 'not-completed'] as const),
];
const everyMessage = languages.flatMap((locale) =>
  visitMessages.flatMap((name) => visitKinds.map((kind) => [locale, name, kind] as const)),
);

interface Telling {
  locale?: string;
  kind?: VisitKind;
  numbers?: (string | null)[];
  sender?: RenderFacts['sender'];
}

/** A message of the first of several orders that speaks of all of them. */
function together(
  name: MessageName,
  { locale = 'en', kind = 'delivery', numbers = ['1001', '1002'], sender }: Telling = {},
) {
  const [first, ...others] = numbers.map((number, index): RenderFacts => {
    const customer = { ...sampleFacts.customer, locale };
    const items = [{ name: `Door ${index + 1}` }];
    const facts = sampleMessage(name, { kind, facts: { customer, number, items } });
    return { ...facts, order: { ...facts.order, orderId: `A-${index + 1}` }, ...(sender ? { sender } : {}) };
  });
  if (!first) throw new Error('of no order nothing is said');
  return { ...first, companions: others.map(({ order }): Order => order) };
}
const wordsOf = (facts: RenderFacts) => {
  const { subject, text } = renderEmail(facts);
  return [subject, text, renderSms(facts).text].join('\n');
};

/** What is right of one order and not of two. */
const ofOne: Record<(typeof languages)[number], RegExp> = {
  en: /\border 1001|(1002|orders|rentals) (is|was|has|arrives|now comes) |receive it|where we put it\b|have it/i,
  sv: /(1002|beställningar) är (planerad|levererad)\b|^(Levererad|Lämnad):|finns den|ställde den/m,
  de: /Bestellung 1001|(1002|Bestellungen) (ist|kommt|wurde)\b|wo sie liegt/,
  fr: /\bcommande 1001|(1002|vos commandes) (est|a été|arrive|prendra)\b|l’avons déposée|pour la recevoir/i,
  es: /\b(su )?pedido 1001|(1002|sus pedidos) (está|ha|llega|va|se entregó|se retrasa)\b|recibirlo\b|lo dejamos/i,
  nl: /\bbestelling 1001|(1002|je bestellingen) (is|komt|staat|heeft)\b/i,
};

describe('of several orders at one stop', () => {
  it.each(everyMessage)('%s %s %s names all', (locale, name, kind) => {
    const facts = together(name, { locale, kind });
    const words = wordsOf(facts);
    expect(words).toMatch(/1001 (and|och|und|et|y|en) 1002/);
    expect(words).not.toMatch(ofOne[locale]);
    expect(renderEmail(facts).text.includes(': Door 1; Door 2')).toBe(kind !== 'appointment');
  });

  it.each(everyMessage)('%s %s %s says "orders" where a number is missing', (locale, name, kind) => {
    const words = wordsOf(together(name, { locale, kind, numbers: ['1001', null] }));
    expect(words).not.toMatch(/1001/);
    expect(words).not.toMatch(ofOne[locale]);
  });

  it.each(everyMessage)('%s %s %s keeps to its characters', (locale, name, kind) => {
    const facts = together(name, { locale, kind, numbers: ['2026-1000345', '2026-1000346', '2026-1000347'] });
    for (const limit of [160, 200]) {
      const { text } = renderSms(facts, { limit });
      expect(text.length).toBeLessThanOrEqual(limit);
      expect(text.endsWith(facts.link)).toBe(true);
      expect(segmentsOf(text)).toBeLessThanOrEqual(2);
    }
  });

  it('reads as one sentence in an SMS', () => {
    const sms = (locale: string, name: MessageName = 'on-its-way') =>
      renderSms(together(name, { locale })).text.replace(/ https:.*/, '');
    expect(sms('en')).toBe(
      'Harbour Lane: Orders 1001 and 1002 are on their way: Tue 24 Nov around 10:45. Please be there to receive them.',
    );
    expect(sms('sv')).toBe('Harbour Lane: Order 1001 och 1002 är på väg: tis 24 nov ca 10:45.');
    expect(sms('de')).toBe(
      'Harbour Lane: Bestellungen 1001 und 1002 sind unterwegs: Di 24.11. gegen 10:45 Uhr. Bitte sorgen Sie dafür, dass jemand da ist.',
    );
    expect(sms('en', 'delivered')).toContain('Orders 1001 and 1002 were delivered to Bo Lind');
  });

  it.each([
    [['1002', '1001'], 'Orders 1001 and 1002 are'],
    [['3', '1', '2'], 'Orders 1, 2 and 3 are'],
    [['6', '5', '4', '3', '2', '1'], 'Orders 1, 2, 3, 4 and 2 more are'],
    [['1001', '1001'], 'Order 1001 is'],
    [[null, null], 'Your orders are'],
  ])('%j are told as "%s"', (numbers, words) => {
    expect(renderSms(together('on-its-way', { numbers })).text).toContain(words);
  });

  it('a sender says so in words of its own', () => {
    const template = { sms: 'Your order{{#order.several}}s{{/order.several}} {{order.number}} left. Paid: {{total}}.' };
    const sender = sampleSender({ templates: { 'on-its-way': { en: template } } });
    expect(renderSms(together('on-its-way', { sender })).text).toBe('Harbour Lane: Your orders 1001 and 1002 left.');
    expect(renderSms(together('on-its-way', { sender, numbers: ['1001'] })).text).toBe(
      'Harbour Lane: Your order 1001 left. Paid: €890.00.',
    );
  });
});
