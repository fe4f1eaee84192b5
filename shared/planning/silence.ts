import { dataOf, type Event } from '../orders/event.ts';
import { visitData } from '../orders/event-data.ts';
import { eventHash, visitIdOf } from '../orders/fold.ts';
import { after, type Instant } from '../orders/instant.ts';
import { millisecondsOf } from '../senders/duration.ts';
import type { Order } from '../orders/order.ts';
import { orderTypeOf, stageOf } from '../senders/order-types-of.ts';
import type { Sender } from '../senders/sender.ts';

/** Why nobody is told of an event, by its code, in the words of a verdict. */
const reasons = {
  silent: 'recorded in silence: its source asked for it',
  too_old: 'recorded in silence: it was too long ago when it was heard of',
  unknown_stage: 'recorded in silence: this type of order has no such stage',
  other_origin: 'recorded in silence: of this vehicle another source is the one that counts',
  retracted: 'taken back: what it tells was a mistake',
};
export type Silence = keyof typeof reasons;

/** What a timeline tells of an event that nobody is told of: why, in a code and in words; nothing where it may speak. */
export function silenceOf(
  event: Event,
  order: Order,
  sender: Sender,
): { silence: Silence; why: string } | Record<string, never> {
  // By its age when it was heard of, not by that of who reads the timeline.
  const isRetracted = order.retracted.includes(eventHash(event));
  const silence = isRetracted ? 'retracted' : silencedBy(event, order, sender, event.receivedAt);
  return silence ? { silence, why: reasons[silence] } : {};
}

/**
 * Why an event is recorded and nobody is told of it; nothing where it may speak. The times that it tells are known all
 * the same, and what counts back from them is said when it is due.
 */
export function silencedBy(event: Event, order: Order, sender: Sender, now: Instant): Silence | undefined {
  if (event.silent) return 'silent';
  if (sender.silentAfter && after(event.occurredAt, millisecondsOf(sender.silentAfter)) < now) return 'too_old';
  if (isUnknownStage(event, order, sender)) return 'unknown_stage';
  return isTrusted(event, order, sender) ? undefined : 'other_origin';
}

/** A stage that the order's type has none of: recorded, and nobody is told. */
function isUnknownStage({ type }: Event, order: Order, sender: Sender): boolean {
  const [subject, ...stage] = type.split('.');
  return subject === 'stage' && orderTypeOf(order, sender) !== undefined && !stageOf(order, sender, stage.join('.'));
}

/**
 * Arrivals are told once: by the geofence of the vehicles that have one, by the driver of all others (seed Point of
 * Rental). Who does not name the vehicle means the visit's; who does not say where it was heard is believed.
 */
function isTrusted(event: Event, { visits }: Order, { geofencedVehicles }: Sender): boolean {
  if (event.type !== 'visit.arrived' && event.type !== 'visit.departed') return true;
  const { origin, vehicleId = visits[visitIdOf(event)]?.known.values.vehicleId } = dataOf(visitData, event);
  const isGeofenced = vehicleId !== undefined && geofencedVehicles.includes(vehicleId);
  if (origin === 'geofence') return isGeofenced;
  return origin !== 'driver' || !isGeofenced;
}
