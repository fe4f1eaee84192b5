import type { Message } from '../../../shared/messages/message.ts';
import type { Event } from '../../../shared/orders/event.ts';
import { hasFolded } from '../../../shared/orders/fold.ts';
import type { Order } from '../../../shared/orders/order.ts';
import type { RouteEvent } from '../../../shared/orders/route-event.ts';
import type { Circumstances } from '../../../shared/planning/judge.ts';
import { plan } from '../../../shared/planning/plan.ts';
import { silenceOf } from '../../../shared/planning/silence.ts';
import { foldIn } from '../../notify/fold-in.ts';
import { joinRoute, passOn } from '../../notify/routes.ts';
import type { DeskDependencies } from '../routes.ts';
import { tell } from './tell-message.ts';
import { triedRoutes } from './tried-routes.ts';

type TryDependencies = Pick<
  DeskDependencies,
  'orders' | 'events' | 'messages' | 'routes' | 'sending' | 'statusPageUrl'
>;

/**
 * Takes events in, one after the other, as the real ones would be on top of what is stored, and writes nothing. A
 * route's event is followed by those that its stops get of it: the stops that are stored, and those tried before.
 */
export async function tryEvents(
  tried: readonly (Event | RouteEvent)[],
  sender: Circumstances['sender'],
  dependencies: TryDependencies,
) {
  const { orders, events, messages, sending, statusPageUrl } = dependencies;
  const routes = triedRoutes(dependencies.routes);
  const folded = new Map<string, Order | undefined>();
  const heard: Event[] = [];
  const planned: Message[] = [];
  const outcomes: object[] = [];

  for (const one of tried) {
    if ('orderId' in one) await hear(one);
    else await hearOfRoute(one);
  }
  return { events: outcomes };

  async function hearOfRoute(event: RouteEvent): Promise<void> {
    await routes.append(event);
    const ofStops = await appendedBy((append) => passOn(event, { routes, events: { append } }));
    outcomes.push({ event: event.id, type: event.type, at: event.receivedAt, stops: ofStops.length, messages: [] });
    for (const one of ofStops) await hear(one);
  }

  async function hear(event: Event): Promise<void> {
    const { senderId, orderId, receivedAt: now } = event;
    const about = { event: event.id, type: event.type, orderId, at: now };
    const before = folded.has(orderId) ? folded.get(orderId) : (await orders.find(senderId, orderId))?.order;
    if (before && hasFolded(before, event)) {
      outcomes.push({ ...about, silence: 'known already', messages: [] });
      return;
    }
    const { order, concerned } = await foldIn(before, event, {
      events: {
        ofOrder: async () => {
          const stored = await events.ofOrder(senderId, orderId);
          return { ...stored, events: [...stored.events, ...heard.filter((one) => one.orderId === orderId)] };
        },
      },
      messages: {
        ofEvent: async (_sender, _order, hash) => [
          ...(await messages.ofEvent(senderId, orderId, hash)),
          ...planned
            .filter((message) => message.orderId === orderId && message.id.startsWith(hash))
            .map((message) => wouldStand(message, now)),
        ],
      },
    });
    const ofRoute = await appendedBy((append) =>
      joinRoute(event, before, order, { routes, stops: routes, events: { append } }, now),
    );
    const circumstances: Circumstances = { order, sender, sending, now };
    const outcome = plan(event, circumstances, concerned);
    folded.set(orderId, outcome.order);
    heard.push(event);
    planned.push(...outcome.messages);
    const told = outcome.messages.map((message) =>
      tell(message, { ...circumstances, order: outcome.order }, statusPageUrl),
    );
    outcomes.push({ ...about, ...silenceOf(event, order, sender), messages: told });
    for (const one of ofRoute) await hear(one);
  }
}

/** A message that was tried, as it would stand by now: gone out, where its time has come. */
const wouldStand = (message: Message, now: string): Message =>
  message.state === 'planned' || (message.state === 'held' && message.until <= now)
    ? { ...message, state: 'sent', sentAt: message.plannedAt, providerId: '' }
    : message;

/** The events that somebody would append. */
async function appendedBy(work: (append: (event: Event) => Promise<'appended'>) => Promise<void>): Promise<Event[]> {
  const appended: Event[] = [];
  await work((event) => {
    appended.push(event);
    return Promise.resolve('appended');
  });
  return appended;
}
