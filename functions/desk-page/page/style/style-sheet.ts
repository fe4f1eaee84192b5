import { base } from './base.ts';
import { head } from './head.ts';
import { palette } from './palette.ts';
import { parts } from './parts.ts';

/** The desk's one style sheet. */
export const styleSheet = [palette, base, head, parts].join('\n');
