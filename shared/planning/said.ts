import type { Message } from '../messages/message.ts';
import type { About } from '../orders/about.ts';
import type { Window } from '../orders/event-data.ts';
import { type Order, shipmentStatus, visitStatus } from '../orders/order.ts';
import { findShipment, namesOf, shipmentCalled } from '../orders/shipments.ts';
import { type KnownTime, type Rule, wrongNumberMoment } from '../senders/rule.ts';
import type { Sender } from '../senders/sender.ts';
import { shortHash } from '../short-hash.ts';
import { timeKnown } from './known-time.ts';
import { lastHeardOf } from './last-heard.ts';
import { numberTold } from './wrong-number.ts';

/** What a message is about, as `order.said` keys it. */
export function saidKey({ rule, about }: Pick<Message, 'rule' | 'about'>): string {
  if (about.subject === 'order') return rule;
  return `${rule}/${about.subject}/${'id' in about ? about.id : about.name}`;
}

/** All keys under which `order.said` may have what a message is about: a parcel may be called otherwise than when it was told of. */
function keysOf({ rule, about }: Pick<Message, 'rule' | 'about'>, order: Pick<Order, 'shipments'>): string[] {
  if (about.subject !== 'shipment') return [saidKey({ rule, about })];
  const names = namesOf(order, shipmentCalled(order, about.id));
  return names.map((id) => saidKey({ rule, about: { subject: 'shipment', id } }));
}

/** What was last said by a rule of what a message is about. */
export const saidOf = (claim: Pick<Message, 'rule' | 'about'>, order: Pick<Order, 'said' | 'shipments'>) =>
  keysOf(claim, order).flatMap((key) => order.said[key] ?? [])[0];

/** The order with what is said now noted on it, in the place of what was said before. */
export function withSaid(order: Order, claim: Pick<Message, 'rule' | 'about' | 'said'>): Order {
  const keys = new Set(keysOf(claim, order));
  const others = Object.entries(order.said).filter(([key]) => !keys.has(key));
  return { ...order, said: { ...Object.fromEntries(others), [saidKey(claim)]: claim.said } };
}

/** Messages whose news is the window itself. */
const tellWindow = new Set<string>(['visit-planned', 'reminder', 'rescheduled']);
export const tellsWindow = ({ on, message }: Rule): boolean => on === 'visit.eta_changed' || tellWindow.has(message);

interface OrderOfSender {
  order: Order;
  sender: Sender;
}

/**
 * What a rule would tell of its subject now, as a short hash: the same attempt and the same window make the same, so
 * that an event repeated under another id says nothing new. A message that is counted back from a known time is
 * another when that time has moved. `window` is the one that would be told.
 */
export function saidBy(rule: Rule, about: About, known: OrderOfSender, window: Window | undefined): string {
  return shortHash(JSON.stringify(tellsOf(rule, about, known, window)), 8);
}

/**
 * A time that is counted back from may come to be what it was before: what is said of it then is told apart from what was
 * said of it the first time, by how often it has changed (`hash~2`). `before` is what was noted last, if anything was.
 */
export const nextSaid = (said: string, before: string | undefined): string =>
  before === undefined ? said : `${said}~${Number(before.split('~')[1] ?? 0) + 1}`;

/** What was noted, whichever time it was said. */
export const withoutTurn = (said: string): string => said.split('~')[0] ?? said;

/** What stands in the place of what was said and is not so: when it comes to be so, it is said again. */
export const takenBack = (before: string): string => nextSaid('', before);
export const isTakenBack = (said: string): boolean => withoutTurn(said) === '';

function tellsOf(rule: Rule, about: About, known: OrderOfSender, window: Window | undefined): unknown {
  const { order } = known;
  const { before, silence } = rule.timing;
  if (before) return [timeKnown(before, about, known, window), ...askedAt(before.time, about, order)];
  // Whatever is heard begins the wait anew.
  if (silence) return [lastHeardOf(about, order)];
  if (rule.on.startsWith('customer.') && !tellsWindow(rule)) return [order.marks[rule.on]];
  switch (about.subject) {
    case 'visit': {
      const visit = order.visits[about.id];
      return [visit && visitStatus(visit)?.since, tellsWindow(rule) ? window : null];
    }
    case 'shipment': {
      const shipment = findShipment(order, about.id);
      if (rule.on === wrongNumberMoment) return [shipment && numberTold(shipment)];
      return [shipment && shipmentStatus(shipment)?.since];
    }
    case 'stage':
      return [order.marks[`stage.${about.name}`]];
    case 'order':
      return rule.on === 'order.delayed' || rule.on === 'order.backordered' ? order.delay.values : [];
  }
}

/** What is asked again by the same day is another question: the reminder of the one that was answered is none of it. */
const askedAt = (time: KnownTime, about: About, { marks }: Order): unknown[] =>
  time === 'approvalDue' && about.subject === 'stage' ? [marks[`stage.${about.name}`]] : [];
