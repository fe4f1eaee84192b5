import type { VisitKind } from '../../../../shared/orders/event-data.ts';

/** What can be wrong with what was typed or chosen. */
export type FaultName =
  | 'missing'
  | 'notChosen'
  | 'notOffered'
  | 'tooLong'
  | 'decimal'
  | 'date'
  | 'time'
  | 'phoneMissing'
  | 'phoneInvalid';

/** Why a form was not taken that is all right in itself. */
export type NoticeName = 'changed' | 'closed' | 'unknown' | 'tooMuch' | 'tooLarge';

/** The words of what customers can do on the page. Those with `{{values}}` are Mustache templates. */
export interface ActionTexts {
  optional: string;
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
