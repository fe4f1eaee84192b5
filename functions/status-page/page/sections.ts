import { fillText } from '../../../shared/messages/template.ts';
import { exceptionOf } from '../../../shared/messages/said-of.ts';
import { labels } from '../../../shared/messages/texts/labels.ts';
import { expectedOf, parcelExpected } from '../../../shared/messages/wording/expected.ts';
import { timeOf } from '../../../shared/messages/wording/local-time.ts';
import { outcomeOf } from '../../../shared/messages/wording/outcome.ts';
import { capitalised, plain } from '../../../shared/messages/wording/plain-text.ts';
import type { Reader } from '../../../shared/messages/wording/reader.ts';
import { tellMoment, tellWhen } from '../../../shared/messages/wording/when.ts';
import type { Window } from '../../../shared/orders/event-data.ts';
import type { Instant } from '../../../shared/orders/instant.ts';
import type { Order, Shipment, Visit } from '../../../shared/orders/order.ts';
import { shipmentStatus, visitStatus } from '../../../shared/orders/order.ts';
import { parcelsOf } from '../../../shared/orders/parcels.ts';
import { isOffered } from '../../../shared/planning/slot-choice.ts';
import { mostPhotos } from '../../../shared/photos/photo.ts';
import { trackingLinkOf } from '../../../shared/tracking/tracking-link.ts';
import { delayOf, doneSteps, kindOf, movingSteps } from '../../../shared/orders/standing.ts';
import type { ShownPhoto } from './page-content.ts';
import { pageTexts } from './texts/texts.ts';

interface Row {
  label: string;
  value: string;
}

/** A visit or a parcel, with all that there is to know about it. */
export interface Section {
  title: string;
  rows: Row[];
  photos: (ShownPhoto & { alt: string })[];
  caption: string | undefined;
  link: { label: string; href: string } | undefined;
}

type Shown = ReadonlyMap<string, ShownPhoto>;

/** The only section there is: its status is the page's headline, its time may stand there too, and where it goes belongs to it. */
export function alone(section: Section, place: string | undefined, timeTold: boolean, reader: Reader): Section {
  const words = labels[reader.language];
  const told = new Set([pageTexts[reader.language].status, ...(timeTold ? [words.when, words.expected] : [])]);
  const rows = section.rows.filter(({ label }) => !told.has(label));
  return { ...section, rows: [...rows, ...rowsOf([[words.address, place]])] };
}

const rowsOf = (rows: [string, string | undefined][]): Row[] =>
  rows.flatMap(([label, value]) => (value ? [{ label, value }] : []));

export const visitSections = (order: Order, shown: Shown, reader: Reader): Section[] =>
  Object.values(order.visits).map((visit) => visitSection(visit, Boolean(delayOf(order)), shown, reader));

function visitSection(visit: Visit, delayed: boolean, shown: Shown, reader: Reader): Section {
  const [texts, words] = [pageTexts[reader.language], labels[reader.language]];
  const kind = kindOf(visit);
  const status = visitStatus(visit);
  const [done, moving] = [doneSteps.has(status?.step ?? ''), movingSteps.has(status?.step ?? '')];
  const { window, eta } = expectedOf(visit);
  const ended = done || missedSteps.has(status?.step ?? '') || status?.step === 'rescheduled';
  const outcome = ended ? outcomeOf(visit) : undefined;
  const received = kind === 'collection' ? words.handedOverBy : words.receivedBy;
  const note = status?.step === 'left_unattended' && kind === 'delivery' ? words.whereLeft : words.note;
  // A delay makes the old window a promise that no longer holds.
  const promised = delayed && !moving && !done ? undefined : window;
  return {
    title: texts.visitNames[kind],
    rows: rowsOf([
      [texts.status, status && texts.visit[kind][isOffered(visit) ? 'offered' : status.step]],
      [
        words.when,
        (done || missedSteps.has(status?.step ?? '')) && status
          ? capitalised(tellMoment(status.at, reader).fact)
          : undefined,
      ],
      [eta === undefined ? words.when : texts.planned, done ? undefined : telling(promised, reader)],
      [words.expected, done ? undefined : telling(eta, reader)],
      [
        texts.stop,
        moving && visit.known.values.stop !== undefined ? plain(String(visit.known.values.stop), 50) : undefined,
      ],
      [received, kind === 'appointment' ? undefined : plain(outcome?.recipientName, 60)],
      [note, plain(outcome?.note, 600)],
      [words.reason, done ? undefined : plain(outcome?.reason, 600)],
    ]),
    ...photosOf(outcome?.photos, shown, status?.step, status?.at, reader),
    link: undefined,
  };
}

