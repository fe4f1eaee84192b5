import { parsePhoneNumberFromString, type PhoneNumber } from 'libphonenumber-js/min';
import { remembering } from '../remembering.ts';

/** A phone number as somebody wrote it; one without a country code is read as one of `country` (ISO 3166). Nothing where it is none. */
export const phoneNumberOf = remembering((written: string, country?: string): PhoneNumber | undefined =>
  parsePhoneNumberFromString(written, country as Parameters<typeof parsePhoneNumberFromString>[1]),
);
