import { labels } from '../../../shared/messages/texts/labels.ts';
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
import { kindOf, stageName } from '../../../shared/orders/standing.ts';
import { type PageTexts, pageTexts } from './texts/texts.ts';

interface Entry {
  title: string;
  details: string[];
  time: string;
  datetime: Instant;
}
export interface Day {
  day: string;
  entries: Entry[];
}

interface Told {
  order: Order;
  timeline: readonly Event[];
  now: Instant;
}

/** What the shop keeps for itself. */
const isInternal = (type: string): boolean => type === 'order.updated' || isDeskEvent(type);

/** What has happened, day by day, the latest first. */
export function retell({ order, timeline, now }: Told, reader: Reader): Day[] {
  const shown = timeline
    .filter(({ type }) => !isInternal(type))
    .sort((one, other) => (one.occurredAt > other.occurredAt ? -1 : 1))
    .filter(isNews);
  const days: Day[] = [];
  for (const event of shown) {
    const day = tellDay(event.occurredAt, now, reader);
    if (days.at(-1)?.day !== day) days.push({ day, entries: [] });
    days.at(-1)?.entries.push(entryOf(event, kindIn(order, event), reader));
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

const entryOf = (event: Event, kind: VisitKind, reader: Reader): Entry => ({
  title: titleOf(event, kind, pageTexts[reader.language]),
  details: detailsOf(event, kind, reader),
  time: timeOf(event.occurredAt, reader),
  datetime: event.occurredAt,
});

function titleOf({ type }: Event, kind: VisitKind, texts: PageTexts): string {
  const [subject = '', step = ''] = type.split('.');
  if (subject === 'visit') return wordsFor(texts.visit[kind], step) ?? texts.news;
  if (subject === 'shipment') return wordsFor(texts.shipment, step) ?? texts.news;
  if (subject === 'order') return wordsFor(texts.order, step) ?? texts.news;
  if (subject === 'stage' && step) return capitalised(stageName(step));
  if (subject === 'customer') return wordsFor(texts.customer, step) ?? texts.answered;
  return type === 'event.retracted' ? texts.retracted : texts.news;
}

const wordsFor = (words: Record<string, string>, step: string): string | undefined =>
  Object.hasOwn(words, step) ? words[step] : undefined;

const tellsTime = new Set(['planned', 'rescheduled', 'loaded', 'started', 'approaching', 'eta_changed']);

/** What a customer may know of an event besides that it happened. */
function detailsOf({ type, data }: Event, kind: VisitKind, reader: Reader): string[] {
  const [subject = '', step = ''] = type.split('.');
  const words = labels[reader.language];
  const telling = (when: Parameters<typeof tellWhen>[0] | undefined) =>
    when === undefined ? undefined : capitalised(tellWhen(when, reader).fact);
  const expecting = (when: Parameters<typeof tellWhen>[0] | undefined) =>
    when === undefined ? undefined : `${words.expected}: ${tellWhen(when, reader).fact}`;
  if (subject === 'visit') {
    const { window, eta, recipientName, note, reason } = visitData.safeParse(data).data ?? {};
    const promises = step === 'planned' || step === 'rescheduled';
    const when = promises && window ? telling(window) : expecting(eta);
    const by = plain(recipientName, 60);
    const received = kind === 'collection' ? words.handedOverBy : words.receivedBy;
    return texts([tellsTime.has(step) ? when : undefined, by && `${received}: ${by}`, note, reason]);
  }
  if (subject === 'shipment') {
    const { carrier, location, eta } = shipmentData.safeParse(data).data ?? {};
    return texts([
      step === 'shipped' ? carrier : undefined,
      location,
      step === 'delivered' ? undefined : expecting(eta),
    ]);
  }
  if (subject === 'stage') return texts([stageData.safeParse(data).data?.note]);
  if (step === 'delayed' || step === 'backordered') {
    const { reason, newEta } = delayData.safeParse(data).data ?? {};
    return texts([reason, newEta && `${words.newEstimate}: ${telling(newEta)}`]);
  }
  return subject === 'order' ? texts([reasonData.safeParse(data).data?.reason]) : [];
}

const texts = (values: (string | undefined)[]): string[] => values.flatMap((value) => plain(value, 300) ?? []);
