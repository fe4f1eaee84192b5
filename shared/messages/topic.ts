import type { VisitKind } from '../orders/event-data.ts';
import { type Order, type Shipment, type Visit, visitStatus } from '../orders/order.ts';
import { kindOf, standingOf } from '../orders/standing.ts';
import { findShipment, shipmentCalled } from '../orders/shipments.ts';
import type { StepOf } from '../orders/status.ts';
import { withOwnStages } from '../senders/order-types-of.ts';
import type { Sender } from '../senders/sender.ts';
import type { Message, MessageName } from './message.ts';

/** What a message speaks of, as its order knows it. */
export interface Topic {
  name: MessageName;
  kind: VisitKind;
  visit?: Visit | undefined;
  shipment?: Shipment | undefined;
  shipmentId?: string | undefined;
  stage?: string | undefined;
}

/** What a message is about, found in its order. "Delivered" speaks of what was left without anybody there as of that. */
export function topicOf({ name, about }: Pick<Message, 'name' | 'about'>, order: Order): Topic {
  const own = <Value>(record: Record<string, Value>, id: string) =>
    Object.hasOwn(record, id) ? record[id] : undefined;
  const visit = about.subject === 'visit' ? own(order.visits, about.id) : undefined;
  const leftThere = name === 'delivered' && visit && visitStatus(visit)?.step === 'left_unattended';
  return {
    name: leftThere ? 'left-unattended' : name,
    kind: visit ? kindOf(visit) : 'delivery',
    visit,
    ...(about.subject === 'shipment' && {
      shipment: findShipment(order, about.id),
      shipmentId: shipmentCalled(order, about.id),
    }),
    stage: about.subject === 'stage' ? about.name : undefined,
  };
}

/** Whether a message says what a delay is made up for with: to who is told of it, and to whom what they chose of it is told. */
export const tellsCompensation = ({ name, visit, shipment }: Topic): boolean =>
  !visit && !shipment && (name === 'delayed' || name === 'backordered' || name === 'remedy-chosen');

/** What would be said of an order as it stands now. */
export function topicNow(order: Order, sender: Sender): Topic {
  const standing = standingOf(withOwnStages(order, sender));
  switch (standing.of) {
    case 'visit':
      return { name: ofVisit[standing.step], kind: standing.kind, visit: standing.visit };
    case 'shipment':
      return {
        name: ofShipment[standing.step],
        kind: 'delivery',
        shipment: standing.shipment,
        shipmentId: standing.id,
      };
    case 'stage':
      return { name: 'stage-reached', kind: 'delivery', stage: standing.stage };
    case 'order':
      return { name: ofOrder[standing.step], kind: 'delivery' };
  }
}

const ofVisit: Record<StepOf<'visit'>, MessageName> = {
  planned: 'visit-planned',
  rescheduled: 'rescheduled',
  loaded: 'visit-planned',
  started: 'on-its-way',
  approaching: 'on-its-way',
  arrived: 'arrived',
  departed: 'departed',
  no_one_home: 'not-home',
  failed: 'not-completed',
  left_unattended: 'left-unattended',
  completed: 'delivered',
};

const ofShipment: Record<StepOf<'shipment'>, MessageName> = {
  shipped: 'shipped',
  in_transit: 'in-transit',
  at_local_hub: 'in-transit',
  exception: 'delayed',
  out_for_delivery: 'out-for-delivery',
  ready_to_collect: 'ready-to-collect',
  returned: 'returned',
  delivered: 'delivered',
};

const ofOrder: Record<StepOf<'order'>, MessageName> = {
  placed: 'order-received',
  packed: 'packed',
  delayed: 'delayed',
  backordered: 'backordered',
  cancelled: 'cancelled',
};
