import { type Carrier, carrierNamed, postOf } from './carriers.ts';
import { type Check, type Match, matchesOf, normalised } from './match.ts';

/** What is known of a tracking number. */
export interface Recognised {
  /** Its courier's code, where it looks like one of a courier's; see `couriers/`. */
  courier?: string;
  /** What such numbers are called. */
  name?: string;
  /** `failed`: a character of it is wrong. `none`: nothing is known by which to check it. */
  check: Check;
  /** Where it can be followed. */
  link?: string;
}

interface Parcel {
  trackingNumber: string;
  carrier?: string | undefined;
}

const unknown: Recognised = { check: 'none' };

/**
 * Whose a tracking number is, whether it passes its courier's check, and where it can be followed. The carrier that
 * the caller names decides; without one, or with one that we don't know, only numbers that no other's look like count.
 * Pure.
 */
export function recogniseTrackingNumber({ trackingNumber, carrier: given }: Parcel): Recognised {
  const number = normalised(trackingNumber);
  if (number === undefined) return unknown;
  const named = given === undefined ? undefined : carrierNamed(given);
  return named ? ofCarrier(number, named) : ofAny(number);
}

function ofCarrier(number: string, carrier: Carrier): Recognised {
  const found = best(matchesOf(number, carrier.couriers));
  if (!found || (found.check === 'failed' && carrier.isSeveral)) {
    return carrier.link && isLikely(number) ? { check: 'none', link: linkTo(carrier.link, number) } : unknown;
  }
  return told(found, number, found.format.link ?? carrier.link);
}

/** Formats whose shape is no other's: all else is too easily the number of a carrier that we don't know. */
const unmistakable = new Set(['UPS', 'S10', 'Landmark Global LTN', 'GOFO Express (US)', 'YunExpress']);
const theirCouriers = ['ups', 's10', 'landmark', 'gofo', 'yunexpress'];

function ofAny(number: string): Recognised {
  const found = matchesOf(number, theirCouriers).find(({ format }) => unmistakable.has(format.name));
  if (!found) return unknown;
  if (found.format.courier !== 's10') return told(found, number, found.format.link);
  const country = number.slice(-2);
  // Two letters, nine digits and two letters of no country are anybody's.
  return found.format.among?.values.split(' ').includes(country) ? told(found, number, postOf(country)?.link) : unknown;
}

/** What passes decides; else what has no check. */
const best = (matches: readonly Match[]): Match | undefined =>
  ['passed', 'none', 'failed'].flatMap((check) => matches.filter((match) => match.check === check))[0];

const told = ({ format, check }: Match, number: string, link: string | undefined): Recognised => ({
  courier: format.courier,
  name: format.name,
  check,
  ...(link && check !== 'failed' ? { link: linkTo(link, number) } : {}),
});

const linkTo = (link: string, number: string): string => link.replace('%s', encodeURIComponent(number));

/** Not "pending", "N/A" or an order's own short number. */
const isLikely = (number: string): boolean => number.length >= 8 && number.replace(/\D/g, '').length >= 6;
