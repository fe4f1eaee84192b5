import type { Order } from '../orders/order.ts';
import type { Sender } from '../senders/sender.ts';
import type { Message } from './message.ts';

export interface RenderedEmail {
  subject: string;
  html: string;
  text: string;
}
export interface Rendered {
  email: RenderedEmail;
  sms: { text: string };
}

/** What a message needs to be put into words. Times are told in `zones`, the first one where there are several. */
export interface RenderFacts {
  message: Pick<Message, 'name' | 'about'>;
  order: Order;
  sender: Sender;
  link: string;
  zone: string;
}
