import * as z from 'zod/mini';
import { type Language, languages } from './language.ts';

/** Words by language, each at most so many characters; where a language is left out, others stand in its place. */
export function translated(most: number) {
  const words = z.string().check(z.minLength(1), z.maxLength(most));
  return z
    .strictObject(
      Object.fromEntries(languages.map((language) => [language, z.optional(words)])) as Record<
        Language,
        z.ZodMiniOptional<typeof words>
      >,
    )
    .check(
      z.refine((given) => Object.keys(given).length > 0, `says nothing: give it words in ${languages.join(', ')}`),
    );
}
export type Translated = z.output<ReturnType<typeof translated>>;

/** In a language or, where there are none in it, in the sender's own, or in whichever there are. */
export const wordsIn = (language: Language, words: Translated, otherwise: Language): string =>
  words[language] ?? words[otherwise] ?? Object.values(words).find((some) => some !== undefined) ?? '';
