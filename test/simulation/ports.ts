import type { AnswerDependencies } from '../../functions/status-page/answer-form.ts';
import type { OptOutDependencies } from '../../functions/status-page/opt-out/opt-out.ts';
import type { SweepDependencies } from '../../functions/sweep/handler.ts';
import type { RateStore } from '../../functions/receive-webhooks/rates/rate-store.ts';
import { unheard } from '../fakes/unheard.ts';
import type { CallStore } from '../../shared/calls/call-store.ts';
import { callList } from '../../shared/channels/call-list.ts';
import type { PersonDependencies } from '../../shared/erasure/erase-person.ts';
import type { EventStore } from '../../shared/orders/event-store.ts';
import type { RouteStore } from '../../shared/orders/route-store.ts';
import type { SenderStore } from '../../shared/senders/sender-store.ts';
import type { Invocation } from './lambda.ts';
import { providersFor } from './providers.ts';
import type { Services } from './services.ts';
import { whatsAppNumber } from './shops.ts';
import { tablesOf } from './tables.ts';
import type { World } from './world.ts';

/** All that functions of ours work with: those of the flow, of the page and of the desk. */
export type SimulatedPorts = SweepDependencies &
  AnswerDependencies &
  OptOutDependencies &
  PersonDependencies & { calls: CallStore; events: EventStore; routes: RouteStore } & {
    rates: RateStore;
    settings: SenderStore;
  };

type Method = (...values: unknown[]) => Promise<unknown>;

/** Where a message's id stands in what a call is given. */
function messageIdIn([first]: unknown[]): string | undefined {
  const { messageId, attempt, id } = (first ?? {}) as { messageId?: string; attempt?: number; id?: string };
  return messageId ?? (attempt === undefined ? undefined : id);
}

/** What one invocation works with: the real ports' shapes, services that behave as badly as they may, memory behind. */
export function portsFor(invocation: Invocation, world: World, services: Services): SimulatedPorts {
  const { calls, stores } = world;

  /** A port whose every call goes through `calls`. */
  function through<Port extends object>(name: string, port: Port, ...writes: (keyof Port & string)[]): Port {
    const through: Record<string, Method> = {};
    for (const [method, act] of Object.entries(port as Record<string, Method>)) {
      const kind = (writes as string[]).includes(method) ? 'write' : 'read';
      const call = { invocation, name: `${name}.${method}`, kind } as const;
      // Whoever puts messages together reads others meanwhile: a look is not yet work on one.
      through[method] = (...values) =>
        calls.make({
          ...call,
          messageId: method === 'find' ? undefined : messageIdIn(values),
          effect: () => act(...values),
        });
    }
    return through as Port;
  }

  const tables = tablesOf(world, services);
  const find = (id: string) => world.settings.seenBy(invocation.name, id);
  const senders = through('senders', { find });
  const secret = through('link', { tokenOf: (sender: string, order: string) => Promise.resolve(`${sender}/${order}`) });
  const callStore = through('calls', tables.calls, 'add', 'drop', 'save', 'end');
  const devices = through('devices', stores.devices, 'keep', 'forget');
  return {
    orders: through('orders', tables.orders, 'commit', 'setAside'),
    events: through('events', tables.events, 'append', 'appendEach'),
    routes: through('routes', tables.routes, 'append'),
    stops: through('stops', stores.stops, 'join', 'tell'),
    messages: through('messages', stores.messages, 'claim', 'record', 'report', 'change', 'cancel'),
    contacts: through('contacts', stores.contacts, 'save'),
    contactHash: stores.contactHash,
    due: through('due', tables.due, 'postpone', 'remove'),
    schedules: through('schedules', services.schedules, 'hold'),
    line: stores.line,
    calls: callStore,
    devices,
    days: through('days', stores.days, 'save'),
    spend: through('spend', stores.spend, 'spend', 'giveBack'),
    budgets: through('budgets', stores.budgets, 'reserve', 'settle', 'release', 'giveBack'),
    links: through('links', stores.links),
    pointers: through('pointers', stores.pointers),
    erasure: through(
      'erasure',
      stores.erasure,
      ...(['rewriteEvent', 'emptyEvent', 'dropPayload', 'rewritePayload', 'dropPhoto', 'dropPointer'] as const),
    ),
    settings: through('settings', tables.settings, 'save', 'savePauses'),
    // Nobody calls without a signature here.
    rates: { count: () => Promise.resolve(1) },
    photos: through('photos', stores.photos, 'keep'),
    photoLinks: { toRead: async () => '' },
    photoOrigin: 'https://photos.example.com',
    pushKey: () => Promise.resolve('key'),
    // Nobody uploads a photo here.
    readBeginning: () => Promise.resolve(undefined),
    photoForms: { toPost: () => Promise.resolve({ url: 'https://photos.example.com', fields: {} }) },
    removeFile: () => Promise.resolve(),
    proofs: through('proofs', world.proofs, 'keep'),
    channels: {
      ...providersFor(invocation, world, { asked: services.asked, forget: devices.forget }),
      call: callList(callStore),
      webhook: unheard,
    },
    tokenOf: secret.tokenOf,
    linkOf: async (sender, order) => `https://status.example.com/t/${await secret.tokenOf(sender, order)}`,
    findSender: senders.find,
    sweeps: through('sweeps', world.stores.sweeps, 'ended'),
    sending: { to: 'everyone', whatsAppFrom: [whatsAppNumber] },
  };
}
