import { fillText } from '../../../shared/messages/template.ts';
import { type Labels, labels } from '../../../shared/messages/texts/labels.ts';
import { tellPlace } from '../../../shared/messages/wording/address.ts';
import { tellCompensation } from '../../../shared/messages/wording/compensation.ts';
import { type ToldItem, tellItems } from '../../../shared/messages/wording/items.ts';
import { type ToldOffer, tellOffers } from '../../../shared/messages/wording/offers.ts';
import { zoneName } from '../../../shared/messages/wording/local-time.ts';
import { asSentence, plain } from '../../../shared/messages/wording/plain-text.ts';
import { type Reader, readerOf } from '../../../shared/messages/wording/reader.ts';
import { type SupportLink, supportLinks } from '../../../shared/messages/wording/support-links.ts';
import type { Event } from '../../../shared/orders/event.ts';
import type { Instant } from '../../../shared/orders/instant.ts';
import { compensationOf } from '../../../shared/orders/offered.ts';
import type { Order } from '../../../shared/orders/order.ts';
import { offersFor } from '../../../shared/planning/offers-for.ts';
import { customerOf, toldTo } from '../../../shared/planning/recipients.ts';
import { withOwnStages } from '../../../shared/senders/order-types-of.ts';
import type { Sender } from '../../../shared/senders/sender.ts';
import type { Place } from '../actions/action.ts';
import { asksOf, type PlacedAsk } from '../actions/actions.ts';
import type { UploadedPhoto } from '../problem/uploads.ts';
import type { Refusal } from '../actions/take-answer.ts';
import { type AskContent, askContent } from './ask-content.ts';
import { type Hero, heroOf } from './hero.ts';
import { type ProgressStep, progressOf } from './progress.ts';
import { alone, earlierSections, parcelSections, type Section, visitSections } from './sections.ts';
import { delayOf, standingOf } from '../../../shared/orders/standing.ts';
import { type PageTexts, pageTexts } from './texts/texts.ts';
import { type Day, retell } from './timeline.ts';

/** A photo that can be shown: for some minutes, at its address; sizes in pixels. */
export interface ShownPhoto {
  url: string;
  width: number;
  height: number;
}

/** What the page shows. `timeline` holds the order's events in any sequence; `zone` (IANA) is the one that times are told in. */
export interface StatusPageFacts {
  order: Order;
  timeline: readonly Event[];
  /** The photos that can be shown, by the name that an event gave them. */
  photos: ReadonlyMap<string, ShownPhoto>;
  /** Where they are shown from. */
  photoOrigin: string;
  /** The timeline is not whole. */
  partial?: boolean | undefined;
  sender: Sender;
  zone: string;
  now: Instant;
  /** Where the page is: `/t/<token>`. */
  path: string;
  /** The photos that were uploaded for a report that is not sent yet. */
  uploaded?: readonly UploadedPhoto[] | undefined;
  /** By which browsers know whose notifications they take; left out where there are none. */
  pushKey?: string | undefined;
  /** What came back of a form that was not taken. */
  refused?: Refusal | undefined;
}

/** In whose language and zone a page is: the customer's, as they themselves last said. */
export function readerOfPage({ order, sender, zone }: Pick<StatusPageFacts, 'order' | 'sender' | 'zone'>): Reader {
  const customer = customerOf(order);
  return readerOf(customer ? toldTo(customer, order) : order, sender, zone);
}

/** What the customer is asked or may say on a page. */
export function asksOfPage(
  facts: Pick<StatusPageFacts, 'order' | 'sender' | 'zone' | 'now' | 'uploaded'>,
): PlacedAsk[] {
  const { order, sender, now, uploaded } = facts;
  const reader = readerOfPage(facts);
  return asksOf({ order, sender, now, reader, words: pageTexts[reader.language].actions, uploaded });
}

