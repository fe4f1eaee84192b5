import type { About } from '../orders/about.ts';
import { answerTo, slotKey } from '../orders/answers.ts';
import { customerEvents } from '../orders/customer-event.ts';
import { dataOf, type Event } from '../orders/event.ts';
import type { Window } from '../orders/event-data.ts';
import { visitIdOf } from '../orders/fold.ts';
import type { Order } from '../orders/order.ts';
import { shipmentCalled, shipmentIdOf } from '../orders/shipments.ts';
import type { Rule } from '../senders/rule.ts';
import type { Sender } from '../senders/sender.ts';
import { keeps, windowToTell } from './promise.ts';

/** What an event is about, as its order has it. */
export function aboutOf(event: Event, order: Pick<Order, 'shipments'>): About {
  const [subject, ...rest] = event.type.split('.');
  if (subject === 'visit') return { subject, id: visitIdOf(event) };
  if (subject === 'shipment') return { subject, id: shipmentCalled(order, shipmentIdOf(event)) };
  if (subject === 'stage') return { subject, name: rest.join('.') };
  if (event.type === 'customer.slot_chosen') return { subject: 'visit', id: visitIdOf(event) };
  if (event.type === 'customer.approved' || event.type === 'customer.rejected') return ofStage(event);
  return { subject: 'order' };
}

/** What a parcel's event may make us say of the order as a whole: once, whichever parcel it was. */
export const ofWholeOrder: ReadonlySet<Rule['message']> = new Set<Rule['message']>(['all-delivered', 'feedback']);

/** What a rule's message is about, at an event that is about something. */
export const aboutBy = ({ message }: Rule, about: About): About =>
  about.subject === 'shipment' && ofWholeOrder.has(message) ? { subject: 'order' } : about;

const ofStage = (event: Event): About => ({
  subject: 'stage',
  name: dataOf(customerEvents.approved, event).stage,
});

/** The window that a message would tell: the promised one as long as it is kept, else the new one. */
export function windowTold(about: About, { visits, promised }: Order, sender: Sender): Window | undefined {
  const visit = about.subject === 'visit' ? visits[about.id] : undefined;
  if (!visit || about.subject !== 'visit') return undefined;
  const window = windowToTell(visit, sender);
  const before = promised[about.id];
  return keeps(before, window, sender) ? before : window;
}

/**
 * A change of the estimate is news only when it breaks what was promised; a plan is none where the customer has chosen
 * that very window.
 */
export function isNoNews({ on }: Rule, about: About, order: Order, window: Window | undefined): boolean {
  if (about.subject !== 'visit') return false;
  const promised = order.promised[about.id];
  if (on === 'visit.eta_changed') return !window || promised === window;
  const chosen = on === 'visit.planned' ? answerTo(order, slotKey(about.id))?.window : undefined;
  return (
    chosen !== undefined && chosen.from === window?.from && chosen.to === window.to && promised?.from === chosen.from
  );
}
