import { openAddress } from '../open-address.ts';
import { type Recognised, recogniseTrackingNumber } from './recognise.ts';

/** What a parcel's events have told of how it can be followed. */
interface Parcel {
  carrier?: string | undefined;
  trackingNumber?: string | undefined;
  trackingUrl?: string | undefined;
}

/**
 * Where a parcel can be followed: the address that its events named, if a customer may be led there, else the one that
 * its number leads to. Nowhere where the number fails its check: an address that was made of it leads to nothing, or to
 * another's parcel.
 */
export function trackingLinkOf(parcel: Parcel): string | undefined {
  const { trackingUrl } = parcel;
  if (hasWrongNumber(parcel)) return undefined;
  return trackingUrl === undefined ? recognised(parcel).link : openAddress(trackingUrl);
}

/** Whether its number fails the check of its own carrier: somebody has mistyped it. */
export const hasWrongNumber = (parcel: Parcel): boolean => recognised(parcel).check === 'failed';

const recognised = ({ trackingNumber, carrier }: Parcel): Recognised =>
  trackingNumber === undefined ? { check: 'none' } : recogniseTrackingNumber({ trackingNumber, carrier });
