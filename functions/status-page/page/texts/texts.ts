import type { VisitKind } from '../../../../shared/orders/event-data.ts';
import type { CustomerEventName } from '../../../../shared/orders/customer-event.ts';
import type { StepOf } from '../../../../shared/orders/status.ts';
import type { Language } from '../../../../shared/senders/sender.ts';
import type { ActionTexts } from './action-texts.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';
import { es } from './es.ts';
import { sv } from './sv.ts';

type VisitWords = Record<StepOf<'visit'> | 'eta_changed' | 'offered', string>;

interface ChannelTexts {
  name: string;
  on: string;
  stops: string;
  stop: string;
  off: string;
  again: string;
}
interface MessagesTexts extends Record<'email' | 'sms' | 'whatsapp', ChannelTexts> {
  link: string;
  title: string;
  text: string;
  none: string;
  /** Why we write no more, where it can not be taken back here. */
  stopped: string;
  unreachable: string;
  complaint: string;
}

/** The page's words. Those with `{{values}}` are Mustache templates. */
export interface PageTexts {
  /** What has happened, and so where it stands: the headline and the timeline use the same words. */
  order: Record<StepOf<'order'>, string>;
  visit: Record<VisitKind, VisitWords>;
  /** That there are times to choose from. */
  timesOffered: string;
  shipment: Record<StepOf<'shipment'>, string>;
  /** An order in one of the shop's own stages, as a headline. */
  inStage: string;
  retracted: string;
  /** What a customer said; a `rated` with its `{{rating}}`. */
  customer: Record<CustomerEventName | 'calledInVain' | 'refused', string>;
  /** Whatever else a customer said. */
  answered: string;
  /** Anything that we have no words for. */
  news: string;
  /** A sentence below the headline, by where it stands. */
  lead: {
    placed: string;
    packed: string;
    stage: string;
    cancelled: string;
    cancelledByYou: string;
    delayed: string;
    noTimeYet: string;
    late: string;
    missed: string;
    delivered: string;
    ready_to_collect: string;
  };
  progress: {
    label: string;
    done: string;
    delivery: readonly string[];
    collection: readonly string[];
    appointment: readonly string[];
    shipment: readonly string[];
    pickup: readonly string[];
    /** Before the stages that an order goes through. */
    placed: string;
    /** `{{step}}` of `{{count}}`, with its name `{{name}}`. */
    at: string;
  };
  visitNames: Record<VisitKind, string>;
  parcel: string;
  status: string;
  /** The time that was promised, beside the one expected by now. */
  planned: string;
  /** Which stop of its route a visit is. */
  stop: string;
  track: string;
  /** Describes a photo, by its number where there are several; where it was left and when we were there is told by those below. */
  photo: string;
  photoLeft: string;
  photoThere: string;
  /** That somebody came, after a visit that came to nothing: `{{time}}`. */
  wereThere: string;
  /** The attempt before the one that is planned now. */
  earlier: string;
  /** Over the ways to the shop's people, after something went wrong. */
  whatNow: string;
  /** Leads to the whole timeline where only its milestones are shown. */
  wholeTimeline: string;
  /** Over what is offered with the order; it says what it is. */
  offers: string;
  timeline: string;
  timeZone: string;
  more: string;
  /** What customers can do. */
  actions: ActionTexts;
  /** Of the e-mails of one brand, `{{brand}}`: what is asked, what stands on the button, and what is said once it was pressed. */
  unsubscribe: {
    ask: { title: string; text: string };
    button: string;
    asked: { title: string; text: string };
    follow: string;
  };
  /** Which messages of a brand, `{{brand}}`, still come; `{{when}}` is when they were stopped. */
  messages: MessagesTexts;
  notFound: { title: string; text: string };
  /** When the page could not be made: `{{id}}` is what our log has it under. */
  fault: { title: string; text: string };
}

export const pageTexts: Record<Language, PageTexts> = { en, sv, de, fr, es, nl };
