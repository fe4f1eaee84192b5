import type { Event } from '../../../shared/orders/event.ts';
import { instantOf } from '../../../shared/orders/instant.ts';
import type { OrderFacts } from '../../../shared/orders/order-facts.ts';
import { anAnn } from '../../builders/event.ts';
import type { ParcelUpdate } from '../parties/vendor.ts';
import type { Random } from '../random.ts';
import { hour, minute, second } from '../virtual-time.ts';
import { changeOfMind, isSomewhere, lateness, people, type PlotWorld, type Telling, throughOutage } from './plot.ts';

const things = ['Oak door', 'Brass handle', 'Mortise lock'];
const orderIds = ['8001', '80022'] as const;

/** What the vendor says of each step of a parcel. */
const steps = {
  in_transit: ['InTransit', 'InTransit_003'],
  exception: ['Exception', 'Exception_001'],
  out_for_delivery: ['OutForDelivery', 'OutForDelivery_001'],
  delivered: ['Delivered', 'Delivered_001'],
} as const;

/**
 * What happens to one or two orders of one customer that come in parcels: the shop sends them off, the carrier's vendor
 * tells of their ways, the shop that all of it is late, and sometimes something that it has to take back.
 */
export function plotOfParcels({ random, shops, beginning }: PlotWorld): Telling[] {
  const { id: senderId } = random.pick([shops[0], shops[0], shops[1]]);
  // Who chooses hours where they may be in several zones may have chosen none that all of them share.
  const customer = { ...anAnn(), ...random.pick(people.filter(isSomewhere) as typeof people) };
  const all = orderIds
    .slice(0, random.between(1, 2))
    .flatMap((orderId) => plotOf({ senderId, orderId }, customer, random, beginning));
  const inSequence = all.sort((one, other) => one.at - other.at);
  return random.chance(0.3) ? throughOutage(inSequence, random) : inSequence;
}

function plotOf(
  known: Pick<Event, 'senderId' | 'orderId'>,
  customer: OrderFacts['customer'],
  random: Random,
  beginning: number,
): Telling[] {
  const tellings: Telling[] = [];
  const placedAt = beginning + random.between(0, 12) * hour + random.between(0, 3599) * second;
  const happens = (at: number, type: string, data: Event['data'] = {}, order?: Event['order']): string => {
    const id = `e${tellings.length + 1}`;
    const event = { ...known, id, source: 'orders', occurredAt: instantOf(at), type, data };
    tellings.push({ event: { ...event, ...(order ? { order } : {}) }, at: at + lateness(random) });
    return id;
  };
  const tells = (at: number, trackingNumber: string, step: keyof typeof steps): void => {
    const [tag, subtag] = steps[step];
    const id = `${trackingNumber}-${tellings.length}`;
    const update: ParcelUpdate = { ...known, trackingNumber, id, tag, subtag, occurredAt: instantOf(at) };
    tellings.push({ parcelUpdate: update, at: at + lateness(random) });
  };
  const days = (from: number, count: number) => ({
    from: instantOf(from + (count * 24 - 4) * hour),
    to: instantOf(from + count * 24 * hour),
  });

  const parcels = random.between(1, 3);
  const items = things.slice(0, parcels).map((name) => ({ name, quantity: 1 }));
  const consent = random.chance(0.6) ? { whatsapp: { optedIn: true, source: 'checkout' } } : {};
  const total = { amount: '180.00', currency: 'EUR' };
  happens(
    placedAt,
    'order.placed',
    {},
    { number: known.orderId, customer, items, total, consent, eta: days(placedAt, 2) },
  );
  for (let delays = random.pick([0, 0, 1, 1, 2]), late = 2; delays > 0; delays--) {
    const at = placedAt + random.between(minute, 20 * hour);
    late += random.between(1, 3);
    happens(at, 'order.delayed', { reason: 'The lorry broke down', newEta: days(placedAt, late) });
  }
  if (random.chance(0.2))
    happens(placedAt + random.between(minute, 20 * hour), 'order.updated', {}, changeOfMind(random));
  if (random.chance(0.07)) happens(placedAt + random.between(minute, 20 * hour), 'order.cancelled');
  items.forEach((item, index) => {
    const number = `WP-${known.orderId}-${index + 1}`;
    let at = placedAt + random.between(minute, 8 * hour);
    const later = (most: number) => (at += random.between(second, most));
    happens(at, 'shipment.shipped', { shipmentId: number, trackingNumber: number, items: [item] });
    tells(later(10 * hour), number, 'in_transit');
    if (random.chance(0.15)) tells(later(6 * hour), number, 'exception');
    if (random.chance(0.2)) {
      // Whoever scanned it was wrong, and says so.
      const eventId = happens(later(2 * hour), 'shipment.delivered', { shipmentId: number });
      happens(later(3 * hour), 'event.retracted', { eventId });
    }
    tells(later(12 * hour), number, 'out_for_delivery');
    tells(later(6 * hour), number, 'delivered');
  });
  return tellings;
}
