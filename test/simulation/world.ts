import type { Message } from '../../shared/messages/message.ts';
import type { Event } from '../../shared/orders/event.ts';
import { orderPartition } from '../../shared/orders/keys.ts';
import type { Order } from '../../shared/orders/order.ts';
import { copyOf } from '../fakes/copy-of.ts';
import { memoryProofs } from '../fakes/memory-proofs.ts';
import { memoryStores } from '../fakes/memory-stores.ts';
import type { Ask } from './asks.ts';
import { Faults } from './faults.ts';
import type { Erasure, OptOut, Paused, PushSwitch } from './notes.ts';
import type { Heard } from './parties/provider-reports.ts';
import { PortCalls } from './port-calls.ts';
import { Random } from './random.ts';
import { settingsOf } from './settings.ts';
import { shopsFor, type StoryKind, storyKinds } from './shops.ts';
import { StoryBook } from './story-book.ts';
import { hour, VirtualTime } from './virtual-time.ts';

/** Also the nights on which clocks change. */
const beginnings = ['2027-01-14', '2027-03-13', '2027-03-27', '2027-07-02', '2027-10-30', '2027-11-06'] as const;
const hoursOfFaults = 40;

/** From a calm story to a storm. */
const weathers = [0, 0.3, 1, 1, 3] as const;

type Named = Pick<Message, 'senderId' | 'orderId'>;

/** What is said of a story beside its seed. */
export interface Conditions {
  /** Much goes wrong; else as much as the seed says. */
  storm?: boolean;
  /** Of what goes wrong only this happens; left out, all of it. */
  faults?: readonly string[];
}

/** Everything there is in a story: its time, its table, its shops, what was asked of providers and what went wrong. */
export function createWorld(seed: number, { storm = false, faults: only }: Conditions = {}) {
  const random = new Random(seed);
  const beginning = Date.parse(random.pick(beginnings)) + random.between(0, 72) * hour;
  const time = new VirtualTime(beginning);
  const book = new StoryBook(time);
  const luck = new Random(seed + 1_000_000_007);
  const weather = storm ? 3 : random.pick(weathers);
  const faultsEnd = weather === 0 ? beginning : beginning + hoursOfFaults * hour;
  const faults = new Faults(luck, weather, () => time.now < faultsEnd, only && new Set(only));
  const stores = memoryStores();
  const messageOf = (id: string): Message | undefined => stores.messageBy(id);
  let writes = 0;
  const blurs = new Map<string, number[]>();
  const calls = new PortCalls(time, luck, faults, {
    note: ({ name, requestId }, what, messageId) =>
      book.tell(
        `  ${name} ${requestId}: ${what}${messageId ? ` (${messageId})` : ''}`,
        messageId ? messageOf(messageId)?.orderId : undefined,
      ),
    wrote: () => void writes++,
    blur: (messageId) => void blurs.set(messageId, [...(blurs.get(messageId) ?? []), time.now]),
  });
  const kind: StoryKind = storyKinds[seed % storyKinds.length] ?? 'orders';
  const shops = shopsFor(kind, random);
  const newShopOpens = faults.happens('sender not known yet') ? beginning + random.between(1, 30) * hour : beginning;
  const versions = new Map<string, { at: number; order: Order }[]>();
  const keyOf = ({ senderId, orderId }: Named) => orderPartition(senderId, orderId);

  return {
    ...{ random, luck, time, book, faults, faultsEnd, beginning, stores, calls, shops, kind, messageOf },
    settings: settingsOf(shops, (id) => (id === shops[1].id ? newShopOpens : beginning), time),
    proofs: memoryProofs(),
    asks: [] as Ask[],
    accepted: [] as Event[],
    /** The ids of events of which those who told of them were told that they were accepted. */
    acknowledged: [] as { orderId: string; id: string }[],
    /** What was said of messages and heard to the end. */
    heard: [] as Heard[],
    /** What the page said that it had taken. */
    taken: [] as { senderId: string; orderId: string; action: string }[],
    /** What was said on the page to messages of a sender, and when that was known. */
    optOuts: [] as OptOut[],
    pushes: [] as PushSwitch[],
    paused: [] as Paused[],
    erasures: [] as Erasure[],
    /** Whom somebody began to erase. */
    erasing: [] as Pick<Erasure, 'person' | 'senderId'>[],
    /** When sweeps began in which nothing went wrong, of those that have ended. */
    swept: [] as number[],
    /** The numbers that AWS lets nothing through to. */
    optedOut: new Set<string>(),
    /** How often something was written. */
    writes: () => writes,
    /** When it became uncertain whether a message had been asked for. */
    blursOf: (messageId: string) => blurs.get(messageId) ?? [],
    committed(order: Order) {
      const key = keyOf(order);
      versions.set(key, [...(versions.get(key) ?? []), { at: time.now, order: copyOf(order) }]);
    },
    /** How an order stood at a time; nothing where it was not there yet. */
    versionAt: (whose: Named, time: number): Order | undefined =>
      versions.get(keyOf(whose))?.findLast(({ at }) => at <= time)?.order,
    /** How an order stood at any time from then on: what a function may have read that began then. */
    versionsSince(whose: Named, since: number): Order[] {
      const all = versions.get(keyOf(whose)) ?? [];
      return all.filter((_, index) => (all[index + 1]?.at ?? Infinity) >= since).map(({ order }) => order);
    },
  };
}
export type World = ReturnType<typeof createWorld>;
