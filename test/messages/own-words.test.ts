import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillSentences } from '../../shared/messages/own-words/sentences.ts';
import { renderEmail, renderSms } from '../../shared/messages/render.ts';
import type { SenderInput } from '../../shared/senders/sender.ts';
import { link, orderFrom, placed, sampleFacts, sampleMessage, sampleSender, visitUntil } from './samples.ts';

const brief = 'https://t.example.com/t/Zk3vQ9pL1xT7mB2c';
type Templates = NonNullable<SenderInput['templates']>;
const withWords = (templates: Templates, more: Partial<SenderInput> = {}) => sampleSender({ templates, ...more });
const planned = (text: string, options: Parameters<typeof sampleMessage>[1] = {}) =>
  sampleMessage('visit-planned', { sender: withWords({ 'visit-planned': { en: { text } } }), ...options });

/** Sentences of a template, where only these values are known; `reason` is a whole sentence. */
const fill = (template: string, values: Record<string, string | boolean> = {}) =>
  fillSentences(template, (tag) => ({ value: values[tag], isSentence: tag === 'reason' }));

describe("a sender's own words", () => {
  const template = {
    subject: 'Contract {{attributes.contractNumber}}',
    headline: 'We are coming, {{customer.givenName}}',
    text: 'We come on {{visit.day}} {{visit.window}}.\nYour contract: {{attributes.contractNumber}}.\nTrack it: {{link}}',
  };
  const facts = { attributes: { contractNumber: 'C-77' } };
  const sender = withWords({ 'visit-planned': { en: template } });

  it('take the place of ours in the e-mail', () => {
    const { subject, text, html } = renderEmail(sampleMessage('visit-planned', { sender, facts }));
    expect(subject).toBe('Contract C-77');
    expect(text).toMatch(
      /^We are coming, Ann\n\nTuesday 24 November, 10:30–11:30\n\nHello Ann,\n\nWe come on Tuesday 24 November between 10:30 and 11:30\.\n\nYour contract: C-77\.\n\nTrack it:\n\n/,
    );
    expect(html.split(link)).toHaveLength(2);
  });

  it('are said in the SMS too, the brand first and the link last', () => {
    expect(renderSms(sampleMessage('visit-planned', { sender, facts })).text).toBe(
      `Harbour Lane: We come on Tuesday 24 November between 10:30 and 11:30. Your contract: C-77. Track it: ${link}`,
    );
  });

  it('name the brand themselves, and do without the link, where they like', () => {
    const sms = '{{sender.name}} comes {{visit.date}} {{visit.hours}}';
    const own = withWords({ 'visit-planned': { en: { ...template, sms } } });
    expect(renderSms(sampleMessage('visit-planned', { sender: own })).text).toBe(
      'Harbour Lane comes Tue 24 Nov 10:30-11:30',
    );
  });

  it('are those of the rule before those of the sender', () => {
    const rules = [{ id: 'order-planned', templates: { en: { sms: 'By rule.' } } }];
    const own = withWords({ 'visit-planned': { en: { sms: 'By name.' } } }, { extends: 'route-delivery', rules });
    const facts = sampleMessage('visit-planned', { sender: own });
    expect(renderSms(facts).text).toBe('Harbour Lane: By name.');
    expect(renderSms({ ...facts, message: { ...facts.message, rule: 'order-planned' } }).text).toBe(
      'Harbour Lane: By rule.',
    );
  });

  it('of "delivered" are not said of what was left without anybody there', () => {
    const own = withWords({ delivered: { en: { sms: 'Handed over.' } } });
    const order = orderFrom([placed(), ...visitUntil('left_unattended', 'delivery')]);
    expect(renderSms(sampleMessage('delivered', { order, sender: own })).text).toContain('was left for you');
  });

  it('in another language are ours', () => {
    const order = orderFrom([placed({ customer: { locale: 'sv' } }), ...visitUntil('planned', 'delivery')]);
    expect(renderSms(sampleMessage('visit-planned', { order, sender, link: brief })).text).toContain(
      'mellan kl. 10:30 och 11:30',
    );
  });

  it('are ours where nothing is left of them', () => {
    expect(renderSms(planned('Your contract {{attributes.contractNumber}} is confirmed')).text).toContain(
      'Order 1001 arrives',
    );
    expect(renderEmail(planned('Contract: {{attributes.contractNumber}}.')).text).toContain(
      'We are bringing you order 1001',
    );
  });

  it.each(['not-home', 'not-completed'] as const)('%s always say how it goes on', (name) => {
    const order = orderFrom([
      placed(),
      ...visitUntil('no_one_home', 'delivery').map((event) => ({ ...event, data: { kind: 'delivery' } })),
    ]);
    const own = withWords({ [name]: { en: { text: 'We missed you. {{nextSteps}}' } } });
    expect(renderSms(sampleMessage(name, { order, sender: own })).text).toBe(
      'Harbour Lane: We missed you. For a new time: +46 8 123 456 00.',
    );
  });

  it('hold their limit, and never cut the link', () => {
    const text =
      'We come on {{visit.day}} {{visit.window}}. Your contract is {{attributes.contractNumber}}. See {{link}}';
    const sms = renderSms(planned(text, { link: brief, facts }), { limit: 120 }).text;
    expect(sms).toBe(`Harbour Lane: We come on Tuesday 24 November between 10:30 and 11:30. ${brief}`);
    expect(renderSms(planned('See it. '.repeat(80)), { limit: 100 }).text.length).toBeLessThanOrEqual(100);
  });

  it('keep curly quotes where the sender wants them', () => {
    const own = (smsPlainLetters: boolean) =>
      renderSms(
        sampleMessage('arrived', {
          sender: withWords({ arrived: { en: { sms: 'We’re here – hi' } } }, { smsPlainLetters }),
        }),
      ).text;
    expect(own(true)).toBe("Harbour Lane: We're here - hi");
    expect(own(false)).toBe('Harbour Lane: We’re here – hi');
  });

  it('take what strangers wrote as text, and as nothing else', () => {
    const hostile = '{{link}}\r\nBcc: <b>x</b>';
    const facts = { attributes: { contractNumber: hostile } };
    const text = 'Contract {{attributes.contractNumber}} of {{order.number}}.';
    const sender = withWords({ 'visit-planned': { en: { text, subject: text } } });
    const { subject, html } = renderEmail(sampleMessage('visit-planned', { sender, facts }));
    expect(subject).toBe('Contract {{link}} Bcc: <b>x</b> of 1001.');
    expect(html).not.toContain('<b>');
    expect(html).toContain('&lt;b&gt;');
  });
});

