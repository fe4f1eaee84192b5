import { describe, expect, it } from 'vitest';
import { renderEmail, renderSms } from '../../shared/messages/render.ts';
import { segmentsOf } from '../../shared/messages/sms-segments.ts';
import { visitKinds } from '../../shared/orders/event-data.ts';
import type { PresetName } from '../../shared/senders/preset-names.ts';
import { presetNames } from '../../shared/senders/preset-names.ts';
import { rulesOf } from '../../shared/senders/rules-of.ts';
import { languages } from '../../shared/senders/sender.ts';
import { sampleFacts, sampleMessage, sampleSender } from './samples.ts';

/** As long as on a domain of one's own. */
const link = 'https://go.example.com/t/Zk3vQ9pL1xT7mB2c';
/** GSM 03.38, with what a Swede or a German needs. */
const basic = /^[\n\r !"#$%&'()*+,\-./0-9:;<=>?@A-Z_a-z¡£¤¥§¿ÄÅÆÇÉÑÖØÜßàäåæèéìñòöøùü€]*$/;

const senderOf = (preset: PresetName) => sampleSender({ extends: preset });
const everySms = presetNames.flatMap((preset) =>
  rulesOf(senderOf(preset))
    .filter(({ channels }) => channels.includes('sms'))
    .flatMap((rule) =>
      languages.flatMap((locale) => visitKinds.map((kind) => [preset, rule.id, locale, kind, rule] as const)),
    ),
);
const one = (preset: PresetName, id: string, locale: string) => {
  const rule = rulesOf(senderOf(preset)).find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`${preset} has no rule ${id}`);
  const facts = { customer: { ...sampleFacts.customer, locale } };
  const kind = preset === 'rental-dispatch' ? 'collection' : 'delivery';
  const message = sampleMessage(rule.message, { kind, sender: senderOf(preset), link, facts });
  return renderSms(message, { limit: rule.smsLimit }).text;
};

