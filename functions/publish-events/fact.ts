import { createHash } from 'node:crypto';
import type { Message } from '../../shared/messages/message.ts';
import type { Event } from '../../shared/orders/event.ts';
import type { RouteEvent } from '../../shared/orders/route-event.ts';

/** A fact as the account's own systems hear it: CloudEvents 1.0. Ids, types, states and codes; nobody's name, address or words. */
export interface Fact {
  specversion: '1.0';
  /** The same for the same fact, however often it comes. */
  id: string;
  source: string;
  type: string;
  /** The order, or the route. */
  subject: string;
  time: string;
  datacontenttype: 'application/json';
  data: Record<string, unknown>;
}

const fact = (senderId: string, type: string, rest: Pick<Fact, 'id' | 'subject' | 'time' | 'data'>): Fact => ({
  specversion: '1.0',
  source: `/waypost/${senderId}`,
  type: `waypost.${type}`,
  datacontenttype: 'application/json',
  ...rest,
});

/** What of an event's data says nothing of anybody: whatever is not named here stays at home, a form's answers and free text too. */
const told: ReadonlySet<string> = new Set([
  ...['visitId', 'kind', 'routeId', 'vehicleId', 'origin', 'shipmentId', 'rawCode', 'eventId', 'message'],
  ...['window', 'newEta', 'stage', 'form', 'rating', 'outcome', 'refuses', 'channel', 'marketing', 'choice'],
]);
const toldOf = (data: object) => Object.fromEntries(Object.entries(data).filter(([name]) => told.has(name)));

const idOf = (...parts: string[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);

/** What happened to an order or a route: what delivery systems told, what customers answered, what colleagues did. */
export function factOfEvent(event: Event | RouteEvent): Fact {
  const { id, type, senderId, source, occurredAt, receivedAt, silent = false, data } = event;
  const of = 'orderId' in event ? { orderId: event.orderId } : { routeId: event.data.routeId };
  const subject = Object.values(of).join();
  return fact(senderId, type, {
    id: idOf(senderId, subject, source, id),
    subject,
    time: occurredAt,
    data: { senderId, ...of, event: { id, source, receivedAt, silent }, ...toldOf(data) },
  });
}

/** How a message stands now, or what its provider said of it. */
export function factOfMessage(message: Message): Fact {
  const {
    id,
    senderId,
    orderId,
    rule,
    name,
    purpose,
    channel,
    recipient,
    state,
    codes,
    attempt,
    about,
    event,
    report,
  } = message;
  const to = typeof recipient === 'string' ? recipient : Object.keys(recipient).find((key) => key !== 'role');
  return fact(senderId, `message.${report ? 'reported' : state}`, {
    id: [id, attempt, state, ...(report ? [report.kind] : [])].join('.'),
    subject: orderId,
    time: report?.at ?? timeOf(message),
    data: {
      ...{ senderId, orderId, messageId: id, rule, message: name, purpose, channel, to, state, codes, attempt, about },
      event: { type: event.type, occurredAt: event.occurredAt },
      ...('until' in message && message.until !== undefined ? { until: message.until } : {}),
      ...(report ? { report: { kind: report.kind, code: report.code } } : {}),
    },
  });
}

function timeOf(message: Message): string {
  switch (message.state) {
    case 'sent':
      return message.sentAt;
    case 'failed':
      return message.failedAt;
    case 'skipped':
      return message.skippedAt;
    default:
      return message.plannedAt;
  }
}
