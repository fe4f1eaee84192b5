import type { VisitKind } from '../../../../shared/orders/event-data.ts';
import type { Remedy } from '../../../../shared/orders/remedies.ts';
import type { Way } from '../../actions/ways.ts';

/** What can be wrong with what was typed or chosen. */
export type FaultName =
  | 'missing'
  | 'notChosen'
  | 'notOffered'
  | 'tooLong'
  | 'decimal'
  | 'date'
  | 'time'
  | 'hoursEmpty'
  | 'commentMissing'
  | 'phoneMissing'
  | 'phoneInvalid';

/** Why a form was not taken that is all right in itself. */
export type NoticeName = 'changed' | 'closed' | 'unknown' | 'tooMuch' | 'tooLarge' | 'photosGone';

/** The words of what customers can do on the page. Those with `{{values}}` are Mustache templates. */
export interface ActionTexts {
  optional: string;
  /** A customer's own words, as `{{comment}}`. */
  quote: string;
  /** Right after something was sent. */
  saved: string;
  /** `{{most}}` characters. */
  faults: Record<FaultName, string>;
  notices: Record<NoticeName, string>;
  /** How a customer chooses the time of a visit, of each kind. */
  slot: Record<VisitKind, { choose: string; time: string }> & {
    label: string;
    /** Until `{{when}}` it can be chosen, and changed. */
    by: string;
    until: string;
    button: string;
    another: string;
    /** Beside the one that was chosen. */
    yours: string;
    chosen: string;
    /** After the cut-off: with a time, and without one. */
    closed: string;
    missed: string;
  };
  /** How a customer says yes or no to a stage. */
  approval: {
    /** Where the sender asks nothing in particular. */
    question: string;
    /** By `{{when}}`. */
    due: string;
    comment: string;
    hint: string;
    yes: string;
    no: string;
    saidYes: string;
    saidNo: string;
    change: string;
  };
  /** What a customer wants done about a delay. */
  remedy: {
    title: string;
    question: string;
    choices: Record<Remedy, string>;
    comment: string;
    button: string;
    change: string;
    /** What was chosen, and what happens next. */
    chosen: Record<Remedy, string>;
    next: Record<Remedy, string>;
    /** Once the order has come. */
    over: string;
  };
  /** How a customer says what is wrong with what was brought. */
  problem: {
    title: string;
    text: string;
    ask: string;
    another: string;
    reported: string;
    /** What happens next. */
    next: string;
    /** On the page of its own. */
    lead: string;
    photos: string;
    /** `{{most}}` at most; where there are `{{count}}`; and where there are as many as may be. */
    photosText: string;
    photosAdded: string;
    photosEnough: string;
    choose: string;
    add: string;
    /** What was uploaded is no photo, or too large. */
    bad: string;
    tell: string;
    kind: string;
    items: string;
    comment: string;
    photosSent: string;
    /** The first, the second: `{{count}}`. */
    photo: string;
    button: string;
    back: string;
  };
  /** Around the forms that senders ask of their own. */
  form: {
    button: string;
    answered: string;
    change: string;
    yes: string;
    no: string;
    /** In place of a secret answer; beside its field, before it is given and after. */
    secret: string;
    willBeSecret: string;
    keptSecret: string;
  };
  rating: {
    title: string;
    label: string;
    /** One `{{point}}` of the five. */
    points: string;
    comment: string;
    button: string;
    /** `{{rating}}` points. */
    given: string;
    change: string;
  };
  /** How a customer would rather be told. */
  preferences: {
    title: string;
    why: string;
    way: string;
    ways: Record<Way, string>;
    /** Beside the one tap: the language and the hours. */
    more: string;
    change: string;
    language: string;
    when: string;
    hours: Record<'any' | 'mornings' | 'evenings' | 'own', string>;
    from: string;
    to: string;
    button: string;
  };
  cancel: { ask: string; text: string; reason: string; button: string };
  /** Whether a customer wants to see offers of `{{brand}}`. */
  offers: {
    title: string;
    question: string;
    yes: string;
    no: string;
    saidYes: string;
    saidNo: string;
    change: string;
  };
  comment: { ask: string; label: string; button: string; sent: string };
  /** How a customer asks to be phoned. */
  call: {
    ask: string;
    phone: string;
    /** `{{digits}}`: the last two of the number that the order has. */
    onFile: string;
    otherwise: string;
    when: string;
    whenHint: string;
    about: string;
    requested: string;
    requestedText: string;
  };
}
