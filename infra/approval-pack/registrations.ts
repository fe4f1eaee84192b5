import type { Account } from '../accounts/account.ts';

/**
 * Where AWS asks for a sender id to be registered before it is used, as of November 2025:
 * https://docs.aws.amazon.com/sms-voice/latest/userguide/registrations-country.html
 */
const registered = new Set([
  ...['AE', 'AU', 'BY', 'EG', 'FI', 'GB', 'ID', 'IE', 'IN', 'JO', 'KE', 'KW', 'KZ', 'LK', 'PH', 'QA', 'RU', 'SA'],
  ...['SG', 'TH', 'TR', 'VN', 'ZM'],
]);
/** There a number has to be registered with what is sent from it. */
const numbersOnly = new Set(['US', 'CA']);

/** Something that has to be arranged with a carrier, a registry or AWS before messages go: by whom it is wanted, and what. */
export interface Duty {
  where: string;
  duty: string;
}

/** What has to be registered or asked for, by what an account sends and where to. Pure. */
export function dutiesOf({ smsFrom, senders, whatsAppFrom, pushApps, emailIdentities, sending }: Account): Duty[] {
  const countries = Object.entries(smsFrom).map(([country, origin]) => ({
    where: country === '*' ? 'SMS, all other countries' : `SMS, ${country}`,
    duty: smsDuty(country, origin),
  }));
  const duties: Duty[] = [
    {
      where: `E-mail from ${emailIdentities.join(', ')}`,
      duty: 'verify each with SES (DKIM), publish SPF and DMARC, and ask SES for production access and a sending rate',
    },
    ...countries,
  ];
  if (countries.length > 0) {
    duties.push({
      where: 'SMS, AWS account',
      duty: 'leave SNS’s sandbox, and raise the monthly spending limit: both by a support case',
    });
  }
  if (whatsAppFrom.length > 0) {
    const names = senders.filter(({ whatsApp }) => whatsApp).map(({ id }) => id);
    duties.push({
      where: 'WhatsApp',
      duty: `a verified WhatsApp Business Account with Meta for ${whatsAppFrom.length} number(s); a template approved for every message that is sent there (senders: ${names.join(', ') || 'none yet'}); each customer’s agreement`,
    });
  }
  const apps = Object.keys(pushApps);
  if (apps.length > 0)
    duties.push({ where: 'Push', duty: `a platform application in SNS with valid keys: ${apps.join(', ')}` });
  if (sending === 'verified') {
    duties.push({
      where: 'Everywhere',
      duty: 'nothing goes to anybody but verifiedRecipients while sending is "verified"',
    });
  }
  return duties;
}

function smsDuty(country: string, origin: string): string {
  const from = origin === 'smsName' ? 'each sender’s own name' : origin;
  if (numbersOnly.has(country)) {
    return `from ${from}: 10DLC (brand and campaign), toll-free or short-code registration, with sample texts that name brand and opt-out; takes weeks`;
  }
  if (origin.startsWith('+'))
    return `from ${from}: the number has to be yours with AWS, and registered where the country asks for it`;
  if (country === '*') {
    return `from ${from}: registered first in ${[...registered].sort().join(', ')}; the US and Canada take no names`;
  }
  return registered.has(country)
    ? `from ${from}: the name has to be registered with AWS before it is used`
    : `from ${from}: no registration that AWS asks for; look once more before you begin`;
}
