/** At most 64 before the @ (RFC 5321): without a bound, a long text without any is looked through once a letter. */
const emails = /[\w.!#$&'*+/=?^`{|}~-]{1,64}@[\w-]+(?:\.[\w-]+)+/g;
const phones = /\+[1-9]\d{6,14}/g;
/** What leads to an order or a call, and what lets somebody in or signs for them. */
const tokens = /(?:\/(?:t|c)\/|Bearer |whsec_)([\w.+/=-]{12,})/g;

/** Every e-mail address, phone number (its digits) and token that stands in a text, each as it is looked for elsewhere. Pure. */
export function wordsOfPeople(text: string): string[] {
  const found = [
    ...[...text.matchAll(emails)].map(([email]) => email.toLowerCase()),
    ...[...text.matchAll(phones)].map(([phone]) => phone.slice(1)),
    ...[...text.matchAll(tokens)].flatMap(([, token = '']) => token.split('/')[0] ?? []),
  ];
  return [...new Set(found)];
}
