import type { Kind } from './kind.ts';
import { aftership } from './sources/aftership.ts';
import { easypost } from './sources/easypost.ts';
import { onfleet } from './sources/onfleet.ts';
import { shippo } from './sources/shippo.ts';
import { shopify } from './sources/shopify.ts';

/** The vendors whose webhooks are understood, by the name that an account's file gives them. */
export const vendors = { aftership, easypost, onfleet, shippo, shopify } satisfies Record<string, Kind>;
