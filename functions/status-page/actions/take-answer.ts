import { isDeepStrictEqual } from 'node:util';
import { log } from '../../../shared/log.ts';
import { customerDataOf, pageSource } from '../../../shared/orders/customer-event.ts';
import type { Event } from '../../../shared/orders/event.ts';
import type { EventStore } from '../../../shared/orders/event-store.ts';
import { after, type Instant } from '../../../shared/orders/instant.ts';
import type { Order } from '../../../shared/orders/order.ts';
import type { NoticeName } from '../page/texts/action-texts.ts';
import type { ActionName, Said } from './action.ts';
import type { PlacedAsk } from './actions.ts';
import { type Faults, readFields, type Values } from './fields/read-fields.ts';
import { eventIdOf, isKeyOf } from './form-key.ts';
import { isTooMuch } from './limits.ts';

/** What the page says to a form that it did not take, with what was typed. */
export interface Refusal {
  status: number;
  action: ActionName;
  subject: string;
  given: Values;
  faults: Faults;
  notice?: NoticeName | undefined;
}

/** The page that a form was sent to, as it stands now. */
export interface Standing {
  order: Order;
  asks: readonly PlacedAsk[];
  /** All that the order has heard. */
  heard: readonly Event[];
  path: string;
  now: Instant;
}

export interface AnswerPorts {
  events: Pick<EventStore, 'append'>;
  /** Whether photos that an answer names were uploaded for it; `since` is what its form was made of. */
  arePhotosThere(photos: readonly string[], since: string): Promise<boolean>;
}

/**
 * Takes in what a form says, as an event of the order's customer. Whoever answers what somebody else has answered
 * meanwhile is told so and asked again; the same form sent twice is taken once. `again` asks to be called anew with the
 * page as it then stands: somebody else was quicker by a moment.
 */
export async function takeAnswer(
  action: ActionName,
  given: Values,
  standing: Standing,
  { events, arePhotosThere }: AnswerPorts,
): Promise<{ taken: string } | { refused: Refusal } | 'again'> {
  const { order, asks, heard, path, now } = standing;
  const form = { action, subject: given.of ?? '', since: given.since ?? '' };
  const refuse = (status: number, more: Partial<Refusal>) => ({
    refused: { status, action, subject: form.subject, given, faults: {}, ...more },
  });
  if (!isKeyOf(path, form, given.key)) return refuse(403, { given: {}, notice: 'unknown' });
  const ask = asks.find((one) => one.action === action && one.subject === form.subject);
  const read = ask && readAnswer(ask, given);
  const id = eventIdOf(path, form, read && 'data' in read ? read : { data: {} }, ask?.addsUp);
  const earlier = heard.find((event) => event.source === pageSource && event.id === id);
  if (earlier && (!read || isSame(earlier, read))) return { taken: ask?.id ?? action };
  if (!ask || !read || ask.buttons.length === 0) return refuse(409, { notice: 'closed' });
  if (ask.since !== form.since && !ask.addsUp) return refuse(409, { notice: 'changed' });
  if ('faults' in read) {
    const isShown = ask.fields.some(({ name }) => read.faults[name] !== undefined);
    return refuse(422, { faults: read.faults, notice: isShown ? undefined : 'unknown' });
  }
  if (isTooMuch(read.type, heard, now)) return refuse(429, { notice: 'tooMuch' });
  const photos = photosOf(read);
  if (photos.length > 0 && !(await arePhotosThere(photos, form.since))) return refuse(409, { notice: 'photosGone' });
  const appended = await events.append(eventOf(read, { id, order, since: ask.since, now }));
  if (appended === 'duplicate') return 'again';
  log.info('customer_answered', { type: read.type, senderId: order.senderId, orderId: order.orderId });
  return { taken: ask.id };
}

function readAnswer(ask: PlacedAsk, given: Values): Said | { faults: Faults } {
  const { values, faults } = readFields(ask, given);
  const read = ask.read(values);
  const all = { ...('faults' in read ? read.faults : {}), ...faults };
  return Object.keys(all).length > 0 ? { faults: all } : read;
}

const photosOf = ({ data }: Said): string[] => ('photos' in data && Array.isArray(data.photos) ? data.photos : []);

const isSame = ({ type, data }: Event, read: Said | { faults: Faults }): boolean =>
  'data' in read && type === read.type && isDeepStrictEqual(data, dataOf(read));

/** What is kept of an answer: as its schema reads it, without what is left open. */
const dataOf = ({ type, data }: Said) =>
  JSON.parse(JSON.stringify(customerDataOf(type)?.parse(data))) as Record<string, unknown>;

function eventOf(
  read: Said,
  { id, order, since, now }: { id: string; order: Order; since: string; now: Instant },
): Event {
  const [asked = ''] = since.split(' ');
  return {
    ...{ id, senderId: order.senderId, orderId: order.orderId, source: pageSource },
    type: read.type,
    // After what it answers, also where the clock that told that was ahead.
    occurredAt: asked === '' || now > asked ? now : after(asked, 1),
    receivedAt: now,
    data: dataOf(read),
  };
}
