import * as z from 'zod/mini';
import { remembering } from '../remembering.ts';

/** Whether it is an IANA time zone. Asking takes the runtime some ten milliseconds, the first time. */
export const isTimeZone = remembering((name: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
});

/** An IANA time zone name such as `Europe/Stockholm`. */
export const timeZone = z.string().check(z.refine(isTimeZone, 'must be an IANA time zone such as Europe/Stockholm'));
