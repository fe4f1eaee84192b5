import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keywordOf } from '../../shared/consent/keyword.ts';

const stops = 'ARRET CANCEL END OPT-OUT OPTOUT QUIT REMOVE REVOKE STOP STOPALL TD UNSUBSCRIBE'.split(' ');
const starts = ['START', 'UNSTOP'];
const helps = ['HELP', 'INFO'];

describe('an SMS', () => {
  const all = (words: string[], keyword: string) => words.map((text): [string, string] => [text, keyword]);
  it.each<[string, string | undefined]>([
    ...all(stops, 'stop'),
    ...all(starts, 'start'),
    ...all(helps, 'help'),
    ['Stop.', 'stop'],
    [' stop \n', 'stop'],
    ['"STOP"', 'stop'],
    ['STOP 🛑', 'stop'],
    ['stop all', 'stop'],
    ['Opt out!', 'stop'],
    ['Arrêt', 'stop'],
    ['Baja', 'stop'],
    ['Désabonner', 'stop'],
    ['Afmelden!', 'stop'],
    ['ＳＴＯＰ', 'stop'],
    ['STOP STOP STOP', 'stop'],
    ['un-stop', 'start'],
    ['help?', 'help'],
    ['Stop by at 5 please', undefined],
    ['Please do not stop at the gate', undefined],
    ['The end of the street', undefined],
    ['STOP START', undefined],
    ['Yes', undefined],
    ['stopp', undefined],
    ['1', undefined],
    ['', undefined],
    ['🛑', undefined],
  ])('%j is %s', (text, keyword) => {
    expect(keywordOf(text)).toBe(keyword);
  });

  const noise = fc.string({ unit: fc.constantFrom(' ', '\n', '.', '!', '"', '—', '🙏', '🛑', '️', '​') });
  const inAnyCase = (word: string) =>
    fc
      .array(fc.boolean(), { minLength: word.length, maxLength: word.length })
      .map((lower) => Array.from(word, (letter, index) => (lower[index] ? letter.toLowerCase() : letter)).join(''));

  it('is its keyword in any case of letters, whatever stands around it', () => {
    const written = fc.constantFrom(...stops).chain((word) => fc.tuple(noise, inAnyCase(word), noise));
    fc.assert(
      fc.property(written, (parts) => {
        expect(keywordOf(parts.join(''))).toBe('stop');
      }),
    );
  });

  it('is no keyword with another word beside it', () => {
    const word = fc.stringMatching(/^[a-z]{4,12}$/).filter((one) => !keywordOf(one) && !keywordOf(`stop${one}`));
    fc.assert(
      fc.property(word, (other) => {
        expect(keywordOf(`Stop ${other}`)).toBeUndefined();
      }),
    );
  });
});
