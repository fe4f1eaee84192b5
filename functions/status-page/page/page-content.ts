import { fillText } from '../../../shared/messages/template.ts';
import { type Labels, labels } from '../../../shared/messages/texts/labels.ts';
import { tellPlace } from '../../../shared/messages/wording/address.ts';
import { tellCompensation } from '../../../shared/messages/wording/compensation.ts';
import { type ToldItem, tellItems } from '../../../shared/messages/wording/items.ts';
import { zoneName } from '../../../shared/messages/wording/local-time.ts';
import { asSentence, plain } from '../../../shared/messages/wording/plain-text.ts';
import type { Reader } from '../../../shared/messages/wording/reader.ts';
import { type SupportLink, supportLinks } from '../../../shared/messages/wording/support-links.ts';
import type { Event } from '../../../shared/orders/event.ts';
import type { Instant } from '../../../shared/orders/instant.ts';
import type { Order } from '../../../shared/orders/order.ts';
import type { Sender } from '../../../shared/senders/sender.ts';
import type { CallAnswer } from '../phone-me/call-form.ts';
import { type CallContent, callContent } from './call.ts';
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
  /** What came back of a form with faults in it. */
  answer?: CallAnswer | undefined;
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
  place: string | undefined;
  support: SupportLink[];
  call: CallContent | undefined;
  /** Something went wrong: how to reach the shop comes first. */
  contactFirst: boolean;
  /** Where the whole timeline is, if this is not all of it. */
  wholeTimeline: string | undefined;
  days: Day[];
  zone: string;
}

const mostItems = 40;
const wentWrong = new Set<string>(['no_one_home', 'failed', 'exception', 'returned', 'cancelled']);

export function pageContent(
  { order, timeline, photos: shown, partial, sender, now, path, answer }: StatusPageFacts,
  reader: Reader,
): PageContent {
  const texts = pageTexts[reader.language];
  const facts = order.facts.values;
  const standing = standingOf(order);
  const place = tellPlace(facts.deliveryAddress);
  const hero = heroOf({ order, standing, texts, reader, now });
  const timeTold = hero.time !== undefined && standing.of !== 'order';
  const all = [...visitSections(order, shown, reader), ...parcelSections(order, reader)];
  const sections = all.length === 1 ? all.map((only) => alone(only, place, timeTold, reader)) : all;
  const { listed, more } = tellItems(facts, mostItems, reader);
  return {
    words: labels[reader.language],
    texts,
    brand: plain(sender.name, 60) ?? sender.id,
    number: plain(facts.number, 60),
    hero,
    progress: progressOf(standing, Boolean(order.marks.packed), texts),
    delay: delayTold(order, standing.of !== 'order', reader),
    sections: [...sections, ...earlierSections(order, shown, reader)].filter(
      ({ rows, photos }) => rows.length > 0 || photos.length > 0,
    ),
    items: listed,
    moreItems: more > 0 ? fillText(texts.more, { count: more }) : undefined,
    place: all.length === 1 ? undefined : place,
    support: supportLinks(sender),
    call: sender.phonesBack ? callContent(order, path, answer, texts) : undefined,
    contactFirst: 'step' in standing && wentWrong.has(standing.step),
    wholeTimeline: partial ? `${path}?all` : undefined,
    days: retell({ order, timeline, now }, reader),
    zone: zoneName(now, reader),
  };
}

/** Why it takes longer, what happens now, and what the shop offers; with a title where the headline says something else. */
function delayTold(order: Order, titled: boolean, reader: Reader): PageContent['delay'] {
  const delay = delayOf(order);
  if (!delay) return undefined;
  const said = order.delay.values.delay;
  const sentences = [said?.reason, said?.nextSteps, tellCompensation(said, reader)].flatMap((text) => {
    const line = plain(text, 600);
    return line ? [asSentence(line)] : [];
  });
  return sentences.length > 0 || titled ? { title: pageTexts[reader.language].order[delay], sentences } : undefined;
}
