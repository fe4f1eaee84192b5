import type { Window } from '../../orders/event-data.ts';
import type { Instant } from '../../orders/instant.ts';
import { sinceOf } from '../../orders/known.ts';
import { type Order, shipmentStatus, type Shipment, type Visit, visitStatus } from '../../orders/order.ts';

/** When something is expected: what was promised, and how it looks by now. */
export interface Expected {
  window?: Window;
  eta?: Instant | Window;
}

/**
 * What still holds of a visit's times. A window of an attempt that has ended holds no more; neither does an estimate
 * that was given for another window.
 */
export function expectedOf({ marks, known }: Visit): Expected {
  const begun = visitStatus({ marks })?.since ?? '';
  const { window, eta } = known.values;
  const [windowSince, etaSince] = [sinceOf(known, '/window') ?? '', sinceOf(known, '/eta') ?? ''];
  const windowHolds = window && windowSince >= begun;
  const etaHolds =
    eta && etaSince >= begun && (!windowHolds || etaSince >= windowSince || overlaps(windowOf(eta), window));
  return { ...(windowHolds && { window }), ...(etaHolds && { eta }) };
}

/** When a parcel is expected, unless its last attempt has ended since that was said. */
export function parcelExpected({ marks, known }: Shipment): Expected {
  const { eta } = known.values;
  return eta && (sinceOf(known, '/eta') ?? '') >= (shipmentStatus({ marks })?.since ?? '') ? { eta } : {};
}

/** When all of an order is expected, as far as it was said of the order itself: what was said last, with a delay or without. */
export function orderExpected({ facts, delay }: Pick<Order, 'facts' | 'delay'>): Window | undefined {
  const [eta, newEta] = [facts.values.eta ?? undefined, delay.values.delay?.newEta];
  if (!eta || !newEta) return newEta ?? eta;
  return (sinceOf(delay, '/delay') ?? '') >= (sinceOf(facts, '/eta/from') ?? '') ? newEta : eta;
}

/** What a promise is by now: its window, unless an estimate lies outside of it. */
export const promisedOf = ({ window, eta }: Expected): Instant | Window | undefined =>
  window && (eta === undefined || overlaps(windowOf(eta), window)) ? window : (eta ?? window);

const windowOf = (when: Instant | Window): Window => (typeof when === 'string' ? { from: when, to: when } : when);

const overlaps = (one: Window, other: Window): boolean => one.from <= other.to && other.from <= one.to;