describe("an SMS of a preset's", () => {
  it.each(everySms)('%s %s %s %s: brand, what matters, link, within its limit', (preset, _, locale, kind, rule) => {
    const facts = { customer: { ...sampleFacts.customer, locale } };
    const message = sampleMessage(rule.message, { kind, sender: senderOf(preset), link, facts });
    const { text } = renderSms(message, { limit: rule.smsLimit });
    expect(text).toMatch(basic);
    expect(text).toMatch(/^Harbour Lane: .*\p{L}{3}.*[.!?0-9)] https:\S+$/u);
    expect(text.endsWith(` ${link}`)).toBe(true);
    expect(text.length).toBeLessThanOrEqual(rule.smsLimit ?? 306);
    expect(segmentsOf(text)).toBeLessThanOrEqual(rule.smsLimit ? 1 : 2);
  });

  it.each([
    [
      'route-delivery',
      'order-planned',
      'en',
      'Order 1001 arrives Tue 24 Nov between 10:30 and 11:30. Please be there to receive it.',
    ],
    [
      'route-delivery',
      'order-planned',
      'sv',
      'Order 1001 levereras tis 24 nov mellan kl. 10:30 och 11:30. Se till att någon kan ta emot.',
    ],
    ['route-delivery', 'order-planned', 'de', 'Bestellung 1001 kommt Di 24.11. zwischen 10:30 und 11:30 Uhr.'],
    [
      'route-delivery',
      'order-loaded',
      'en',
      'Order 1001 is on its way: Tue 24 Nov around 10:45. Please be there to receive it.',
    ],
    [
      'route-delivery',
      'order-loaded',
      'sv',
      'Order 1001 är på väg: tis 24 nov omkring kl. 10:45. Se till att någon kan ta emot.',
    ],
    [
      'route-delivery',
      'order-loaded',
      'de',
      'Bestellung 1001 ist unterwegs: Di 24.11. gegen 10:45 Uhr. Bitte sorgen Sie dafür, dass jemand da ist.',
    ],
    [
      'route-delivery',
      'approaching',
      'en',
      'Order 1001 arrives in about 15 minutes. Tue 24 Nov around 10:45. Please be there to receive it.',
    ],
    [
      'route-delivery',
      'approaching',
      'sv',
      'Order 1001 kommer om ungefär 15 minuter. Tid: tis 24 nov omkring kl. 10:45.',
    ],
    ['route-delivery', 'approaching', 'de', 'Bestellung 1001 kommt in etwa 15 Minuten. Di 24.11. gegen 10:45 Uhr.'],
    [
      'route-delivery',
      'delivered',
      'en',
      'Order 1001 was delivered to Bo Lind Tue 24 Nov at 10:52. Please check it. Something wrong? Tell us.',
    ],
    [
      'route-delivery',
      'delivered',
      'sv',
      'Order 1001 levererades till Bo Lind tis 24 nov kl. 10:52. Titta igenom allt. Är något fel? Hör av dig.',
    ],
    [
      'route-delivery',
      'delivered',
      'de',
      'Bestellung 1001 wurde Di 24.11. um 10:52 Uhr zugestellt. Angenommen: Bo Lind.',
    ],
    [
      'route-delivery',
      'left-unattended',
      'en',
      'Order 1001 was left for you Tue 24 Nov at 10:52. Behind the gate. A photo shows where.',
    ],
    [
      'route-delivery',
      'left-unattended',
      'sv',
      'Order 1001 lämnades hos dig tis 24 nov kl. 10:52. Behind the gate. En bild visar var.',
    ],
    [
      'route-delivery',
      'left-unattended',
      'de',
      'Bestellung 1001 wurde Di 24.11. um 10:52 Uhr für Sie abgelegt. Behind the gate. Ein Foto zeigt, wo.',
    ],
    [
      'route-delivery',
      'not-home',
      'en',
      'We came with order 1001 Tue 24 Nov at 10:52, but nobody was in. For a new time: +46 8 123 456 00.',
    ],
    [
      'route-delivery',
      'not-home',
      'sv',
      'Vi kom med order 1001 tis 24 nov kl. 10:52, men ingen var hemma. För en ny tid: +46 8 123 456 00.',
    ],
    [
      'route-delivery',
      'not-home',
      'de',
      'Wir waren Di 24.11. um 10:52 Uhr mit Bestellung 1001 bei Ihnen, aber es war niemand da. Für einen neuen Termin: +46 8 123 456 00. The gate was locked.',
    ],
    [
      'route-delivery',
      'not-completed',
      'en',
      'Sorry, we could not deliver order 1001. We will come back with two people. The lift was too small.',
    ],
    [
      'route-delivery',
      'not-completed',
      'sv',
      'Tyvärr kunde vi inte leverera order 1001. We will come back with two people. The lift was too small.',
    ],
    [
      'route-delivery',
      'not-completed',
      'de',
      'Leider konnten wir Bestellung 1001 nicht liefern. We will come back with two people. The lift was too small.',
    ],
    ['rental-dispatch', 'route-confirmed', 'en', 'Collection: Tue 24 Nov 10:30-11:30.'],
    ['rental-dispatch', 'route-confirmed', 'sv', 'Hämtning: tis 24 nov 10:30-11:30.'],
    ['rental-dispatch', 'route-confirmed', 'de', 'Abholung: Di 24.11. 10:30-11:30.'],
    ['rental-dispatch', 'rescheduled', 'en', 'New time: Thu 26 Nov 10:30-11:30.'],
    ['rental-dispatch', 'rescheduled', 'sv', 'Ny tid: tors 26 nov 10:30-11:30.'],
    ['rental-dispatch', 'rescheduled', 'de', 'Neu: Do 26.11. 10:30-11:30.'],
    ['rental-dispatch', 'arrived', 'en', 'We are here (order 1001).'],
    ['rental-dispatch', 'arrived', 'sv', 'Vi är framme (order 1001).'],
    ['rental-dispatch', 'arrived', 'de', 'Wir sind zur Abholung da, Di 24.11. 10:52.'],
    ['rental-dispatch', 'departed', 'en', 'We left your address at 10:52.'],
    ['rental-dispatch', 'departed', 'sv', 'Vi åkte från dig kl. 10:52.'],
    ['rental-dispatch', 'departed', 'de', 'Wir waren um 10:52 Uhr bei Ihnen.'],
    ['rental-dispatch', 'not-home', 'en', 'We missed you at 10:52. +46 8 123 456 00'],
    ['rental-dispatch', 'not-home', 'sv', 'Vi missade dig kl. 10:52. +46 8 123 456 00'],
    ['rental-dispatch', 'not-home', 'de', 'Niemand da um 10:52 Uhr. +46 8 123 456 00'],
    ['rental-dispatch', 'not-completed', 'en', 'Sorry, it did not work out. +46 8 123 456 00'],
    ['rental-dispatch', 'not-completed', 'sv', 'Tyvärr gick det inte. +46 8 123 456 00'],
    ['rental-dispatch', 'not-completed', 'de', 'Es hat nicht geklappt. +46 8 123 456 00'],
  ] as const)('%s %s %s reads', (preset, id, locale, words) => {
    expect(one(preset, id, locale)).toBe(`Harbour Lane: ${words} ${link}`);
  });
});

describe('a sender with a buffer', () => {
  const sender = sampleSender({ buffer: { before: 'PT30M', after: 'PT30M' } });

  it.each([
    ['en', 'between 10:30 and 11:30'],
    ['sv', 'mellan kl. 10:30 och 11:30'],
    ['de', 'zwischen 10:30 und 11:30 Uhr'],
  ])('tells windows, in an SMS in words, once on the way too: %s', (locale, words) => {
    const facts = { customer: { ...sampleFacts.customer, locale } };
    for (const name of ['visit-planned', 'on-its-way', 'reminder'] as const) {
      const message = sampleMessage(name, { sender, link, facts });
      expect(renderSms(message).text).toContain(words);
      expect(renderEmail(message).text).toContain('10:30–11:30');
    }
  });
});
