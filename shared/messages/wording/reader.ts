import type { Order } from '../../orders/order.ts';
import { type Language, languages, type Sender } from '../../senders/sender.ts';

/** For whom words are chosen: the language of the texts, the locale of dates and money, the zone (IANA) of times. */
export interface Reader {
  language: Language;
  locale: string;
  zone: string;
  /** Reads an SMS whose own words do without dear accents. */
  cheapLetters?: boolean;
}

const locales = {
  en: ['en-GB', 'en-US'],
  sv: ['sv-SE', 'sv-FI'],
  de: ['de-DE', 'de-AT', 'de-CH'],
  fr: ['fr-FR', 'fr-BE', 'fr-CA', 'fr-CH'],
  es: ['es-ES', 'es-MX'],
  nl: ['nl-NL', 'nl-BE'],
} as const satisfies Record<Language, readonly [string, ...string[]]>;

/** The customer's language where there are texts in it, else the sender's. */
export function readerOf({ facts }: Order, sender: Pick<Sender, 'language'>, zone: string): Reader {
  const tag = facts.values.customer?.locale ?? '';
  const language = languageFor(tag, sender);
  const known: readonly string[] = locales[language];
  return { language, locale: known.find((locale) => locale === regionOf(tag)) ?? locales[language][0], zone };
}

/** The language that somebody of a locale is told in. */
export const languageFor = (locale: string | null | undefined, sender: Pick<Sender, 'language'>): Language =>
  languageOf(locale ?? '') ?? sender.language;

/** A reader of a language in its first locale, for whom times are told in a zone. */
export const readerIn = (language: Language, zone: string): Reader => ({
  language,
  locale: locales[language][0],
  zone,
});

/** The first language of an `Accept-Language` header that there are texts in. */
export function languageAccepted(header: string | undefined, otherwise: Language): Language {
  for (const range of (header ?? '').slice(0, 200).split(',')) {
    const language = languageOf(range.trim());
    if (language) return language;
  }
  return otherwise;
}

function languageOf(tag: string): Language | undefined {
  const primary = /^[a-z]+/i.exec(tag)?.[0].toLowerCase();
  return languages.find((language) => language === primary);
}

/** `sv_fi-x-y` as `sv-FI`: whatever else a tag asks for (calendars, digits) would not match our texts. */
function regionOf(tag: string): string | undefined {
  const [language, region] = /^([a-z]{2})[-_]([a-z]{2})\b/i.exec(tag)?.slice(1) ?? [];
  return language && region && `${language.toLowerCase()}-${region.toUpperCase()}`;
}
