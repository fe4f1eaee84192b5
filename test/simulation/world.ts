import type { Message } from '../../shared/messages/message.ts';
import type { Event } from '../../shared/orders/event.ts';
import { orderPartition } from '../../shared/orders/keys.ts';
import type { Order } from '../../shared/orders/order.ts';
import type { Sender } from '../../shared/senders/sender.ts';
import { memoryStores } from '../fakes/memory-stores.ts';
import type { Ask } from './asks.ts';
import { Faults } from './faults.ts';
import { PortCalls } from './port-calls.ts';
import type { Heard } from './provider-reports.ts';
import { Random } from './random.ts';
import { shopsOf, shopsThatAsk } from './shops.ts';
import { StoryBook } from './story-book.ts';
import { hour, VirtualTime } from './virtual-time.ts';

/** No more messages of a sender to an address, or such messages again. */
interface OptOut {
  wants: 'stop' | 'again';
  senderId: string;
  channel: string;
  /** What the address is kept as. */
  hash: string;
  heardAt: number;
}

/** Also the nights on which clocks change. */
const beginnings = ['2027-01-14', '2027-03-13', '2027-03-27', '2027-07-02', '2027-10-30', '2027-11-06'] as const;
const hoursOfFaults = 40;

/** From a calm story to a storm. */
const weathers = [0, 0.3, 1, 1, 3] as const;

/** Everything there is in a story: its time, its table, its shops, what was asked of providers and what went wrong. */
export function createWorld(seed: number, storm = false) {
  const random = new Random(seed);
  const beginning = Date.parse(random.pick(beginnings)) + random.between(0, 72) * hour;
  const time = new VirtualTime(beginning);
  const book = new StoryBook(time);
  const faultsEnd = beginning + hoursOfFaults * hour;
  const luck = new Random(seed + 1_000_000_007);
  const weather = random.pick(weathers);
  const faults = new Faults(luck, storm ? 3 : weather, () => time.now < faultsEnd);
  const stores = memoryStores();
  const messageOf = (id: string): Message | undefined => stores.allMessages().find((message) => message.id === id);
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
  const asksForAnswers = seed % 3 === 1;
  const [shop, newShop]: [Sender, Sender] = asksForAnswers ? shopsThatAsk(random) : shopsOf(random);
  const newShopOpens = faults.happens('sender not known yet') ? beginning + random.between(1, 30) * hour : beginning;
  const versions = new Map<string, { at: number; order: Order }[]>();

  return {
    random,
    luck,
    time,
    book,
    faults,
    faultsEnd,
    beginning,
    stores,
    calls,
    shops: [shop, newShop] as const,
    /** Whether its orders ask for answers, and its shops have a daily cap. */
    asksForAnswers,
    findSender: (id: string) =>
      id === shop.id ? shop : id === newShop.id && time.now >= newShopOpens ? newShop : undefined,
    asks: [] as Ask[],
    accepted: [] as Event[],
    /** What was said of messages and heard to the end. */
    heard: [] as Heard[],
    /** What the page said that it had taken. */
    taken: [] as { senderId: string; orderId: string; action: string }[],
    /** What was said on the page to messages of a sender, and when that was known. */
    optOuts: [] as OptOut[],
    /** The numbers that AWS lets nothing through to. */
    optedOut: new Set<string>(),
    messageOf,
    /** How often something was written. */
    writes: () => writes,
    /** When it became uncertain whether a message had been asked for. */
    blursOf: (messageId: string) => blurs.get(messageId) ?? [],
    committed(order: Order) {
      const key = orderPartition(order.senderId, order.orderId);
      versions.set(key, [...(versions.get(key) ?? []), { at: time.now, order: structuredClone(order) }]);
    },
    /** How an order stood at a time; nothing where it was not there yet. */
    versionAt: ({ senderId, orderId }: Pick<Message, 'senderId' | 'orderId'>, time: number): Order | undefined =>
      versions.get(orderPartition(senderId, orderId))?.findLast(({ at }) => at <= time)?.order,
    /** How an order stood at any time from then on: what a function may have read that began then. */
    versionsSince({ senderId, orderId }: Pick<Message, 'senderId' | 'orderId'>, since: number): Order[] {
      const all = versions.get(orderPartition(senderId, orderId)) ?? [];
      return all.filter((_, index) => (all[index + 1]?.at ?? Infinity) >= since).map(({ order }) => order);
    },
  };
}
export type World = ReturnType<typeof createWorld>;
