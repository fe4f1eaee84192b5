import type { VisitKind } from './event-data.ts';
import { type Order, type Shipment, shipmentStatus, type Visit, visitStatus } from './order.ts';
import { type StepOf, steps } from './status.ts';

/** Where an order stands: with one of its visits or parcels, or with the order itself. */
export type Standing =
  | { of: 'order'; step: StepOf<'order'> }
  | { of: 'stage'; stage: string }
  | { of: 'visit'; step: StepOf<'visit'>; at: string; kind: VisitKind; visit: Visit }
  | { of: 'shipment'; step: StepOf<'shipment'>; at: string; id: string; shipment: Shipment };

type Moving = Extract<Standing, { at: string }>;

export const doneSteps = new Set<string>(['completed', 'left_unattended', 'delivered', 'returned']);
export const movingSteps = new Set<string>([
  ...['started', 'approaching', 'arrived', 'departed'],
  ...['shipped', 'in_transit', 'at_local_hub', 'out_for_delivery', 'ready_to_collect'],
]);

export const kindOf = ({ known }: Visit): VisitKind => known.values.kind ?? 'delivery';

/** Whether anything of an order is loaded, on its way, or has come; who comes to measure brings nothing. */
export function areGoodsUnderWay({ visits, shipments }: Order): boolean {
  const bringing = Object.values(visits).filter((visit) => kindOf(visit) !== 'appointment');
  return (
    bringing.some((visit) => (visitStatus(visit)?.rank ?? 0) >= steps.visit.loaded.rank) ||
    Object.values(shipments).some((shipment) => (shipmentStatus(shipment)?.rank ?? 0) >= steps.shipment.shipped.rank)
  );
}

/** What the customer is waiting for: whatever is on the way, else what comes next, else what came last. */
export function standingOf(order: Order): Standing {
  if (order.marks.cancelled) return { of: 'order', step: 'cancelled' };
  const all = movingOf(order);
  const open = all.filter(({ step }) => !doneSteps.has(step));
  const onTheWay = open.filter(({ step }) => movingSteps.has(step)).sort(latestFirst)[0];
  if (onTheWay) return onTheWay;
  const delay = delayOf(order);
  if (delay) return { of: 'order', step: delay };
  const last = open.sort(soonestFirst)[0] ?? all.sort(latestFirst)[0];
  return last && !isPassed(last, order) ? last : ofOrderItself(order);
}

/** An appointment that is done is a step on the way: what the order has reached since is where it stands. */
function isPassed(last: Moving, { marks }: Order): boolean {
  if (last.of !== 'visit' || last.kind !== 'appointment' || !doneSteps.has(last.step)) return false;
  return Object.entries(marks).some(([mark, at]) => (mark === 'packed' || mark.startsWith('stage.')) && at > last.at);
}

/** The delay that is still news: nothing has come of the order since. */
export function delayOf(order: Order): 'delayed' | 'backordered' | undefined {
  const { delayed = '', backordered = '', packed = '', cancelled } = order.marks;
  const at = delayed > backordered ? delayed : backordered;
  if (!at || cancelled || packed > at || movingOf(order).some((moving) => moving.at > at)) return undefined;
  return delayed > backordered ? 'delayed' : 'backordered';
}

function movingOf({ visits, shipments }: Order): Moving[] {
  const ofVisits = Object.values(visits).flatMap((visit): Moving[] => {
    const status = visitStatus(visit);
    return status ? [{ of: 'visit', step: status.step, at: status.at, kind: kindOf(visit), visit }] : [];
  });
  const ofShipments = Object.entries(shipments).flatMap(([id, shipment]): Moving[] => {
    const status = shipmentStatus(shipment);
    return status ? [{ of: 'shipment', step: status.step, at: status.at, id, shipment }] : [];
  });
  return [...ofVisits, ...ofShipments];
}

const latestFirst = (one: Moving, other: Moving): number => (one.at > other.at ? -1 : 1);

const soonestFirst = (one: Moving, other: Moving): number => (startOf(one) < startOf(other) ? -1 : 1);

/** What has no time yet comes after what has. */
const startOf = (moving: Moving): string =>
  moving.of === 'visit' ? (moving.visit.known.values.window?.from ?? '9') : '9';

function ofOrderItself({ marks }: Order): Standing {
  const stages = Object.entries(marks).filter(([mark]) => mark.startsWith('stage.'));
  const [stage, at = ''] = stages.sort(([, one], [, other]) => ((one ?? '') > (other ?? '') ? -1 : 1))[0] ?? [];
  if (stage && at > (marks.packed ?? '')) return { of: 'stage', stage: stage.slice('stage.'.length) };
  return { of: 'order', step: marks.packed ? 'packed' : 'placed' };
}

/** `design_approved` as `design approved`: the shop named it, so the words are the shop's. */
export const stageName = (stage: string): string => stage.replaceAll('_', ' ').trim();
