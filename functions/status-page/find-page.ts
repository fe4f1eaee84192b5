import { isOver } from '../../shared/orders/ending.ts';
import { hashOf } from '../../shared/links/link.ts';
import type { LinkStore } from '../../shared/links/link-store.ts';
import type { Event } from '../../shared/orders/event.ts';
import type { EventStore } from '../../shared/orders/event-store.ts';
import { mostEvents } from '../../shared/orders/fold.ts';
import type { Instant } from '../../shared/orders/instant.ts';
import type { OrderStore } from '../../shared/orders/order-store.ts';
import type { FileLinks } from '../../shared/photos/photo-files.ts';
import type { PhotoStore } from '../../shared/photos/photo-store.ts';
import { withWindowsToTell } from '../../shared/planning/promise.ts';
import { tellingZone, zonesOf } from '../../shared/planning/recipient-zones.ts';
import { speaksOverPush } from '../../shared/push/devices-of-order.ts';
import type { FindSender } from '../../shared/senders/find-sender.ts';
import { milestones } from './milestones.ts';
import type { StatusPageFacts } from './page/status-page.ts';
import { photosShown } from './photo-links.ts';
import { upToDate } from './up-to-date.ts';

export interface PageDependencies {
  links: LinkStore;
  orders: Pick<OrderStore, 'find'>;
  events: Pick<EventStore, 'ofOrder'>;
  photos: Pick<PhotoStore, 'ofOrder'>;
  photoLinks: Pick<FileLinks, 'toRead'>;
  /** Where the links to photos lead. */
  photoOrigin: string;
  findSender: FindSender;
  /** The public key of the account's notifications, base64url. */
  pushKey(): Promise<string>;
}

/** Few orders have more. Of those that do, a look shows the milestones, and all of it to who asks for it. */
const eventsALook = 60;

/**
 * What the page behind a token is made from, with the events that it was read of; nothing where the link leads nowhere any
 * more. `asksForAll` shows the whole timeline, `reads` all events: an answer is judged by everything said before it.
 */
export async function findPage(
  token: string,
  { now, asksForAll, reads }: { now: Instant; asksForAll: boolean; reads: 'a look' | 'all' },
  dependencies: PageDependencies,
): Promise<{ facts: StatusPageFacts; heard: Event[] } | undefined> {
  const { links, orders, events, findSender, photoOrigin } = dependencies;
  const link = await links.find(hashOf(token));
  if (!link) return undefined;
  const [stored, read, sender] = await Promise.all([
    orders.find(link.senderId, link.orderId),
    // By their keys, those of the page itself come first: a look has seen every answer.
    events.ofOrder(link.senderId, link.orderId, asksForAll || reads === 'all' ? mostEvents : eventsALook),
    findSender(link.senderId),
  ]);
  if (!stored || !sender || stored.keptUntil <= now) return undefined;
  const order = withWindowsToTell(upToDate(stored.order, read.events), sender);
  const zone = tellingZone(zonesOf(order.facts.values, order.facts.values.customer ?? {}, sender, now), sender);
  const pushKey = speaksOverPush(sender) && !isOver(order, sender) ? await dependencies.pushKey() : undefined;
  const isMore = read.more || read.events.length > eventsALook;
  const partial = isMore && !asksForAll;
  const timeline = read.more || partial ? milestones(order) : read.events;
  const photos = await photosShown(order, timeline, dependencies);
  return {
    facts: { order, timeline, partial, photos, photoOrigin, sender, zone, now, path: `/t/${token}`, pushKey },
    heard: read.events,
  };
}
