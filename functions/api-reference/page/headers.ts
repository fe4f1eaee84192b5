import { createHash } from 'node:crypto';
import { styleSheet } from './style-sheet.ts';

const styleHash = createHash('sha256').update(styleSheet).digest('base64');

/** Nothing runs, nothing is loaded, and nobody shows the page in a frame: its one style is known by its hash. */
export const pageHeaders: Record<string, string> = {
  'content-type': 'text/html; charset=utf-8',
  'content-language': 'en',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'referrer-policy': 'no-referrer',
};
