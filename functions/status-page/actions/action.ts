import type * as z from 'zod/mini';
import type { Reader } from '../../../shared/messages/wording/reader.ts';
import type { CustomerEventName, CustomerEventType, customerEvents } from '../../../shared/orders/customer-event.ts';
import type { Instant } from '../../../shared/orders/instant.ts';
import type { Order } from '../../../shared/orders/order.ts';
import type { Sender } from '../../../shared/senders/sender.ts';
import type { ActionTexts } from '../page/texts/action-texts.ts';
import type { UploadedPhoto } from '../problem/uploads.ts';
import type { Button, Field } from './fields/field.ts';
import type { Faults, Values } from './fields/read-fields.ts';

/** What customers can do on the page, and where each is posted: `/t/<token>/<name>`. */
export const actionNames = [
  ...(['slot', 'approval', 'remedy', 'form', 'rating', 'preferences'] as const),
  ...(['call', 'comment', 'cancel', 'offers', 'problem'] as const),
] as const;
export type ActionName = (typeof actionNames)[number];

/** What decides which actions there are, and what they say. */
export interface ActionFacts {
  order: Order;
  sender: Sender;
  now: Instant;
  reader: Reader;
  words: ActionTexts;
  /** The photos that were uploaded for what is said next, where somebody has looked. */
  uploaded?: readonly UploadedPhoto[] | undefined;
}

/** Where on the page: right below the headline, over all else, beside it, or with the ways to the shop's people. */
export type Place = 'first' | 'main' | 'side' | 'contact';

/** What an answer is kept as: an event of the customer's. */
export interface Said {
  type: CustomerEventType;
  data: object;
}

/** One thing that the customer is asked or may say, and what they have said to it: it is shown and read by the same fields. */
export interface Ask {
  /** What of the order it is about: a visit, a stage, a form; empty where it is the order. */
  subject: string;
  /**
   * When what it shows was last said, by us or by the customer (empty: never), and after a space what tells apart two
   * that were said at one time: a form made of something else is asked again.
   */
  since: string;
  place: Place;
  title: string;
  texts: string[];
  /** What is asked, in so many words. */
  question?: string | undefined;
  /** What the customer has said to it so far. */
  said?: { title: string; lines: string[] } | undefined;
  fields: Field[];
  /** What sends it; none where nothing can be said to it now. */
  buttons: Button[];
  /** Buttons by which it is answered in one tap, before its fields. */
  quick?: Button[] | undefined;
  /** What follows from sending it, over its fields. */
  consequence?: string | undefined;
  /** What opens the form, where it is folded away. */
  folded?: string | undefined;
  /** It has a page of its own, `/t/<token>/<name>`, which this leads to. */
  apart?: string | undefined;
  /** Each answer stands beside those before it and not in their place. */
  addsUp?: boolean | undefined;
  /** What the values say as an event, or what is wrong with them. */
  read(values: Values): Said | { faults: Faults };
}

/** Something that customers can do on the page: one file each, listed in `actions.ts`. */
export interface Action {
  name: ActionName;
  /** What of it there is now; none where it does not apply. Pure. */
  asks(facts: ActionFacts): Ask[];
}

/** An answer as the event that keeps it, checked against that event's own schema by the compiler. */
export const said = <Name extends CustomerEventName>(
  name: Name,
  data: z.input<(typeof customerEvents)[Name]>,
): Said => ({ type: `customer.${name}`, data });
