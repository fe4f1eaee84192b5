import type { About } from '../messages/message.ts';
import type { Event } from '../orders/event.ts';
import type { Window } from '../orders/event-data.ts';
import { shipmentIdOf, visitIdOf } from '../orders/fold.ts';
import type { Order } from '../orders/order.ts';
import type { Rule } from '../senders/rule.ts';
import type { Sender } from '../senders/sender.ts';
import { keeps, windowToTell } from './promise.ts';

/** What an event is about. */
export function aboutOf(event: Event): About {
  const [subject, ...rest] = event.type.split('.');
  if (subject === 'visit') return { subject, id: visitIdOf(event) };
  if (subject === 'shipment') return { subject, id: shipmentIdOf(event) };
  if (subject === 'stage') return { subject, name: rest.join('.') };
  return { subject: 'order' };
}

/** The window that a message would tell: the promised one as long as it is kept, else the new one. */
export function windowTold(about: About, { visits, promised }: Order, sender: Sender): Window | undefined {
  const visit = about.subject === 'visit' ? visits[about.id] : undefined;
  if (!visit || about.subject !== 'visit') return undefined;
  const window = windowToTell(visit, sender);
  const before = promised[about.id];
  return keeps(before, window, sender) ? before : window;
}

/** A change of the estimate is news only when it breaks what was promised. */
export const isNoNews = ({ on }: Rule, about: About, { promised }: Order, window: Window | undefined): boolean =>
  on === 'visit.eta_changed' && about.subject === 'visit' && (!window || promised[about.id] === window);
