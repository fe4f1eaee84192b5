/** Where WhatsApp calls somebody otherwise than their telephone company does, and what both may be: E.164. */
const twoWays: readonly (readonly [RegExp, string])[] = [
  // Mexico: numbers lost a 1 in 2019.
  [/^\+521(\d{10})$/, '+52$1'],
  [/^\+52(\d{10})$/, '+521$1'],
  // Brazil: mobile numbers were given a 9 in front, region by region.
  [/^\+55(\d\d)9([6-9]\d{7})$/, '+55$1$2'],
  [/^\+55(?<area>\d\d)(?<rest>[6-9]\d{7})$/, '+55$<area>9$<rest>'],
  // Argentina: from abroad, mobile numbers have a 9.
  [/^\+549(\d{10})$/, '+54$1'],
];

/** The numbers under which an order may have somebody whom WhatsApp knows by this one, that one first: what they say holds for all of them. */
export const numbersOn = (number: string): string[] => [
  number,
  ...twoWays.flatMap(([written, other]) => (written.test(number) ? [number.replace(written, other)] : [])),
];