/** What the page says: plain text, nothing escaped. */
export interface PageContent {
  words: Labels;
  texts: PageTexts;
  brand: string;
  number: string | undefined;
  hero: Hero;
  progress: ProgressStep[];
  delay: { title: string; sentences: string[] } | undefined;
  sections: Section[];
  items: ToldItem[];
  moreItems: string | undefined;
  offers: ToldOffer[];
  offersTitle: string;
  place: string | undefined;
  support: SupportLink[];
  asks: Record<Place, AskContent[]>;
  /** To a form of something that is not on the page any more. */
  notice: string | undefined;
  /** Something went wrong: how to reach the shop comes first. */
  contactFirst: boolean;
  /** Where the whole timeline is, if this is not all of it. */
  wholeTimeline: string | undefined;
  days: Day[];
  zone: string;
  /** Where messages are stopped and resumed. */
  messagesPath: string;
  messagesLink: string;
}

const mostItems = 40;
const wentWrong = new Set<string>(['no_one_home', 'failed', 'exception', 'returned', 'cancelled']);

export function pageContent(facts: StatusPageFacts, reader: Reader): PageContent {
  const { order, timeline, photos: shown, partial, sender, now, path } = facts;
  const texts = pageTexts[reader.language];
  const known = order.facts.values;
  const standing = standingOf(withOwnStages(order, sender));
  const place = tellPlace(known.deliveryAddress);
  const hero = heroOf({ order, sender, standing, texts, reader, now });
  const timeTold = hero.time !== undefined && standing.of !== 'order';
  const all = [...visitSections(order, shown, reader), ...parcelSections(order, reader)];
  const sections = all.length === 1 ? all.map((only) => alone(only, place, timeTold, reader)) : all;
  const { listed, more } = tellItems(known, mostItems, reader);
  return {
    words: labels[reader.language],
    texts,
    brand: plain(sender.name, 60) ?? sender.id,
    number: plain(known.number, 60),
    hero,
    progress: progressOf({ order, sender, standing }, reader.language),
    delay: delayTold({ order, sender }, standing.of !== 'order', reader),
    sections: [...sections, ...earlierSections(order, shown, reader)].filter(
      ({ rows, photos }) => rows.length > 0 || photos.length > 0,
    ),
    items: listed,
    moreItems: more > 0 ? fillText(texts.more, { count: more }) : undefined,
    offers: tellOffers(offersFor(order, sender), reader.language),
    offersTitle: texts.offers,
    place: all.length === 1 ? undefined : place,
    support: supportLinks(sender),
    ...asksTold(facts, texts),
    contactFirst: 'step' in standing && wentWrong.has(standing.step),
    wholeTimeline: partial ? `${path}?all` : undefined,
    days: retell({ order, sender, timeline, photos: shown, now }, reader),
    zone: zoneName(now, reader),
    messagesPath: `${path}/messages`,
    messagesLink: fillText(texts.messages.link, { brand: sender.name }),
  };
}

/** Why it takes longer, what happens now, and what the shop offers; with a title where the headline says something else. */
function delayTold(
  { order, sender }: Pick<StatusPageFacts, 'order' | 'sender'>,
  titled: boolean,
  reader: Reader,
): PageContent['delay'] {
  const delay = delayOf(order);
  if (!delay) return undefined;
  const said = order.delay.values.delay;
  // What a customer may choose of stands with the choice.
  const made = order.offered ? undefined : tellCompensation(compensationOf(order), reader, sender.language);
  const sentences = [said?.reason, said?.nextSteps, made].flatMap((text) => {
    const line = plain(text, 600);
    return line ? [asSentence(line)] : [];
  });
  return sentences.length > 0 || titled ? { title: pageTexts[reader.language].order[delay], sentences } : undefined;
}

/** What the customer is asked and may say, by its place; and what is said to a form that none of it is about. */
function asksTold(facts: StatusPageFacts, { actions: words }: PageTexts): Pick<PageContent, 'asks' | 'notice'> {
  const { path, refused } = facts;
  const asks = asksOfPage(facts);
  const isOf = (ask: PlacedAsk) => ask.action === refused?.action && ask.subject === refused.subject;
  const at = (place: Place) =>
    asks
      .filter((ask) => ask.place === place)
      .map((ask) => askContent(ask, { path, refused: isOf(ask) ? refused : undefined, words }));
  return {
    asks: { first: at('first'), main: at('main'), side: at('side'), contact: at('contact') },
    notice: refused?.notice && !asks.some(isOf) ? words.notices[refused.notice] : undefined,
  };
}
