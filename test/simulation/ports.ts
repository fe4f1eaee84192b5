import type { AnswerDependencies } from '../../functions/status-page/answer-form.ts';
import type { OptOutDependencies } from '../../functions/status-page/opt-out/opt-out.ts';
import type { SweepDependencies } from '../../functions/sweep/handler.ts';
import { unheard } from '../fakes/unheard.ts';
import type { Along, CallStore } from '../../shared/calls/call-store.ts';
import { callList } from '../../shared/channels/call-list.ts';
import type { Outcome, OutgoingEmail, OutgoingSms } from '../../shared/channels/channel.ts';
import type { Schedules } from '../../shared/messages/schedules.ts';
import type { Event } from '../../shared/orders/event.ts';
import type { RouteEvent } from '../../shared/orders/route-event.ts';
import { type Ask, outcomeOf } from './asks.ts';
import { faultOfAsk } from './expectations/asking.ts';
import type { Invocation } from './lambda.ts';
import type { Mutation } from './mutations.ts';
import type { World } from './world.ts';

export interface Services {
  schedules: Schedules;
  /** What the table takes a commit for. */
  committed: NonNullable<Mutation['committed']>;
  /** Told of every time that a provider was asked. */
  asked(ask: Ask): void;
  /** Told of every event, of an order or a route, that is in the table for the first time. */
  appended(event: Event): void;
  appendedToRoute(event: RouteEvent): void;
}

/** All that functions of ours work with, the desk's with the call list and the page's with its links too. */
export type SimulatedPorts = SweepDependencies & { calls: CallStore } & AnswerDependencies & OptOutDependencies;

type Method = (...values: unknown[]) => Promise<unknown>;

/** Where a message's id stands in what a call is given. */
function messageIdIn([first]: unknown[]): string | undefined {
  const { messageId, attempt, id } = (first ?? {}) as { messageId?: string; attempt?: number; id?: string };
  return messageId ?? (attempt === undefined ? undefined : id);
}

/** What one invocation works with: the real ports' shapes, services that behave as badly as they may, memory behind. */
export function portsFor(invocation: Invocation, world: World, services: Services): SimulatedPorts {
  const { calls, stores, time, faults } = world;

  /** A port whose every call goes through `calls`. */
  function through<Port extends object>(name: string, port: Port, ...writes: (keyof Port & string)[]): Port {
    const methods = Object.entries(port as Record<string, Method>).map(([method, act]) => [
      method,
      (...values: unknown[]) =>
        calls.make({
          invocation,
          name: `${name}.${method}`,
          // Whoever puts messages together reads others meanwhile: a look is not yet work on one.
          messageId: method === 'find' ? undefined : messageIdIn(values),
          kind: (writes as string[]).includes(method) ? 'write' : 'read',
          effect: () => act(...values),
        }),
    ]);
    return Object.fromEntries(methods) as Port;
  }

  const orders: typeof stores.orders = {
    ...stores.orders,
    async commit(commit) {
      const outcome = await stores.orders.commit(await services.committed(stores, commit));
      if (outcome === 'committed') world.committed(commit.order);
      return outcome;
    },
  };
  const events: typeof stores.events = {
    ...stores.events,
    async appendEach(events) {
      const outcomes = await stores.events.appendEach(events);
      events.forEach((event, index) => outcomes[index] === 'appended' && services.appended(event));
      return outcomes;
    },
    async append(event) {
      const outcome = await stores.events.append(event);
      if (outcome === 'appended') services.appended(event);
      return outcome;
    },
  };
  const routes: typeof stores.routes = {
    ...stores.routes,
    async append(event) {
      const outcome = await stores.routes.append(event);
      if (outcome === 'appended') services.appendedToRoute(event);
      return outcome;
    },
  };
  /** What is kept along with a call is in the table too. */
  const alongOf = (written: string, along: Along | undefined) => {
    if (written !== 'conflict' && along?.event) services.appended(along.event);
  };
  const listed: typeof stores.calls = {
    ...stores.calls,
    async save(call, along) {
      const written = await stores.calls.save(call, along);
      alongOf(written, along);
      return written;
    },
    async end(call, along) {
      const written = await stores.calls.end(call, along);
      alongOf(written, along);
      return written;
    },
  };
  const due: typeof stores.due = {
    ...stores.due,
    async next(shard, by, after) {
      const found = await stores.due.next(shard, by, after);
      return faults.happens('index stale') ? found.slice(1) : found;
    },
  };

  const send = (outgoing: OutgoingEmail | OutgoingSms): Promise<Outcome> => {
    let ask: Ask | undefined;
    const asked = time.now;
    return calls.make({
      invocation,
      name: outgoing.channel === 'email' ? 'SES' : 'SNS',
      messageId: undefined,
      kind: 'provider',
      effect: (messageId) => {
        const { to, channel, text } = outgoing;
        ask = { messageId: messageId ?? '', at: asked, to, channel, text, outcome: undefined };
        world.asks.push(ask);
        const outcome = outcomeOf(ask, faults, world.optedOut);
        const message = world.messageOf(ask.messageId);
        world.book.tell(`  ${ask.channel} ${message?.name} (${ask.messageId}): ${ask.outcome}`, message?.orderId);
        services.asked(ask);
        const fault = faultOfAsk(ask, world);
        if (fault) world.book.violate(fault, message?.orderId);
        return Promise.resolve(outcome);
      },
    });
  };

  const senders = through('senders', { find: (id: string) => Promise.resolve(world.findSender(id)) });
  const secret = through('link', { tokenOf: (sender: string, order: string) => Promise.resolve(`${sender}/${order}`) });
  const callStore = through('calls', listed, 'add', 'drop', 'save', 'end');
  return {
    orders: through('orders', orders, 'commit', 'setAside'),
    events: through('events', events, 'append'),
    routes: through('routes', routes, 'append'),
    stops: through('stops', stores.stops, 'join', 'tell'),
    messages: through('messages', stores.messages, 'claim', 'record', 'report', 'change'),
    contacts: through('contacts', stores.contacts, 'save'),
    contactHash: stores.contactHash,
    due: through('due', due, 'postpone', 'remove'),
    schedules: through('schedules', services.schedules, 'hold'),
    calls: callStore,
    devices: stores.devices,
    days: through('days', stores.days, 'save'),
    spend: through('spend', stores.spend, 'spend', 'giveBack'),
    budgets: through('budgets', stores.budgets, 'reserve', 'settle', 'release'),
    links: through('links', stores.links),
    photos: stores.photos,
    erasure: through('erasure', stores.erasure, 'rewriteEvent', 'rewritePayload'),
    photoLinks: { toRead: async () => '' },
    photoOrigin: 'https://photos.example.com',
    pushKey: () => Promise.resolve('key'),
    // Nobody uploads a photo here.
    readBeginning: () => Promise.resolve(undefined),
    photoForms: { toPost: () => Promise.resolve({ url: 'https://photos.example.com', fields: {} }) },
    channels: {
      email: { send },
      sms: { send },
      call: callList(callStore),
      push: unheard,
      whatsapp: unheard,
      webhook: unheard,
    },
    tokenOf: secret.tokenOf,
    linkOf: async (sender, order) => `https://status.example.com/t/${await secret.tokenOf(sender, order)}`,
    findSender: senders.find,
    sweeps: world.stores.sweeps,
    sending: { to: 'everyone' },
  };
}
