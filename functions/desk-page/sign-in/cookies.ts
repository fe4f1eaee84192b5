/** What the desk keeps in a browser, by name. */
const names = {
  access: '__Host-desk-access',
  refresh: '__Host-desk-refresh',
  /** What the tokens of forms are made of. */
  forms: '__Host-desk-forms',
  /** What is under way while somebody signs in elsewhere. */
  signingIn: '__Host-desk-signing-in',
} as const;
export type CookieName = keyof typeof names;
export type Cookies = Partial<Record<CookieName, string>>;

/** `__Host-` and its attributes: of this host alone and over TLS; no script reads it, and no form of another site brings it along. */
const attributes = 'Path=/; HttpOnly; Secure; SameSite=Lax';

/** A cookie to be set, for so many seconds. Its value has letters that a cookie may have. */
export const cookie = (name: CookieName, value: string, seconds: number): string =>
  `${names[name]}=${value}; Max-Age=${seconds}; ${attributes}`;

export const noCookie = (name: CookieName): string => cookie(name, '', 0);

/** The desk's cookies of a request, as API Gateway hands them over: `name=value` each. */
export function cookiesIn(given: readonly string[] = []): Cookies {
  const found: Cookies = {};
  for (const one of given) {
    const [written, ...value] = one.split('=');
    const name = (Object.keys(names) as CookieName[]).find((known) => names[known] === written?.trim());
    if (name) found[name] = value.join('=');
  }
  return found;
}
