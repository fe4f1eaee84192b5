import { describe, expect, it } from 'vitest';
import { languageAccepted, readerOf } from '../../shared/messages/wording/reader.ts';
import { orderFrom, placed } from './samples.ts';

describe('whom it is written for', () => {
  it.each([
    ['sv', 'sv', 'sv-SE'],
    ['sv-SE', 'sv', 'sv-SE'],
    ['sv-FI', 'sv', 'sv-FI'],
    ['SV-se', 'sv', 'sv-SE'],
    ['de-AT-u-nu-arab', 'de', 'de-AT'],
    ['de-Latn-CH', 'de', 'de-DE'],
    ['en', 'en', 'en-GB'],
    ['en-US', 'en', 'en-US'],
    ['en-AU', 'en', 'en-GB'],
    ['fi-FI', 'de', 'de-DE'],
    [undefined, 'de', 'de-DE'],
  ])('%s reads %s as %s', (locale, language, written) => {
    const order = orderFrom([placed({ customer: locale ? { locale } : {} })]);
    expect(readerOf(order, { language: 'de' }, 'UTC')).toEqual({ language, locale: written, zone: 'UTC' });
  });

  it.each([
    ['sv-SE,sv;q=0.9,en;q=0.8', 'sv'],
    ['fi, de;q=0.5', 'de'],
    ['fi', 'en'],
    ['', 'en'],
    [undefined, 'en'],
    [`${'x'.repeat(10_000)},sv`, 'en'],
  ])('a browser that accepts %j gets %s', (header, language) => {
    expect(languageAccepted(header, 'en')).toBe(language);
  });
});
