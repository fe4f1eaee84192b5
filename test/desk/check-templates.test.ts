import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { checkAccount } from '../../infra/accounts/account.ts';
import { checkSettings } from '../../functions/desk/settings/check-settings.ts';

z.config(z.locales.en());

const written = {
  name: 'Harbour Lane',
  from: 'orders@example.com',
  support: { phone: '+46 8 123 456 00' },
  language: 'en',
  timeZone: 'Europe/Stockholm',
  sendingHours: { from: '09:00', to: '21:00' },
  extends: 'rental-dispatch',
};
const link = 'https://follow.example.com/t/xxxxxxxxxxxxxxxx';
const check = (differences: object) =>
  checkSettings('default', { ...written, ...differences }, { emailIdentities: ['example.com'], link });
const faultsOf = (differences: object) => {
  const checked = check(differences);
  return 'faults' in checked ? checked.faults.map(({ path, detail }) => `${path}: ${detail}`) : [];
};
const words = (message: string, template: object, differences: object = {}) => ({
  templates: { [message]: { en: template } },
  ...differences,
});
const sms = (text: string, differences: object = {}) => words('arrived', { sms: text }, differences);
const warningsOf = (differences: object) => {
  const checked = check(differences);
  return 'warnings' in checked ? checked.warnings.map(({ detail }) => detail) : checked.faults;
};

describe('words of a sender', () => {
  it.each([
    [
      'every part',
      words('visit-planned', { subject: 'Hello', headline: '{{order.number}}', text: 'We come {{visit.window}}.' }),
    ],
    [
      'an attribute of any name',
      sms('Contract {{attributes.anyThing}}. {{#attributes.anyThing}}Yes.{{/attributes.anyThing}} Here.'),
    ],
    [
      "what a rule's event is about",
      words(
        'feedback',
        { text: 'How was {{visit.day}}? {{link}}' },
        { rules: [{ id: 'ask', on: 'visit.completed', message: 'feedback', channels: ['email'] }] },
      ),
    ],
    ['a contact written out', words('not-home', { text: 'Nobody was in. Call 08-123 45 67.' })],
    ['a long text where no SMS is sent', words('delayed', { text: 'We are sorry. '.repeat(60) })],
  ])('may have %s', (_, settings) => {
    expect(faultsOf(settings)).toEqual([]);
  });

  it.each([
    ['a tag that is not closed', sms('Hello {{order.number'), 'A tag is opened with {{ and not closed with }}.'],
    [
      'a section that is not closed',
      sms('{{#photos}}Look'),
      '{{#photos}} is opened and never closed. Write {{/photos}} where it ends.',
    ],
    ['a section closed only', sms('Look{{/photos}}'), '{{/photos}} closes what was never opened.'],
    [
      'an unknown tag',
      sms('Hello {{custmer.givenname}}'),
      'There is no tag {{custmer.givenname}}. Did you mean {{customer.givenName}}?',
    ],
    [
      'an unknown tag inside a section',
      sms('{{#photos}}{{photo}}{{/photos}}'),
      'There is no tag {{photo}}. Did you mean {{photos}}?',
    ],
    [
      'an attribute misspelt',
      sms('{{attribute.contractNumber}}'),
      'There is no tag {{attribute.contractNumber}}. Did you mean {{attributes.contractNumber}}?',
    ],
    [
      'what is never known there',
      sms('By {{carrier}}'),
      '{{carrier}} is never known in "arrived", which is about the visit.',
    ],
    ['a flag as text', sms('Here {{photos}}'), '{{photos}} is no text. Write {{#photos}}…{{/photos}} around some.'],
    [
      'three braces',
      sms('{{{order.number}}}'),
      'Write {{order.number}} with two braces. What is filled in is always text.',
    ],
    [
      'a part from elsewhere',
      sms('{{>footer}}'),
      'Only tags such as {{order.number}} and {{#order.number}}…{{/order.number}}.',
    ],
    [
      'a setting that is not set',
      sms('Write to {{support.email}}'),
      '{{support.email}} is empty: "support" has no "email". Set it, or leave this out.',
    ],
    [
      'a link in the middle',
      sms('See {{link}} for more.'),
      'In an SMS the link stands last, so that nothing cuts it: end it with {{link}}, without a full stop.',
    ],
    [
      'a link and nothing else',
      sms('{{sender.name}}: {{link}}'),
      'An SMS must make sense to whoever does not open the link: say what has happened.',
    ],
    [
      'too many characters for its rule',
      sms(
        'We are here with contract {{attributes.contractNumber}}, which you placed for {{customer.name}}, on {{visit.day}}',
      ),
      'With the longest values (visit.day 25, customer.name 24, attributes.contractNumber 14) it has 131 characters, and rule "arrived" allows 100. Shorten it, or raise its "smsLimit".',
    ],
    [
      'too many segments',
      sms('We are here. '.repeat(40), { rules: [{ id: 'arrived', smsLimit: undefined }], extends: 'route-delivery' }),
      'With the longest values it has 533 characters, which is 4 SMS segments; at most 3 are sent. Shorten it.',
    ],
  ])('are refused for %s', (_, settings, detail) => {
    const rules = [{ id: 'arrived', on: 'visit.arrived', message: 'arrived', channels: ['sms'] }];
    const own = 'extends' in settings ? { ...settings, rules } : settings;
    expect(faultsOf(own)).toEqual([`/templates/arrived/en/sms: ${detail}`]);
  });

  it.each(['not-home', 'not-completed'])('of %s must say how the customer goes on', (name) => {
    const detail =
      'It does not say how the customer goes on. Add {{nextSteps}}, or a way to reach you such as {{support.phone}}.';
    expect(faultsOf(words(name, { text: 'Nobody was in.', sms: 'Nobody in. {{nextSteps}}' }))).toEqual([
      `/templates/${name}/en/text: ${detail}`,
    ]);
    expect(faultsOf(words(name, { text: 'Call {{support.phone}}', sms: 'Nobody in.' }))).toEqual([
      `/templates/${name}/en/sms: ${detail}`,
    ]);
  });

  it('that ask for an answer must lead to where it is given', () => {
    expect(faultsOf(words('choose-slot', { text: 'When may we come?' }))).toEqual([
      '/templates/choose-slot/en/text: The customer answers on the page: end it with {{link}}.',
    ]);
  });

  it('tell that the SMS needs words of its own where the text is too long, and a link too long for the limit', () => {
    expect(faultsOf(words('arrived', { text: 'We are here with your things. '.repeat(4) }))[0]).toContain(
      'give the SMS words of its own in "sms"',
    );
    expect(faultsOf(sms('Here we are. {{link}}', { rules: [{ id: 'arrived', smsLimit: 60 }] }))).toEqual([
      '/templates/arrived/en/sms: The link alone takes 45 of the 60 characters that rule "arrived" allows. Leave {{link}} out, or raise its "smsLimit".',
    ]);
  });

  it("are found in a rule, in a preset's too, and in an account's file", () => {
    const rules = [
      { id: 'x', on: 'visit.started', message: 'on-its-way', channels: ['sms'] },
      { id: 'departed', templates: { sv: { sms: '{{foo}}' } } },
    ];
    expect(faultsOf({ rules })[0]).toMatch(/^\/rules\/1\/templates\/sv\/sms: There is no tag/);
    const account = {
      senders: [{ id: 'default', ...written, ...sms('{{foo}}') }],
      emailIdentities: ['example.com'],
      sending: 'production',
    };
    expect(() => checkAccount(account, 'x.ts')).toThrow('senders.0.templates.arrived.en.sms: There is no tag {{foo}}.');
  });

  it('may not be of a message or a language that there is not, nor empty', () => {
    expect(faultsOf({ templates: { arived: {} } })).toEqual([
      '/templates/arived: There is no such setting here. Did you mean arrived?',
    ]);
    expect(faultsOf(words('arrived', {}))).toEqual([
      '/templates/arrived/en: It says nothing: give it a subject, headline, text or sms.',
    ]);
    expect(faultsOf(words('arrived', { body: 'x' }))[0]).toMatch(
      /^\/templates\/arrived\/en\/body: There is no such setting/,
    );
  });
});

