import type { VisitKind } from '../../../../shared/orders/event-data.ts';
import type { StepOf } from '../../../../shared/orders/status.ts';
import type { Language } from '../../../../shared/senders/sender.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { sv } from './sv.ts';

/** What can be wrong with a request to be phoned. */
export type CallFault = 'phoneMissing' | 'phoneInvalid' | 'tooLong';

type VisitWords = Record<StepOf<'visit'> | 'eta_changed', string>;

/** The page's words. Those with `{{values}}` are Mustache templates. */
export interface PageTexts {
  /** What has happened, and so where it stands: the headline and the timeline use the same words. */
  order: Record<StepOf<'order'>, string>;
  visit: Record<VisitKind, VisitWords>;
  shipment: Record<StepOf<'shipment'>, string>;
  /** An order in one of the shop's own stages, as a headline. */
  inStage: string;
  retracted: string;
  customer: Record<'call_requested' | 'called', string>;
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
  timeline: string;
  timeZone: string;
  more: string;
  /** How a customer asks to be phoned, and what is wrong with what they typed. */
  call: {
    ask: string;
    phone: string;
    /** `{{digits}}`: the last two of the number that the order has. */
    onFile: string;
    otherwise: string;
    when: string;
    whenHint: string;
    about: string;
    optional: string;
    requested: string;
    requestedText: string;
    faults: Record<CallFault, string>;
  };
  /** Of the e-mails of one brand, `{{brand}}`: what is asked, what stands on the button, and what is said once it was pressed. */
  unsubscribe: {
    ask: { title: string; text: string };
    button: string;
    asked: { title: string; text: string };
    follow: string;
  };
  notFound: { title: string; text: string };
  /** When the page could not be made: `{{id}}` is what our log has it under. */
  fault: { title: string; text: string };
}

export const pageTexts: Record<Language, PageTexts> = { en, sv, de };
