import type { Order } from '../orders/order.ts';
import type { Sender } from '../senders/sender.ts';
import type { Message } from './message.ts';

export interface RenderedEmail {
  subject: string;
  html: string;
  text: string;
}
export interface RenderedSms {
  text: string;
}

/** What a message needs to be put into words. `link` is the order's status page; `zone` (IANA) the one that times are told in. */
export interface RenderFacts {
  message: Pick<Message, 'name' | 'about'>;
  order: Order;
  sender: Sender;
  link: string;
  zone: string;
}

/** The message as an e-mail in the customer's language: one-line subject, HTML, and the same as text. */
export function renderEmail({ message, sender, link }: RenderFacts): RenderedEmail {
  const words = `${sender.name}: ${message.name}`;
  return { subject: words, html: `<!doctype html><p><a href="${link}">Your order</a></p>`, text: `${words}\n\n${link}` };
}

/** The message as an SMS in the customer's language: the brand first, the link last and whole, three segments at most. */
export function renderSms({ message, sender, link }: RenderFacts): RenderedSms {
  return { text: `${sender.name}: ${message.name} ${link}` };
}
