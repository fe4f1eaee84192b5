import type { Language } from '../../senders/language.ts';
import type { Offer } from '../../senders/offer.ts';

/** An offer in one language. */
export interface ToldOffer {
  title: string;
  text: string | undefined;
  url: string;
  imageUrl: string | undefined;
}

/** Offers in the reader's language, else in the one that the sender wrote first: they are the sender's own words. */
export const tellOffers = (offers: readonly Offer[], language: Language): ToldOffer[] =>
  offers.map(({ title, text, url, imageUrl }) => ({
    title: inLanguage(title, language) ?? '',
    text: inLanguage(text ?? {}, language),
    url,
    imageUrl,
  }));

const inLanguage = (words: Partial<Record<Language, string | undefined>>, language: Language): string | undefined =>
  words[language] ?? Object.values(words).find(Boolean);
