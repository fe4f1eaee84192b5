import { createHash } from 'node:crypto';

/** What a page may run beside its words: the script of its own address, which may ask its own address. */
const ownScript = ["script-src 'self'", "worker-src 'self'", "connect-src 'self'"];

/**
 * The headers of a page with one style element. Nothing may run but, where there are notifications, the page's own
 * script; nothing be loaded but images over https, and forms go nowhere but to the page itself, and where photos are
 * put; the address is a secret, so it goes to nobody, no cache keeps it and no search
 * engine lists it.
 */
export function pageHeaders(
  style: string,
  language: string,
  {
    photoOrigin = '',
    formsTo = '',
    hasScript = false,
  }: { photoOrigin?: string | undefined; formsTo?: string | undefined; hasScript?: boolean } = {},
): Record<string, string> {
  const hash = createHash('sha256').update(style).digest('base64');
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-language': language,
    'content-security-policy': [
      "default-src 'none'",
      `style-src 'sha256-${hash}'`,
      `img-src ${[photoOrigin, 'https:', 'data:'].filter(Boolean).join(' ')}`,
      ...(hasScript ? ownScript : []),
      "base-uri 'none'",
      ["form-action 'self'", formsTo].filter(Boolean).join(' '),
      "frame-ancestors 'none'",
    ].join('; '),
    'cache-control': 'private, no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'x-robots-tag': 'noindex, nofollow, noarchive',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    'cross-origin-opener-policy': 'same-origin',
  };
}