const missedSteps = new Set<string>(['no_one_home', 'failed']);

/** What came of the attempts before those that are planned or under way now. */
export const earlierSections = (order: Order, shown: Shown, reader: Reader): Section[] =>
  Object.values(order.visits).flatMap((visit) => earlierSection(visit, shown, reader) ?? []);

function earlierSection(visit: Visit, shown: Shown, reader: Reader): Section | undefined {
  const [texts, words] = [pageTexts[reader.language], labels[reader.language]];
  const { step: stepNow, since } = visitStatus(visit) ?? {};
  const step = (['no_one_home', 'failed'] as const).find((one) => visit.marks[one] === since);
  if (!since || !step || step === stepNow || doneSteps.has(stepNow ?? '')) return undefined;
  const outcome = outcomeOf(visit);
  return {
    title: texts.earlier,
    rows: rowsOf([
      [texts.status, texts.visit[kindOf(visit)][step]],
      [words.when, capitalised(tellMoment(since, reader).fact)],
      [words.note, plain(outcome?.note, 600)],
      [words.reason, plain(outcome?.reason, 600)],
    ]),
    ...photosOf(outcome?.photos, shown, step, since, reader),
    link: undefined,
  };
}

const telling = (when: Instant | Window | undefined, reader: Reader): string | undefined =>
  when === undefined ? undefined : capitalised(tellWhen(when, reader).fact);

/** Photos with what they prove: where it was left, or that somebody was there. */
function photosOf(
  named: string[] | undefined,
  shown: Shown,
  step: string | undefined,
  at: Instant | undefined,
  reader: Reader,
): Pick<Section, 'photos' | 'caption'> {
  const texts = pageTexts[reader.language];
  const time = at && timeOf(at, reader);
  const missed = missedSteps.has(step ?? '');
  const alt = missed ? texts.photoThere : step === 'left_unattended' ? texts.photoLeft : texts.photo;
  const photos = (named ?? [])
    .slice(0, mostPhotos)
    .flatMap((one) => shown.get(one) ?? [])
    .map((photo, index, { length }) => ({ ...photo, alt: fillText(alt, { count: length > 1 && index + 1, time }) }));
  return { photos, caption: missed && photos.length > 0 ? fillText(texts.wereThere, { time }) : undefined };
}

/** In the sequence and with the numbers by which messages tell of them. */
export const parcelSections = (order: Order, reader: Reader): Section[] =>
  parcelsOf(order).map(({ shipment }, index, all) => parcelSection(shipment, all.length > 1 ? index + 1 : 0, reader));

function parcelSection(shipment: Shipment, count: number, reader: Reader): Section {
  const [texts, words] = [pageTexts[reader.language], labels[reader.language]];
  const { carrier, method, trackingNumber, location, items } = shipment.known.values;
  const status = shipmentStatus(shipment);
  const { eta } = parcelExpected(shipment);
  const wrong = status?.step === 'exception' ? exceptionOf(shipment) : undefined;
  const [by, href] = [plain(carrier, 60), trackingLinkOf(shipment.known.values)];
  const contents = (items ?? []).slice(0, 5).map(({ name, quantity }) => {
    const item = plain(name, 80);
    return item && (quantity && quantity > 1 ? `${quantity} × ${item}` : item);
  });
  return {
    title: count > 0 ? `${texts.parcel} ${count}` : texts.parcel,
    rows: rowsOf([
      [texts.status, status && texts.shipment[status.step]],
      [words.reason, plain(wrong?.reason, 600)],
      [words.nextSteps, plain(wrong?.nextSteps, 600)],
      [words.expected, doneSteps.has(status?.step ?? '') ? undefined : telling(eta, reader)],
      [words.place, status?.step === 'ready_to_collect' ? plain(location, 120) : undefined],
      [words.carrier, by],
      [words.method, plain(method, 60)],
      [words.trackingNumber, plain(trackingNumber, 60)],
      [words.items, contents.filter(Boolean).join('; ') || undefined],
    ]),
    photos: [],
    caption: undefined,
    link: href ? { label: fillText(texts.track, { carrier: by }), href } : undefined,
  };
}
