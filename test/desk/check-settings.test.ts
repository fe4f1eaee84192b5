import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { checkSettings } from '../../functions/desk/settings/check-settings.ts';
import { settingsSchema } from '../../functions/desk/settings/json-schema.ts';
import { presetNames } from '../../shared/senders/preset-names.ts';

z.config(z.locales.en());

const written = {
  name: 'Harbour Lane',
  from: 'orders@example.com',
  support: {},
  language: 'en',
  timeZone: 'Europe/Stockholm',
  sendingHours: { from: '09:00', to: '21:00' },
};
const own = { id: 'own', on: 'visit.loaded', message: 'on-its-way', channels: ['email'] };
const account = { emailIdentities: ['example.com'], link: 'https://follow.example.com/t/xxxxxxxxxxxxxxxx' };
const check = (differences: object, id = 'default') => checkSettings(id, { ...written, ...differences }, account);
const faultsOf = (differences: object, id?: string) => {
  const checked = check(differences, id);
  return 'faults' in checked ? checked.faults.map(({ path, detail }) => `${path}: ${detail}`) : [];
};

const number = 'phone-number-id-0123456789abcdef0123456789abcdef';

describe('settings', () => {
  it('are kept as they were written, with their id', () => {
    const rules = [{ ...own, on: 'visit.arrived', message: 'arrived' }];
    const document = { $schema: 'https://example.com/schemas/sender.json', ...written, rules };
    expect(check(document)).toEqual({ document: { id: 'default', ...document }, warnings: [] });
  });

  it('leave no customer of a failed visit without a next step', () => {
    const helpless = { extends: 'route-delivery', phonesBack: false };
    expect(faultsOf(helpless)).toEqual([
      expect.stringMatching(/^\/support: "not-home" .* no next step: name an e-mail/),
    ]);
    expect(faultsOf({ ...helpless, support: { url: 'http://shop.example.com' } })).toHaveLength(1);
    for (const support of [{ phone: '+46 8 123 456 00' }, { url: 'https://shop.example.com' }])
      expect(faultsOf({ ...helpless, support })).toEqual([]);
    expect(faultsOf({ ...helpless, phonesBack: true })).toEqual([]);
    const silent = ['not-home', 'not-completed'].map((id) => ({ id, enabled: false }));
    expect(faultsOf({ ...helpless, rules: silent })).toEqual([]);
  });

  it.each([
    [
      'a ceiling for SMS that can not be counted',
      { smsBudget: { amount: '200.00', currency: 'USD' } },
      '/smsBudget/currency: The account\'s file states no "smsPrices", and without them nothing can be counted.',
    ],
    [
      'a zone',
      { timeZone: 'Europe/Stokholm' },
      '/timeZone: There is no time zone "Europe/Stokholm". Did you mean Europe/Stockholm?',
    ],
    [
      'empty hours',
      { sendingHours: { from: '09:00', to: '09:00' } },
      '/sendingHours: It is empty: "from" and "to" are the same time.',
    ],
    [
      'empty hours of a day',
      { sendingHours: { sat: { from: '10:00', to: '10:00' } } },
      '/sendingHours/sat: It is empty: "from" and "to" are the same time.',
    ],
    [
      'hours on no day',
      { sendingHours: { sun: null } },
      '/sendingHours: It opens on no day: name the hours of one at least.',
    ],
    [
      "empty hours of a rule's own",
      { rules: [{ id: 'delivered', hours: { from: '10:00', to: '10:00' } }] },
      '/rules/0/hours: It is empty: "from" and "to" are the same time.',
    ],
    ['hours of half a form', { sendingHours: { from: '09:00' } }, '/sendingHours/to: It is missing.'],
    [
      'hours of no form',
      { sendingHours: '9-21' },
      '/sendingHours: It must be {"from": "09:00", "to": "21:00"}, or such hours by weekday: {"mon": {…}, …}, or either by channel: {"default": {…}, "sms": {…}}.',
    ],
    [
      'hours of two forms at once',
      { sendingHours: { from: '09:00', to: '21:00', sms: { from: '10:00', to: '20:00' } } },
      '/sendingHours/sms: There is no such setting here.',
    ],
    [
      'a day that there is not',
      { sendingHours: { mon: { from: '09:00', to: '21:00' }, tues: { from: '09:00', to: '21:00' } } },
      '/sendingHours/tues: There is no such setting here. Did you mean tue?',
    ],
    [
      'hours by channel for some of them',
      { sendingHours: { sms: { from: '10:00', to: '20:00' } } },
      '/sendingHours/default: It is missing.',
    ],
    [
      'hours of a channel that there is not',
      { sendingHours: { default: { from: '09:00', to: '21:00' }, smss: { from: '10:00', to: '20:00' } } },
      '/sendingHours/smss: There is no such setting here. Did you mean sms?',
    ],
    [
      'empty hours of a channel',
      { sendingHours: { default: { from: '09:00', to: '21:00' }, sms: { from: '10:00', to: '10:00' } } },
      '/sendingHours/sms: It is empty: "from" and "to" are the same time.',
    ],
    [
      "a time of a channel's day",
      { sendingHours: { default: { mon: { from: '09:00', to: '24:30' } } } },
      '/sendingHours/default/mon/to: It must be a time such as 21:00, 24:00 at most.',
    ],
    [
      "a channel's hours of no form",
      { sendingHours: { default: { from: '09:00', to: '21:00' }, email: 'always' } },
      '/sendingHours/email: It must be {"from": "09:00", "to": "21:00"}, or such hours by weekday: {"mon": {…}, …}.',
    ],
    [
      "a rule's hours of no channel",
      { rules: [{ id: 'delivered', hours: { sms: undefined } }] },
      '/rules/0/hours: It names the hours of no channel.',
    ],
    [
      "a time of a channel of a rule's",
      { rules: [{ id: 'delivered', hours: { sms: { from: '9', to: '20:00' } } }] },
      '/rules/0/hours/sms/from: It must be a time such as 09:00.',
    ],
    [
      "a rule's default",
      { rules: [{ id: 'delivered', hours: { default: { from: '09:00', to: '20:00' } } }] },
      '/rules/0/hours: It must be {"from": "09:00", "to": "21:00"}, or such hours by weekday: {"mon": {…}, …}, or either by channel: {"sms": {…}}.',
    ],
    ['a day', { holidays: ['2026-02-30'] }, '/holidays/0: It must be a day such as 2026-12-25.'],
    [
      'a change of a rule that the preset does not have',
      { rules: [{ id: 'delayd', enabled: false }] },
      '/rules/0/id: "standard" has no rule "delayd" to be changed. Did you mean delayed? One of your own needs "on" and "message".',
    ],
    ['a time', { sendingHours: { from: '9', to: '21:00' } }, '/sendingHours/from: It must be a time such as 09:00.'],
    [
      'a preset',
      { extends: 'standart' },
      '/extends: There is no "standart" here. Choose one of standard, route-delivery, rental-dispatch, made-to-order, marketplace.',
    ],
    ['a setting', { sendingHour: {} }, '/sendingHour: There is no such setting here. Did you mean sendingHours?'],
    ['what is missing', { name: undefined }, '/name: It is missing.'],
    ['what is too short', { name: '' }, '/name: It is too short: at least 1.'],
    ['an address', { replyTo: 'me' }, '/replyTo: It must be an e-mail address such as orders@example.com.'],
    [
      'a domain',
      { from: 'a@else.com' },
      "/from: This account may send from example.com. Another domain goes into the account's file first.",
    ],
    ['another id', { id: 'other' }, '/id: It must be "default", as in the address, or be left out.'],
    [
      'an event',
      { rules: [{ ...own, on: 'visit.loadd' }] },
      '/rules/0/on: There is no event "visit.loadd". Nearest: visit.loaded, visit.planned, visit.started.',
    ],
    [
      "a route's event",
      { rules: [{ ...own, on: 'route.locking' }] },
      '/rules/0/on: There is no event "route.locking". Nearest: route.locked, route.loaded, route.started.',
    ],
    [
      'a message',
      { rules: [{ ...own, message: 'on-it-way' }] },
      '/rules/0/message: There is no "on-it-way" here. Did you mean on-its-way?',
    ],
    [
      'a channel',
      { rules: [{ ...own, channels: ['mail'] }] },
      '/rules/0/channels/0: There is no "mail" here. Choose one of email, sms, push, whatsapp, call, webhook.',
    ],
    [
      "a change of a preset's rule",
      { rules: [{ id: 'delivered', timeToLive: 'soon' }] },
      '/rules/0/timeToLive: It must be a length of time such as PT30M, PT24H or P1D.',
    ],
    [
      'no time to live',
      { rules: [{ id: 'delivered', timeToLive: 'PT0S' }] },
      '/rules/0/timeToLive: It must be longer than nothing, such as PT30M.',
    ],
    [
      'a rule that goes by what every object has',
      { rules: [{ ...own, id: 'constructor', on: 'order.placed' }] },
      '/rules/0/id: It must not be a word such as constructor.',
    ],
    [
      'a time to live beyond all calendars',
      { rules: [{ id: 'delivered', timeToLive: 'P999999999D' }] },
      '/rules/0/timeToLive: It must be ten years at most.',
    ],
    [
      'an answer that is due when nobody lives',
      {
        rules: [
          { ...own, on: 'stage.*', timing: { before: { time: 'approvalDue', by: 'PT24H', orAfter: 'P999999999D' } } },
        ],
      },
      '/rules/0/timing/before/orAfter: It must be ten years at most.',
    ],
    [
      'a moment counted from two ends',
      { rules: [{ ...own, on: 'visit.planned', timing: { delay: 'PT2H', before: { time: 'window', by: 'PT24H' } } }] },
      '/rules/0/timing: It has both "delay" and "before": one counts from the event, the other back from a time; leave one out.',
    ],
    [
      'more than all of the time that is left',
      {
        rules: [{ ...own, on: 'stage.*', timing: { before: { time: 'approvalDue', by: 'PT24H', atMost: 2 } } }],
      },
      '/rules/0/timing/before/atMost: It is too big: at most 0.9.',
    ],
    [
      'an asking where nothing is asked',
      { rules: [{ ...own, on: 'visit.planned', timing: { before: { time: 'window', by: 'PT24H', orAfter: 'P3D' } } }] },
      '/rules/0/timing/before: It has "orAfter", which is for an approval without a date: count from "approvalDue", or leave it out.',
    ],
    [
      'help that a browser would run',
      { support: { url: 'javascript:alert(1)' } },
      '/support/url: It must be an address that begins with https:, http:, mailto: or tel:.',
    ],
    [
      'a stage that stands twice',
      { orderTypes: { door: { stages: [{ id: 'made' }, { id: 'made' }] } } },
      '/orderTypes/door: It names a stage twice: give each an id of its own.',
    ],
    [
      'a stage to cancel until that is none',
      { orderTypes: { door: { stages: [{ id: 'made' }], cancellableUntil: 'packed' } } },
      '/orderTypes/door: It has no such stage as "cancellableUntil" names.',
    ],
    [
      "a customer's answer",
      { rules: [{ ...own, on: 'customer.rate' }] },
      '/rules/0/on: There is no event "customer.rate". Nearest: customer.rated, customer.called, customer.rejected.',
    ],
    [
      'a system that is none',
      { rules: [{ ...own, to: { system: 'crm' }, channels: ['webhook'] }] },
      '/rules/0/to/system: There is no system "crm": name it in "systems", with its url.',
    ],
    [
      'a person over a webhook',
      { rules: [{ ...own, channels: ['webhook'] }] },
      '/rules/0/channels: A webhook goes to a system: {"to": {"system": "<id>"}}; or to people by their messenger, where a system has "isBridge": true.',
    ],
    [
      'a system over another channel',
      {
        systems: [{ id: 'crm', url: 'https://crm.example.com/' }],
        rules: [{ ...own, to: { system: 'crm' }, channels: ['email'] }],
      },
      '/rules/0/channels: A system is told over "webhook" and nothing else.',
    ],
    [
      'a WhatsApp parameter that is no tag',
      {
        whatsApp: {
          phoneNumberId: number,
          templates: { arrived: { en: { name: 'a', language: 'en', parameters: ['{{order.no}}'] } } },
        },
      },
      '/whatsApp/templates/arrived/en/parameters/0: There is no tag {{order.no}}. Did you mean {{order.number}}?',
    ],
    [
      'two bridges',
      { systems: [1, 2].map((id) => ({ id: `b${id}`, url: 'https://b.example.com/', isBridge: true })) },
      '/systems: It names two bridges: a customer has one messenger.',
    ],
    ['two of one id', { rules: [own, own] }, '/rules/1/id: There are two rules "own". Give each an id of its own.'],
  ])('are refused for %s', (_, differences, fault) => {
    expect(faultsOf(differences)).toEqual([fault]);
  });

  it('tell all their faults at once, those of rules too', () => {
    const faults = faultsOf({ language: 'fi', timeZone: 'Mars', rules: [{ ...own, on: 'x', channels: [] }] });
    expect(faults.map((fault) => fault.split(':')[0] ?? '').sort((one, other) => one.localeCompare(other))).toEqual([
      '/language',
      '/rules/0/channels',
      '/rules/0/on',
      '/timeZone',
    ]);
  });

  it('tell the faults of all rules, also where one has no id', () => {
    const rules = [{ on: 'x' }, { ...own, on: 'y' }, 7];
    const faults = faultsOf({ rules });
    expect(faults.map((fault) => fault.split(':')[0] ?? '').sort()).toEqual(['/rules/0/id', '/rules/1/on', '/rules/2']);
  });

  it.each([[7], [[]], ['text'], [null]])('can not be %j', (candidate) => {
    expect(checkSettings('default', candidate, account)).toMatchObject({ faults: [{ path: '' }] });
  });

  it('may not be over 300 kB, nor be of the group that sees all', () => {
    expect(faultsOf({ name: 'x'.repeat(300_001) })).toEqual([': Settings may have 300 kB at most.']);
    expect(faultsOf({}, 'admins')).toHaveLength(1);
  });
});

