import { type Recognised, recogniseTrackingNumber } from './recognise.ts';

/** What a parcel's events have told of how it can be followed. */
interface Parcel {
  carrier?: string | undefined;
  trackingNumber?: string | undefined;
  trackingUrl?: string | undefined;
}

/** Where a parcel can be followed: the address that its events named, of https alone, else the one that its number leads to. */
export function trackingLinkOf(parcel: Parcel): string | undefined {
  const { trackingUrl } = parcel;
  if (trackingUrl === undefined) return recognised(parcel).link;
  return URL.canParse(trackingUrl) && /^https:/i.test(trackingUrl) ? new URL(trackingUrl).href : undefined;
}

/** Whether its number fails the check of its own carrier: somebody has mistyped it. */
export const hasWrongNumber = (parcel: Parcel): boolean => recognised(parcel).check === 'failed';

const recognised = ({ trackingNumber, carrier }: Parcel): Recognised =>
  trackingNumber === undefined ? { check: 'none' } : recogniseTrackingNumber({ trackingNumber, carrier });
