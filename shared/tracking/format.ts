/** How the last character of a number follows from those before it, in the words of `couriers/`. */
export type Checksum =
  | { name: 'mod10'; evens: number; odds: number; reverse: boolean }
  | { name: 'mod7' | 'luhn' | 'mod_37_36' }
  | { name: 's10'; weightings: readonly number[] }
  | { name: 'sum_product_with_weightings_and_modulo'; weightings: readonly number[]; modulo1: number; modulo2: number };

/** One kind of number of one courier, as it is written without blanks and in capitals. */
export interface Format {
  /** The courier's code. */
  courier: string;
  name: string;
  /** Matches a whole number; names its groups `SerialNumber`, `CheckDigit` and others. */
  pattern: RegExp;
  checksum?: Checksum;
  /** What a serial number that does not match begins with when it is checked. */
  prepend?: { unless: RegExp; content: string };
  /** Which values a group may have. */
  among?: { group: string; values: string };
  /** Where a number can be followed, with `%s` in its place. */
  link?: string;
}
