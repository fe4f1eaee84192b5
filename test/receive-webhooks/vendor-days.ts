import { vendors } from '../../functions/receive-webhooks/kinds.ts';
import type { VendorDay } from './vendor-day.ts';

export type VendorName = keyof typeof vendors;
export const vendorNames = Object.keys(vendors) as VendorName[];

const days = new Map(
  await Promise.all(
    vendorNames.map(async (name) => {
      const { day } = (await import(`./days/${name}.ts`)) as { day: VendorDay };
      return [name, day] as const;
    }),
  ),
);

/** The day of a vendor: one file in `days/` each. */
export function dayOf(name: VendorName): VendorDay {
  const day = days.get(name);
  if (!day) throw new Error(`${name} has no day.`);
  return day;
}
