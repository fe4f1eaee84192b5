import type { Message } from '../../../shared/messages/message.ts';
import { instantOf } from '../../../shared/orders/instant.ts';
import type { Order } from '../../../shared/orders/order.ts';
import { wasTaken } from '../asks.ts';
import { type Asking, mostLag } from './asked.ts';
import { outdatedOfParcel } from './parcel-news.ts';

/** "Nothing superseded is sent": neither what has been overtaken, nor what a newer message says, nor a mistake. */
export function nothingSuperseded({ ask, message, versions, isInternal, world }: Asking): string | undefined {
  const outdated = versions.map((order) => outdatedBy(message, order));
  if (outdated.every((since) => since !== undefined)) return `is sent though ${outdated.at(-1)} has happened since`;
  if (isInternal) return undefined;
  const before = instantOf(ask.at - mostLag);
  const newer = newerOf(message, world.stores.allMessages(), before, versions);
  return newer && `is sent after a newer one was planned (${newer.id})`;
}

/** What has happened since, by the marks alone, that makes a message old news; nothing where it still holds. */
export function outdatedBy(message: Message, order: Order): string | undefined {
  const { name, event, recipient } = message;
  const since = (marks: Record<string, string>, ...steps: string[]) =>
    steps.find((step) => (marks[step] ?? '') > event.occurredAt);
  const visit = order.visits.v1?.marks ?? {};
  // Colleagues hear of a call as long as it is theirs.
  if (name.startsWith('call-')) return undefined;
  if (order.retracted.includes(event.hash)) return 'event.retracted';
  const isOfVisit = event.type.startsWith('visit.') && recipient === 'customer';
  if (name === 'cancelled') return undefined;
  const calledOff = isOfVisit && order.marks.cancelled ? 'cancelled' : since(order.marks, 'cancelled');
  if (calledOff) return calledOff;
  if (event.type.startsWith('shipment.')) return outdatedOfParcel(message, order);
  switch (name) {
    case 'visit-planned':
      return since(visit, 'started', 'no_one_home', 'completed');
    case 'on-its-way':
      return since(visit, 'no_one_home', 'completed');
    case 'order-received':
    case 'delayed':
      // Where another attempt was begun or failed since, the order has not come after all.
      return anew.some((step) => (visit[step] ?? '') > (visit.completed ?? '')) ? undefined : since(visit, 'completed');
    default:
      return undefined;
  }
}

/** A message that says the same of something that happened later and still stands, and was planned before then. */
const newerOf = (message: Message, others: Message[], before: string, versions: readonly Order[]) =>
  others.find(
    ({ orderId, rule, channel, about, event, state, plannedAt }) =>
      orderId === message.orderId &&
      rule === message.rule &&
      channel === message.channel &&
      JSON.stringify(about) === JSON.stringify(message.about) &&
      event.occurredAt > message.event.occurredAt &&
      state !== 'skipped' &&
      plannedAt < before &&
      !versions.some(({ retracted }) => retracted.includes(event.hash)),
  );

/** How far along a visit or a parcel is that a message tells of. */
const ranks: Partial<Record<Message['name'], number>> = {
  ...{ 'visit-planned': 1, 'on-its-way': 3, delivered: 7, shipped: 1, 'in-transit': 2, 'out-for-delivery': 4 },
};
/** What ends an attempt: what is told after it may begin anew. */
const anew = ['no_one_home', 'rescheduled', 'failed', 'exception', 'returned'];

/** "within a visit, what a recipient reads never goes back, but by a correction"; within a parcel's way neither. */
export function readsBackwards({ ask, message, versions, world }: Asking): string | undefined {
  const rank = ranks[message.name];
  const { about, event } = message;
  if (rank === undefined || !wasTaken(ask) || !('id' in about)) return undefined;
  const further = world.asks.find((one) => {
    const other = one.messageId === ask.messageId ? undefined : world.messageOf(one.messageId);
    if (!other || one.to !== ask.to || one.outcome !== 'accepted' || one.at > ask.at - mostLag) return false;
    const isSame = other.orderId === message.orderId && JSON.stringify(other.about) === JSON.stringify(about);
    return (
      isSame && (ranks[other.name] ?? 0) > rank && !versions.some((order) => beganAnew(order, other, event.occurredAt))
    );
  });
  return further && `is read after what is further along (${further.messageId})`;
}

/** Whether another attempt began, or what was told was taken back, between one message's event and another. */
function beganAnew(order: Order, { about, event }: Message, until: string): boolean {
  if (order.retracted.includes(event.hash)) return true;
  const of = 'id' in about ? { ...order.visits, ...order.shipments }[about.id] : undefined;
  return anew.some((step) => (of?.marks[step] ?? '') > event.occurredAt && (of?.marks[step] ?? '') <= until);
}
