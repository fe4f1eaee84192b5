import type { Message } from '../../shared/messages/message.ts';
import type { Event } from '../../shared/orders/event.ts';
import { fold } from '../../shared/orders/fold.ts';
import type { Order } from '../../shared/orders/order.ts';
import { judge, type Judgement } from '../../shared/planning/judge.ts';
import { plan } from '../../shared/planning/plan.ts';
import type { Sender } from '../../shared/senders/sender.ts';

/** The messages that a sender's rules make of events, each planned at the time it was received, and the order at the end. */
export function tell(sender: Sender, events: Event[]): { messages: Message[]; order: Order } {
  let order: Order | undefined;
  const messages: Message[] = [];
  for (const event of events) {
    const planned = plan(event, {
      order: fold(order, event),
      sender,
      sending: { to: 'everyone' },
      now: event.receivedAt,
    });
    messages.push(...planned.messages);
    order = planned.order;
  }
  if (!order) throw new Error('no events');
  return { messages, order };
}

/** What becomes of a message when it is released at a time. */
export function release(message: Message | undefined, order: Order, sender: Sender, now: string): Judgement {
  if (!message) throw new Error('nothing was said');
  return judge(message, { order, sender, sending: { to: 'everyone' }, now });
}

/** A message in a few words: `visit-planned email held 2026-11-24T08:00`. */
export function brief(message: Message): string {
  const time = message.state === 'held' ? ` ${message.until.slice(0, 16)}` : '';
  const code = message.state === 'skipped' ? ` ${message.codes.join()}` : '';
  return `${message.rule} ${message.channel} ${message.state}${time}${code}`;
}