describe('a warning about words', () => {
  it('is given for a letter that makes the SMS dearer, and how much', () => {
    expect(warningsOf(sms('Jesteśmy na miejscu i czekamy na Ciebie, do zobaczenia za chwilę, zapraszamy'))).toEqual([
      'With "ś" "ę" an SMS has room for 70 characters in place of 160: it costs 2 segments in place of 1.',
    ]);
    expect(warningsOf(sms('We’re here – “hi”'))).toEqual([]);
    const curly = sms(`We’re here. ${'We wait for you. '.repeat(4)}`, { smsPlainLetters: false });
    expect(warningsOf(curly)).toEqual([
      'With "’" an SMS has room for 70 characters in place of 160: it costs 2 segments in place of 1. Write plain letters, or leave "smsPlainLetters" on.',
    ]);
    expect(warningsOf(sms('Łódź'))).toEqual([]);
    expect(warningsOf(sms('Här är vi, grüß dich'))).toEqual([]);
  });

  it('is given where all hangs on what may be missing', () => {
    expect(warningsOf(sms('Hello {{customer.givenName}}, we are here'))).toEqual([
      'Where {{customer.givenName}} is not known, nothing is left of this and our own words are sent. Put what hangs on it between {{#customer.givenName}} and {{/customer.givenName}}.',
    ]);
    expect(
      warningsOf(sms('Hello{{#customer.givenName}} {{customer.givenName}}{{/customer.givenName}}, we are here')),
    ).toEqual([]);
  });
});
