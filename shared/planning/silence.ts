import { dataOf, type Event } from '../orders/event.ts';
import { visitData } from '../orders/event-data.ts';
import { visitIdOf } from '../orders/fold.ts';
import { after, type Instant } from '../orders/instant.ts';
import { millisecondsOf } from '../senders/duration.ts';
import type { Order } from '../orders/order.ts';
import { orderTypeOf, stageOf } from '../senders/order-types-of.ts';
import type { Sender } from '../senders/sender.ts';

/**
 * Why an event is recorded and nobody is told of it; nothing where it may speak. The times that it tells are known all
 * the same, and what counts back from them is said when it is due.
 */
export function silencedBy(event: Event, order: Order, sender: Sender, now: Instant): string | undefined {
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
