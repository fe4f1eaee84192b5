import { Temporal } from 'temporal-polyfill';
import * as z from 'zod/mini';
import { remembering } from '../remembering.ts';

/** A duration in milliseconds; a day has 24 hours, so that it is one length of time everywhere. */
export const millisecondsOf = remembering((text: string): number => {
  const { years, months, weeks, days, hours, minutes, seconds } = Temporal.Duration.from(text);
  if (years || months) throw new RangeError('of no fixed length');
  return (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60_000 + seconds * 1000;
});

function isDuration(text: string): boolean {
  try {
    return millisecondsOf(text) >= 0;
  } catch {
    return false;
  }
}

/** Longer is a mistake, and added to a time may lead out of all years that there are. */
const most = millisecondsOf('P3653D');

/** A length of time in ISO 8601: `PT30M`, `P1D`; none at all is one too, ten years are the longest. */
export const duration = z.string().check(
  z.refine(isDuration, 'must be a length of time such as PT30M, PT24H or P1D'),
  z.refine((text) => !isDuration(text) || millisecondsOf(text) <= most, 'must be ten years at most'),
);

/** A length of time that is longer than nothing. */
export const span = duration.check(
  z.refine((text) => !isDuration(text) || millisecondsOf(text) > 0, 'must be longer than nothing, such as PT30M'),
);
