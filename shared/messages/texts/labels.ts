import type { VisitKind } from '../../orders/event-data.ts';
import type { ProblemKind } from '../../orders/customer-event.ts';
import type { Remedy } from '../../orders/remedies.ts';
import type { Language } from '../../senders/sender.ts';
import { withoutDearAccents } from '../sms-segments.ts';
import type { Reader } from '../wording/reader.ts';
import { labels as de } from './de/labels.ts';
import { labels as en } from './en/labels.ts';
import { labels as fr } from './fr/labels.ts';
import { labels as nl } from './nl/labels.ts';
import { labels as es } from './es/labels.ts';
import { mapTexts } from './map-texts.ts';
import { labels as sv } from './sv/labels.ts';

/** The names that facts go by, in every message and on the page. */
export interface Labels {
  /** Between a name and what it names. */
  colon: string;
  order: string;
  /** The same of several. */
  orders: string;
  when: string;
  expected: string;
  newEstimate: string;
  /** Of a visit that was moved. */
  newTime: string;
  answerBy: string;
  stage: string;
  carrier: string;
  method: string;
  trackingNumber: string;
  parcel: string;
  trackingLink: string;
  /** Where a parcel is. */
  place: string;
  address: string;
  items: string;
  /** Stands over the items of an order, and over those of one of its parcels. */
  orderSummary: string;
  parcelContents: string;
  total: string;
  payment: string;
  receivedBy: string;
  /** Who gave a rental back. */
  handedOverBy: string;
  whereLeft: string;
  note: string;
  reason: string;
  nextSteps: string;
  contact: string;
  kinds: Record<VisitKind, string>;
  /** What a delay is made up for with; the sentence is a template, for where the shop has not put it into words itself. */
  compensation: Record<'refund' | 'discount' | 'expedite', { name: string; sentence: string }>;
  code: string;
  /** What a customer chose of a delay, said of them; and what is wrong with what was brought. */
  remedies: Record<Remedy, string>;
  problems: Record<ProblemKind, string>;
  /** Payment statuses and methods that have a name of ours; others stand as the shop gave them. */
  payments: Record<string, string>;
  /** What happens with the money of a cancelled order, by payment status: whole sentences. */
  refunds: Record<string, string>;
}

/** A fact with its name: `Total: €890.00`. */
export const labelled = ({ colon }: Pick<Labels, 'colon'>, label: string, value: string): string =>
  `${label}${colon}${value}`;

export const labels: Record<Language, Labels> = { en, sv, de, fr, es, nl };

const cheapLabels = new Map<Language, Labels>();

/** The labels that a reader reads: of an SMS without dear accents. */
export function labelsFor({ language, cheapLetters }: Pick<Reader, 'language' | 'cheapLetters'>): Labels {
  if (!cheapLetters) return labels[language];
  const cheap = cheapLabels.get(language) ?? mapTexts(labels[language], withoutDearAccents);
  cheapLabels.set(language, cheap);
  return cheap;
}