describe('a sentence', () => {
  it.each([
    ['whose value is missing', 'We come. Your contract is {{a}}. Bye.', [['We come.', 'Bye.']]],
    ['that hangs on a missing one', 'No. {{a}} has come. Bye.', [['Bye.']]],
    ['with an abbreviation', 'Vi kommer kl. {{a}}. Hej.', [['Hej.']]],
    ['that is a missing value', 'We come. {{reason}} Bye.', [['We come.', 'Bye.']]],
    ['that ends in one', 'We come because {{reason}} Bye.', []],
    ['whose section is empty', 'Contract: {{#a}}{{a}}{{/a}}. Bye.', [['Bye.']]],
    ['whose section leaves brackets', 'Order ({{#a}}{{a}}{{/a}}) comes. Bye.', [['Bye.']]],
    ['greeted without a name', 'Hello {{#a}}{{a}}{{/a}}, we come.', [['Hello, we come.']]],
    ['with another in its place', '{{#a}}{{a}}{{/a}}{{^a}}Somebody{{/a}} comes.', [['Somebody comes.']]],
    ['of a line of its own', 'We come.\n\nYour contract: {{a}}\nBye', [['We come.'], ['Bye']]],
    ['with all of it', 'No. {{b}} has come ({{b}}). {{reason}}', [['No. 7 has come (7).']]],
    ['that ends with a colon, as it was written', 'Please bring:\nyour card', [['Please bring:'], ['your card']]],
  ])('%s', (_, template, sentences) => {
    expect(fill(template, { b: '7' })).toEqual(sentences);
  });

  it('keeps what is a sentence of its own apart, and its full stops single', () => {
    expect(fill('Sorry. {{reason}} {{reason}} We are here.', { reason: 'It broke.' })).toEqual([
      ['Sorry.', 'It broke.', 'It broke.', 'We are here.'],
    ]);
    expect(fill('From {{a}}.', { a: 'Doors Inc.' })).toEqual([['From Doors Inc.']]);
  });

  it('never has a hole, whatever is missing', () => {
    const tag = fc.constantFrom('a', 'b', 'c', 'reason');
    const bare = tag.map((name) => `{{${name}}}`);
    const piece = fc.oneof(
      fc.constantFrom('We come', ' on', ', ', '. ', ' (', ') ', ': ', '! ', ' - ', 'No. ', 'Hello ', '\n', ' and '),
      bare,
      tag.map((name) => `{{#${name}}}with {{${name}}}{{/${name}}}`),
      tag.map((name) => `{{^${name}}}without it{{/${name}}}`),
    );
    const known = fc.dictionary(tag, fc.constantFrom('Ann', '7', 'It is so.'));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), known, (pieces, values) => {
        const template = pieces.join('');
        const holesOf = (text: string) =>
          text.match(/: *[.,!]|\( *\)|\{\{|\}\}|undefined| {2}|\S [,.;:!?](?= |$)/g) ?? [];
        const written = holesOf(template.replaceAll(/\{\{[^}]*\}\}/g, 'x'));
        for (const sentence of fill(template, values).flat()) {
          if (written.length === 0) expect(holesOf(sentence)).toEqual([]);
          expect(sentence).toBe(sentence.trim());
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('of whole messages has no hole, whatever of the order is missing', () => {
    const tags = [
      'customer.givenName',
      'customer.name',
      'order.number',
      'items',
      'total',
      'address',
      'visit.window',
      'attributes.x',
    ];
    const gone = fc.subarray(['number', 'customer', 'items', 'total', 'deliveryAddress', 'attributes'] as const);
    fc.assert(
      fc.property(fc.subarray(tags, { minLength: 1 }), gone, (used, missing) => {
        const facts = { ...sampleFacts, attributes: { x: 'C-77' } };
        for (const key of missing) delete (facts as Record<string, unknown>)[key];
        const text = used.map((one) => `Hello {{${one}}}, this is it: {{${one}}}.`).join(' ');
        const order = orderFrom([{ ...placed(), order: facts }, ...visitUntil('planned', 'delivery')]);
        const sms = renderSms(planned(text, { order })).text;
        expect(sms).not.toMatch(/Hello ?,|: *\.| {2}|undefined/);
      }),
      { numRuns: 200 },
    );
  });
});