describe('a warning', () => {
  const pair = (differences: object) => check({ extends: 'standard', rules: [{ ...own, ...differences }] });

  it('is given where two rules would tell the same within minutes', () => {
    expect(pair({})).toMatchObject({ warnings: [{ rules: ['on-its-way', 'own'] }] });
    expect(pair({ on: 'route.started' })).toMatchObject({ warnings: [{ rules: ['on-its-way', 'own'] }] });
    expect(pair({ timing: { delay: 'PT1M' } })).toMatchObject({ warnings: [{ rules: ['on-its-way', 'own'] }] });
    expect(pair({ timing: { delay: 'PT15M' } })).toMatchObject({ warnings: [] });
    expect(pair({ timing: { delay: 'P1D' } })).toMatchObject({ warnings: [] });
  });

  it('is given where no order type has a stage that a rule names, or there is no such order type', () => {
    const orderTypes = { door: { stages: [{ id: 'made' }, { id: 'packed' }] } };
    const rules = [{ ...own, on: 'stage.mad', when: { orderType: ['dor'] } }];
    expect(check({ orderTypes, rules })).toMatchObject({
      warnings: [
        { path: '/rules/0/on', detail: expect.stringContaining('Did you mean made?') as string },
        { path: '/rules/0/when/orderType', detail: expect.stringContaining('Did you mean door?') as string },
      ],
    });
    expect(check({ orderTypes, rules: [{ ...own, on: 'stage.made', when: { orderType: ['door'] } }] })).toMatchObject({
      warnings: [],
    });
  });

  it.each(presetNames)('is not given for the preset %s as it is', (preset) => {
    expect(check({ extends: preset })).toMatchObject({ warnings: [] });
  });

  it.each([
    ['one is switched off', { enabled: false }],
    ['they speak over different channels', { channels: ['call'] }],
    ['one speaks to colleagues', { to: { colleagues: ['a@example.com'] } }],
    ['one speaks much later', { timing: { delay: 'PT2H' } }],
  ])('is not given where %s', (_, differences) => {
    const checked = pair(differences);
    expect('warnings' in checked ? checked.warnings : []).toEqual([]);
  });
});

describe('the JSON Schema', () => {
  it('knows every setting, and lets an own rule say only what differs', () => {
    const { properties } = settingsSchema() as { properties: Record<string, { items?: { required?: string[] } }> };
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(['$schema', 'timeZone', 'extends', 'buffer']));
    expect(properties.rules?.items?.required).toEqual(['id']);
  });
});
