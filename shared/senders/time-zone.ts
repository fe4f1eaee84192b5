import * as z from 'zod/mini';
import { remembering } from '../remembering.ts';

/** The zones by their present names: listed in a millisecond, where the first format of a process is made in ten. */
const present = remembering((of: 'timeZone') => new Set(Intl.supportedValuesOf(of)));

/** Whether it is an IANA time zone, by its present name or by an older one. */
export const isTimeZone = remembering((name: string): boolean => {
  if (present('timeZone').has(name)) return true;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
});

/** An IANA time zone name such as `Europe/Stockholm`. */
export const timeZone = z.string().check(z.refine(isTimeZone, 'must be an IANA time zone such as Europe/Stockholm'));
