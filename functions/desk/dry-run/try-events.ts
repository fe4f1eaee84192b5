import type { Message } from '../../../shared/messages/message.ts';
import type { Event } from '../../../shared/orders/event.ts';
import { hasFolded } from '../../../shared/orders/fold.ts';
import type { Order } from '../../../shared/orders/order.ts';
import type { Circumstances } from '../../../shared/planning/judge.ts';
import { plan } from '../../../shared/planning/plan.ts';
import { silencedBy } from '../../../shared/planning/silence.ts';
import { foldIn } from '../../notify/fold-in.ts';
import type { DeskDependencies } from '../routes.ts';
import { tell } from './tell-message.ts';

type TryDependencies = Pick<DeskDependencies, 'orders' | 'events' | 'messages' | 'sending' | 'statusPageUrl'>;

/** Takes events in, one after the other, as the real ones would be on top of what is stored, and writes nothing. */
export async function tryEvents(
  tried: readonly Event[],
  sender: Circumstances['sender'],
  dependencies: TryDependencies,
) {
  const { orders, events, messages, sending, statusPageUrl } = dependencies;
  const folded = new Map<string, Order | undefined>();
  const planned: Message[] = [];
  const outcomes = [];
  for (const [index, event] of tried.entries()) {
    const { senderId, orderId, receivedAt: now } = event;
    const before = folded.has(orderId) ? folded.get(orderId) : (await orders.find(senderId, orderId))?.order;
    if (before && hasFolded(before, event)) {
      outcomes.push({ event: event.id, at: now, silence: 'known already', messages: [] });
      continue;
    }
    const { order, mistaken } = await foldIn(before, event, {
      events: {
        ofOrder: async () => {
          const stored = await events.ofOrder(senderId, orderId);
          const ofTried = tried.slice(0, index).filter((one) => one.orderId === orderId);
          return { ...stored, events: [...stored.events, ...ofTried] };
        },
      },
      messages: {
        ofEvent: async (_sender, _order, hash) => [
          ...(await messages.ofEvent(senderId, orderId, hash)),
          ...planned.filter((message) => message.orderId === orderId && message.event.hash === hash),
        ],
      },
    });
    const circumstances: Circumstances = { order, sender, sending, now };
    const outcome = plan(event, circumstances, mistaken);
    folded.set(orderId, outcome.order);
    planned.push(...outcome.messages);
    const silence = silencedBy(event, order, sender, now);
    const told = outcome.messages.map((message) =>
      tell(message, { ...circumstances, order: outcome.order }, statusPageUrl),
    );
    outcomes.push({ event: event.id, at: now, ...(silence ? { silence } : {}), messages: told });
  }
  return { events: outcomes };
}
