import type { Checksum } from './format.ts';

/** Whether the last character of a number is the one that those before it ask for, by the courier's own sum. */
export function hasCheckDigit(checksum: Checksum, serial: string, digit: string): boolean {
  switch (checksum.name) {
    case 'mod10': {
      const { evens, odds, reverse } = checksum;
      const characters = reverse ? Array.from(serial).reverse() : Array.from(serial);
      const total = sum(characters, (character, index) => mod10Value(character) * (index % 2 === 0 ? evens : odds));
      return complement(total) === Number(digit);
    }
    case 'luhn': {
      const total = sum(Array.from(serial).reverse(), (character, index) => {
        const value = Number(character) * (index % 2 === 0 ? 2 : 1);
        return value > 9 ? value - 9 : value;
      });
      return complement(total) === Number(digit);
    }
    case 'mod7':
      return Array.from(serial).reduce((rest, character) => (rest * 10 + Number(character)) % 7, 0) === Number(digit);
    case 's10': {
      const rest = weighted(serial, checksum.weightings) % 11;
      return (rest === 0 ? 5 : rest === 1 ? 0 : 11 - rest) === Number(digit);
    }
    case 'sum_product_with_weightings_and_modulo': {
      const { weightings, modulo1, modulo2 } = checksum;
      return (weighted(serial, weightings) % modulo1) % modulo2 === Number(digit);
    }
    case 'mod_37_36':
      return mod3736(serial) === digit;
  }
}

const sum = (characters: readonly string[], valueOf: (character: string, index: number) => number): number =>
  characters.reduce((total, character, index) => total + valueOf(character, index), 0);

const weighted = (serial: string, weightings: readonly number[]): number =>
  sum(Array.from(serial), (character, index) => Number(character) * (weightings[index] ?? 0));

const complement = (total: number): number => (10 - (total % 10)) % 10;

/** Letters count from A as 2, as UPS has it. */
const mod10Value = (character: string): number =>
  /\d/.test(character) ? Number(character) : (character.charCodeAt(0) - 3) % 10;

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** ISO 7064, MOD 37,36. */
function mod3736(serial: string): string | undefined {
  let running = 36;
  for (const character of serial) {
    running += alphabet.indexOf(character);
    if (running > 36) running -= 36;
    running *= 2;
    if (running > 36) running -= 37;
  }
  return alphabet[(37 - running) % 36];
}
