import { hasCheckDigit } from './check-digit.ts';
import type { Format } from './format.ts';
import { formats } from './formats.ts';

/** What came of a number's check; `none` where its courier's format has no check. */
export type Check = 'passed' | 'failed' | 'none';

export interface Match {
  format: Format;
  check: Check;
}

/** Longer than any courier's number. Nothing longer is looked at, and what is looked at has no blanks. */
const longest = 60;

/** A number as formats have it: in capitals and without blanks; nothing where it can be no courier's. */
export function normalised(trackingNumber: string): string | undefined {
  if (trackingNumber.length > 2 * longest) return undefined;
  const number = trackingNumber.replace(/\s+/g, '').toUpperCase();
  return /^[0-9A-Z-]{1,60}$/.test(number) ? number : undefined;
}

/** The formats that a number has the shape of, of these couriers, each with what came of its check. */
export const matchesOf = (number: string, couriers: readonly string[]): Match[] =>
  formats.flatMap((format) => {
    if (!couriers.includes(format.courier)) return [];
    const groups = format.pattern.exec(number)?.groups;
    return groups ? [{ format, check: checkOf(format, groups) }] : [];
  });

type Groups = Partial<Record<string, string>>;

function checkOf({ checksum, prepend, among }: Format, groups: Groups): Check {
  if (among && !among.values.split(' ').includes(groups[among.group] ?? '')) return 'failed';
  if (!checksum) return 'none';
  const serial = groups.SerialNumber ?? '';
  const whole = prepend && !prepend.unless.test(serial) ? prepend.content + serial : serial;
  return hasCheckDigit(checksum, whole, groups.CheckDigit ?? '') ? 'passed' : 'failed';
}
