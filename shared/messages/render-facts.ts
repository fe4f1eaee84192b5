import type { Instant } from '../orders/instant.ts';
import type { Order } from '../orders/order.ts';
import type { Person } from '../planning/recipients.ts';
import type { Offer } from '../senders/offer.ts';
import type { Sender } from '../senders/sender.ts';
import type { AlsoTold } from './also-told.ts';
import type { Message, MessageName, Recipient } from './message.ts';

/** What a message needs to be put into words. `link` is the order's status page; `zone` (IANA) the one that times are told in. */
export interface RenderFacts {
  message: Pick<Message, 'name' | 'about'> & { rule?: string; recipient?: Recipient; event?: { hash: string } };
  /** What a dispatcher is told that somebody was not told. */
  untold?: { name: MessageName; person: Person | undefined };
  order: Order;
  /** The other orders, of the same customer at the same stop, that it speaks of too. */
  companions?: readonly Order[];
  sender: Sender;
  link: string;
  /** By which an e-mail's recipient gets no more of them; not for colleagues. */
  unsubscribeLink?: string | undefined;
  zone: string;
  /** What else is told with it, of the same or of other orders. */
  also?: readonly AlsoTold[];
  /** What may be offered with it. */
  offers?: readonly Offer[];
  /** Without it nothing is counted from now ("in about 15 minutes"). */
  now?: Instant;
}
