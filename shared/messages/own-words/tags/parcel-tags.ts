import type { Tag } from './tag.ts';

const parcel = ['shipment'] as const;

/** One parcel, and how many there are. */
export const parcelTags: Record<string, Tag> = {
  carrier: {
    means: 'who carries the parcel',
    example: 'PostNord',
    longest: 'Deutsche Post DHL',
    of: parcel,
    mayBeMissing: true,
    value: ({ values }) => values.carrier,
  },
  method: {
    means: 'how it is shipped',
    example: 'express',
    longest: 'overnight express',
    of: parcel,
    mayBeMissing: true,
    value: ({ values }) => values.method,
  },
  trackingNumber: {
    means: "the parcel's number with its carrier",
    example: 'UE173990887SE',
    longest: '00340434161094042557',
    of: parcel,
    mayBeMissing: true,
    value: ({ values }) => values.trackingNumber,
  },
  'parcel.number': {
    means: 'which of several parcels it is; missing as long as more of them may come',
    example: '1',
    longest: '12',
    of: parcel,
    mayBeMissing: true,
    value: ({ values }) => values.parcelNumber?.toString(),
  },
  'parcel.count': {
    means: 'of how many; in "all-delivered" how many they were',
    example: '2',
    longest: '12',
    of: ['order', 'shipment'],
    mayBeMissing: true,
    value: ({ values }) => values.parcelCount?.toString(),
  },
  'parcel.isMoreToCome': {
    means: 'whether more of the order than this parcel is still to be brought',
    example: 'yes',
    of: parcel,
    is: 'flag',
    value: ({ values }) => values.moreToCome,
  },
  location: {
    means: 'where the parcel was last seen, or waits',
    example: 'Göteborg',
    longest: 'Corner shop, Storgatan 12, Göteborg',
    of: parcel,
    mayBeMissing: true,
    value: ({ values }) => values.location,
  },
};
