import type { Sender } from '../senders/sender.ts';
import { anyCountry, type Sending, sendersOwn } from '../senders/sending.ts';
import { phoneNumberOf } from './phone.ts';

/** What an SMS to a number (E.164) comes from; without `from` the carrier chooses. Of a country that is closed, which. */
export function smsOriginOf(
  to: string,
  { smsFrom = { [anyCountry]: sendersOwn } }: Sending,
  { smsName }: Pick<Sender, 'smsName'>,
): { from: string | undefined } | { closed: string } {
  const country = phoneNumberOf(to)?.country;
  const origin = (country && smsFrom[country]) ?? smsFrom[anyCountry];
  if (origin === undefined) return { closed: country ?? 'numbers of no country' };
  return { from: origin === sendersOwn ? smsName : origin };
}
