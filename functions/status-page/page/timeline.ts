import { fillText } from '../../../shared/messages/template.ts';
import { labelled, labels } from '../../../shared/messages/texts/labels.ts';
import { timeOf } from '../../../shared/messages/wording/local-time.ts';
import { capitalised, plain } from '../../../shared/messages/wording/plain-text.ts';
import type { Reader } from '../../../shared/messages/wording/reader.ts';
import { tellDay, tellWhen } from '../../../shared/messages/wording/when.ts';
import {
  delayData,
  reasonData,
  shipmentData,
  stageData,
  visitData,
  type VisitKind,
} from '../../../shared/orders/event-data.ts';
import { isDeskEvent } from '../../../shared/orders/desk-event.ts';
import type { Event } from '../../../shared/orders/event.ts';
import type { Instant } from '../../../shared/orders/instant.ts';
import { visitIdOf } from '../../../shared/orders/fold.ts';
import type { Order } from '../../../shared/orders/order.ts';
import { kindOf } from '../../../shared/orders/standing.ts';
import { stageNameIn } from '../../../shared/senders/order-types-of.ts';
import type { Sender } from '../../../shared/senders/sender.ts';
import { customerEntry, photosOfProblem } from './customer-entry.ts';
import type { ShownPhoto } from './page-content.ts';
import { type PageTexts, pageTexts } from './texts/texts.ts';

interface Entry {
  title: string;
  details: string[];
  photos: (ShownPhoto & { alt: string })[];
  time: string;
  datetime: Instant;
}
export interface Day {
  day: string;
  entries: Entry[];
}

interface Told {
  order: Order;
  sender: Sender;
  timeline: readonly Event[];
  /** Those that can be shown, by their names. */
  photos?: ReadonlyMap<string, ShownPhoto>;
  now: Instant;
}

/** What the shop keeps for itself. */
const isInternal = (type: string): boolean => type === 'order.updated' || isDeskEvent(type);

/** What has happened, day by day, the latest first. */
export function retell(told: Told, reader: Reader): Day[] {
  const { timeline, now } = told;
  const shown = timeline
    .filter(({ type }) => !isInternal(type))
    .sort((one, other) => (one.occurredAt > other.occurredAt ? -1 : 1))
    .filter(isNews);
  const days: Day[] = [];
  for (const event of shown) {
    const day = tellDay(event.occurredAt, now, reader);
    if (days.at(-1)?.day !== day) days.push({ day, entries: [] });
    days.at(-1)?.entries.push(entryOf(event, told, reader));
  }
  return days;
}

/** Of arrival times that follow one another only the latest is worth telling. */
const isNews = ({ type }: Event, index: number, latestFirst: Event[]): boolean =>
  type !== 'visit.eta_changed' || latestFirst[index - 1]?.type !== type;

/** An event need not say what kind of visit it is about once that is known. */
function kindIn({ visits }: Order, event: Event): VisitKind {
  if (!event.type.startsWith('visit.')) return 'delivery';
  const { data } = visitData.safeParse(event.data);
  const visit = data && Object.entries(visits).find(([id]) => id === visitIdOf(event))?.[1];
  return data?.kind ?? (visit ? kindOf(visit) : 'delivery');
}

function entryOf(event: Event, { order, sender, photos }: Told, reader: Reader): Entry {
  const kind = kindIn(order, event);
  const [subject, stage = ''] = event.type.split('.');
  const own =
    subject === 'customer'
      ? customerEntry(event, { order, sender, reader })
      : { title: titleOf(event, kind, pageTexts[reader.language]), details: detailsOf(event, kind, reader) };
  return {
    title: subject === 'stage' && stage ? capitalised(stageNameIn(reader.language, stage, order, sender)) : own.title,
    details: own.details.flatMap((detail) => detail || []),
    photos: photosOf(event, photos, reader),
    time: timeOf(event.occurredAt, reader),
    datetime: event.occurredAt,
  };
}

/** What a customer photographed, by its number. */
const photosOf = (event: Event, shown: Told['photos'], { language }: Reader): Entry['photos'] =>
  photosOfProblem(event)
    .flatMap((name) => shown?.get(name) ?? [])
    .map((photo, index) => ({
      ...photo,
      alt: fillText(pageTexts[language].actions.problem.photo, { count: index + 1 }),
    }));

function titleOf(event: Event, kind: VisitKind, words: PageTexts): string {
  const { type } = event;
  const [subject = '', step = ''] = type.split('.');
  if (offersTimes(event)) return words.timesOffered;
  if (subject === 'visit') return wordsFor(words.visit[kind], step) ?? words.news;
  if (subject === 'shipment') return wordsFor(words.shipment, step) ?? words.news;
  if (subject === 'order') return wordsFor(words.order, step) ?? words.news;
  return type === 'event.retracted' ? words.retracted : words.news;
}

function offersTimes({ type, data }: Event): boolean {
  const { slots = [], window } = visitData.safeParse(data).data ?? {};
  return type === 'visit.planned' && slots.length > 0 && !window;
}

const wordsFor = (words: Record<string, string>, step: string): string | undefined =>
  Object.hasOwn(words, step) ? words[step] : undefined;

const tellsTime = new Set(['planned', 'rescheduled', 'loaded', 'started', 'approaching', 'eta_changed']);

/** What a customer may know of an event besides that it happened. */
function detailsOf({ type, data }: Event, kind: VisitKind, reader: Reader): (string | undefined)[] {
  const [subject = '', step = ''] = type.split('.');
  const words = labels[reader.language];
  const telling = (when: Parameters<typeof tellWhen>[0] | undefined) =>
    when === undefined ? undefined : capitalised(tellWhen(when, reader).fact);
  const expecting = (when: Parameters<typeof tellWhen>[0] | undefined) =>
    when === undefined ? undefined : labelled(words, words.expected, tellWhen(when, reader).fact);
  if (subject === 'visit') {
    const { window, eta, recipientName, note, reason } = visitData.safeParse(data).data ?? {};
    const promises = step === 'planned' || step === 'rescheduled';
    const when = promises && window ? telling(window) : expecting(eta);
    const by = plain(recipientName, 60);
    const received = kind === 'collection' ? words.handedOverBy : words.receivedBy;
    return [tellsTime.has(step) ? when : undefined, by && labelled(words, received, by), said(note), said(reason)];
  }
  if (subject === 'shipment') {
    const { carrier, location, reason, eta } = shipmentData.safeParse(data).data ?? {};
    const shown = [step === 'shipped' ? carrier : undefined, location, step === 'exception' ? reason : undefined];
    return [...shown.map(said), step === 'delivered' ? undefined : expecting(eta)];
  }
  if (subject === 'stage') return [said(stageData.safeParse(data).data?.note)];
  if (step === 'delayed' || step === 'backordered') {
    const { reason, newEta } = delayData.safeParse(data).data ?? {};
    return [said(reason), newEta && labelled(words, words.newEstimate, telling(newEta) ?? '')];
  }
  return subject === 'order' ? [said(reasonData.safeParse(data).data?.reason)] : [];
}

const said = (words: string | null | undefined): string | undefined => plain(words, 300);
