import { sinceOf } from '../orders/known.ts';
import { type Order, type Shipment, shipmentStatus } from '../orders/order.ts';
import { isMoreToCome, parcelPlace, parcelsOf } from '../orders/parcels.ts';
import type { Room } from './message-values.ts';
import type { Topic } from './topic.ts';
import { plain } from './wording/plain-text.ts';

/** What a message about a parcel may name, or about all of them. */
export interface ParcelValues {
  carrier?: string | undefined;
  method?: string | undefined;
  trackingNumber?: string | undefined;
  /** Where the parcel was last seen, or where it waits. */
  location?: string | undefined;
  /** Whether the parcel is at a depot near its end. */
  atHub: boolean;
  /** Whether it has left the warehouse for the first time, and nothing has come between since. */
  setOff: boolean;
  ofParcel: boolean;
  /** Whether the parcel is not all of its order. */
  ofPart: boolean;
  /** Which parcel it is, and of how many; of a message about all of them only how many. */
  parcelNumber?: number | undefined;
  parcelCount?: number | undefined;
  /** Whether more than this parcel is still to be brought. */
  moreToCome: boolean;
}

export function parcelValues(topic: Topic, order: Order, room: Room): ParcelValues {
  const { shipment, shipmentId } = topic;
  if (!shipment || shipmentId === undefined) {
    const count = topic.name === 'all-delivered' ? parcelsOf(order).length : 0;
    const parcelCount = count > 1 ? count : undefined;
    return { parcelCount, atHub: false, setOff: false, ofParcel: false, ofPart: false, moreToCome: false };
  }
  const { carrier, method, trackingNumber } = shipment.known.values;
  const status = shipmentStatus(shipment);
  const place = parcelPlace(order, shipmentId);
  const moreToCome = isMoreToCome(order, shipmentId);
  return {
    carrier: plain(carrier, room.name),
    method: plain(method, room.name),
    trackingNumber: plain(trackingNumber, 60),
    location: plain(locationOf(shipment), room.sentence / 2),
    atHub: status?.step === 'at_local_hub',
    setOff: status?.step === 'in_transit' && status.since === undefined,
    ofParcel: true,
    ofPart: place !== undefined || moreToCome,
    parcelNumber: place?.number,
    parcelCount: place?.count,
    moreToCome,
  };
}

/** Where a parcel was when it came to where it stands; an older place holds no more. */
function locationOf(shipment: Shipment): string | undefined {
  const at = shipmentStatus(shipment)?.at ?? '';
  const { location } = shipment.known.values;
  return (sinceOf(shipment.known, '/location') ?? '') >= at ? location : undefined;
}
