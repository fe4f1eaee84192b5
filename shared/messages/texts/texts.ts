import type { VisitKind } from '../../orders/event-data.ts';
import type { Language } from '../../senders/sender.ts';
import type { MessageName, RecipientKind, VisitMessageName } from '../message.ts';
import type { Topic } from '../topic.ts';
import { spelledFor } from '../sms-segments.ts';
import type { Reader } from '../wording/reader.ts';
import { de } from './de/de.ts';
import { en } from './en/en.ts';
import { mapTexts } from './map-texts.ts';
import { fr } from './fr/fr.ts';
import { nl } from './nl/nl.ts';
import { es } from './es/es.ts';
import { sv } from './sv/sv.ts';

/**
 * One message's words. Each is a Mustache template over the values in `message-values.ts`; a sentence whose values are
 * missing comes out empty and is left out. The first one says by itself where the order stands. An e-mail's sentences
 * leave the time that they are about to be said by the large letters above them (`moment.ts`).
 */
export interface MessageText {
  subject: string;
  headline: string;
  sentences: readonly string[];
  sms: {
    /** What has to be said, the most important first; the brand goes before it and the link after. */
    say: readonly string[];
    /** What is added as long as it makes the SMS no dearer, the first one first. */
    ifRoom?: readonly string[];
  };
}

export type VisitTexts = Record<VisitMessageName, MessageText>;
export type OrderTexts = Record<Exclude<MessageName, VisitMessageName>, MessageText>;
export type ShipmentTexts = Pick<
  OrderTexts,
  'shipped' | 'in-transit' | 'out-for-delivery' | 'ready-to-collect' | 'returned' | 'all-delivered'
>;

export type ColleagueTexts = Pick<
  OrderTexts,
  'phone-back' | 'low-rating' | 'answered' | 'nothing-heard' | 'tracking-number-wrong'
>;
export type RemedyTexts = Pick<OrderTexts, 'remedy-chosen' | 'problem-reported' | 'budget-spent'>;
export type SmsBudgetTexts = Pick<OrderTexts, 'sms-budget-near' | 'sms-budget-spent'>;
export type CallTexts = Pick<OrderTexts, 'call-assigned' | 'call-escalated' | 'call-not-made'>;

/**
 * What an SMS says where its limit leaves no room for more, sentence by sentence: the same for every kind of visit.
 * Without one the words are cut.
 */
export type Brief = Partial<Record<MessageName, readonly string[]>>;

/** What the button says, which leads to the status page, of a call to that. */
export type Action = 'follow' | 'look' | 'choose' | 'answer' | 'rate' | 'open' | 'phone';

export interface MessageTexts {
  visits: Record<VisitKind, VisitTexts>;
  orders: OrderTexts;
  brief: Brief;
  greeting: string;
  /** How it goes on after a visit that came to nothing; never empty. */
  whatNext: string;
  actions: Record<Action, string>;
  /** How what is beyond the first few is told. */
  more: string;
  /** Stands over what is told together with a message. */
  also: string;
  /** Stands over what is offered, and says that it is advertising. */
  offers: string;
  /** What the link at the foot of an e-mail says by which nothing more comes. */
  unsubscribe: string;
  /** What in a sentence leads to where a problem is reported, as its words have it. */
  report: string;
  /** Why a recipient gets this, at its foot. */
  why: Record<RecipientKind, string>;
}

export const messageTexts: Record<Language, MessageTexts> = { en, sv, de, fr, es, nl };

/** A message's words, as they fit what it is about, in the letters of whoever reads them. */
export function textOf({ name, kind }: Topic, reader: Reader): MessageText {
  const { orders, visits } = messageTexts[reader.language];
  const text = name in orders ? orders[name as keyof OrderTexts] : visits[kind][name as VisitMessageName];
  return reader.cheapLetters ? mapTexts(text, spelledFor(reader)) : text;
}
