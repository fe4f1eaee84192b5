import type { Kind } from './kind.ts';
import { aftership } from './sources/aftership.ts';

/** The vendors whose webhooks are understood, by the name that an account's file gives them. */
export const vendors = { aftership } satisfies Record<string, Kind>;
