import { languages } from '../../shared/senders/language.ts';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { checkSettings } from '../../functions/desk/settings/check-settings.ts';
import { settingNames } from '../../functions/desk/settings/json-schema.ts';

z.config(z.locales.en());

const field = { id: 'floor', label: { en: 'Floor' }, type: 'number' };
const form = { id: 'access', title: { en: 'How do we get in?' }, fields: [field] };
const written = {
  name: 'Harbour Lane',
  from: 'orders@example.com',
  support: {},
  language: 'en',
  timeZone: 'Europe/Stockholm',
  extends: 'made-to-order',
};
const account = { emailIdentities: ['example.com'], link: 'https://follow.example.com/t/xxxxxxxxxxxxxxxx' };
const check = (forms: object[], more: object = {}) => checkSettings('default', { ...written, ...more, forms }, account);
const faultsOf = (forms: object[], more?: object) => {
  const checked = check(forms, more);
  return 'faults' in checked ? checked.faults.map(({ path, detail }) => `${path}: ${detail}`) : [];
};
const withField = (differences: object) => [{ ...form, fields: [{ ...field, ...differences }] }];

describe('a form of one’s own', () => {
  it('is kept as it is written, of all that it can be', () => {
    const options = ['take', 'keep'].map((id) => ({ id, label: { en: id, sv: id } }));
    const fields = [
      { ...field, required: true },
      { id: 'code', label: { en: 'Door code' }, type: 'text', secret: true },
      { id: 'lift', label: { en: 'A lift?' }, type: 'yesNo' },
      { id: 'day', label: { en: 'From when?' }, type: 'date' },
      { id: 'old_door', label: { en: 'The old door?' }, type: 'choice', options },
    ];
    const forms = [
      { ...form, fields, when: { after: 'measured', until: 'packed' } },
      { ...form, id: 'second' },
    ];
    expect(check(forms)).toMatchObject({ document: { forms }, warnings: [] });
  });

  it.each<[string, object[], string]>([
    [
      'an id that is none',
      [{ ...form, id: 'How?' }],
      '/forms/0/id: It must be lower-case letters, digits and hyphens, such as access.',
    ],
    ['no field', [{ ...form, fields: [] }], '/forms/0/fields: It is too short: at least 1.'],
    [
      'no words',
      [{ ...form, title: {} }],
      `/forms/0/title: It says nothing: give it words in ${languages.join(', ')}.`,
    ],
    [
      'a language that there is not',
      [{ ...form, title: { en: 'How?', enn: 'How?' } }],
      '/forms/0/title/enn: There is no such setting here. Did you mean en?',
    ],
    [
      'a type that there is not',
      withField({ type: 'email' }),
      '/forms/0/fields/0/type: There is no "email" here. Choose one of text, number, choice, yesNo, date.',
    ],
    [
      'a field of an id that is none',
      withField({ id: 'Floor' }),
      '/forms/0/fields/0/id: It must be lower-case letters, digits and underscores, such as door_code.',
    ],
    [
      'a field that every object has',
      withField({ id: 'constructor' }),
      '/forms/0/fields/0/id: It must not be a word such as constructor.',
    ],
    [
      'a choice of nothing',
      withField({ type: 'choice' }),
      '/forms/0/fields/0: It is a choice of nothing: give it "options".',
    ],
    [
      'a choice of one',
      withField({ type: 'choice', options: [{ id: 'one', label: { en: 'One' } }] }),
      '/forms/0/fields/0/options: It is too short: at least 2.',
    ],
    [
      'options of no choice',
      withField({ options: ['a', 'b'].map((id) => ({ id, label: { en: id } })) }),
      '/forms/0/fields/0: It has "options", which only a choice has.',
    ],
    [
      'options of one id',
      withField({ type: 'choice', options: [1, 2].map(() => ({ id: 'one', label: { en: 'One' } })) }),
      '/forms/0/fields/0/options: It has two options of one id.',
    ],
    [
      'a secret that is no text',
      withField({ secret: true }),
      '/forms/0/fields/0: It is "secret", which only a text can be.',
    ],
    ['two fields of one id', [{ ...form, fields: [field, field] }], '/forms/0/fields: It has two fields of one id.'],
    ['two forms of one id', [form, form], '/forms: It has two forms of one id: give each an id of its own.'],
    [
      'a stage that no order type has',
      [{ ...form, when: { after: 'measurd', until: 'packed' } }],
      '/forms/0/when/after: No order type has a stage "measurd". Did you mean measured?',
    ],
  ])('is told of %s', (_, forms, fault) => {
    expect(faultsOf(forms)).toEqual([fault]);
  });

  it('is told of a stage where no order has any, and of the others where there are', () => {
    const after = [{ ...form, when: { after: 'oven' } }];
    expect(faultsOf(after, { extends: 'standard' })).toEqual([
      '/forms/0/when/after: No order of this sender goes through stages: give it "orderTypes", or leave "oven" out.',
    ]);
    expect(faultsOf(after, { extends: 'standard', orderTypes: { bread: { stages: [{ id: 'oven' }] } } })).toEqual([]);
    expect(faultsOf(after, { orderTypes: { '*': { stages: [{ id: 'dough' }] } } })).toEqual([
      '/forms/0/when/after: No order type has a stage "oven". Did you mean dough?',
    ]);
  });

  it('warns of an order type that is not named', () => {
    const checked = check([{ ...form, when: { orderType: ['custm'] } }], {
      orderTypes: { custom: { stages: [{ id: 'made' }] } },
    });
    expect(checked).toMatchObject({
      warnings: [{ path: '/forms/0/when/orderType', detail: expect.stringContaining('nearest: custom') as string }],
    });
  });

  it('is told of whatever else is wrong with the settings', () => {
    expect(faultsOf([{ ...form, when: 'soon' }], { orderTypes: 7 })).toEqual([
      '/orderTypes: It must be an object in { }.',
      '/forms/0/when: It must be an object in { }.',
    ]);
  });

  it('is completed by editors', () => {
    expect(settingNames()).toEqual(expect.arrayContaining(['forms', 'secret', 'required', 'until']));
  });
});
