import type { Commit } from '../../shared/orders/order-store.ts';
import type { Order } from '../../shared/orders/order.ts';
import type { OrderFacts } from '../../shared/orders/order-facts.ts';
import type { Call } from '../../shared/calls/call.ts';
import { after } from '../../shared/orders/instant.ts';
import type { SimulatedPorts } from './ports.ts';

/** Something taken out of the product, to see whether anybody notices. */
export interface Mutation {
  name: string;
  /** Where it takes a rare story to notice: the seed to begin with. */
  firstSeed?: number;
  /** What a function works with instead. */
  mutate?(ports: SimulatedPorts, functionName: string): SimulatedPorts;
  /** What the table takes a commit for. */
  committed?(stores: Pick<SimulatedPorts, 'orders'>, commit: Commit): Promise<Commit>;
  /** What `notify` reports of the records that failed. */
  notified?(answer: { batchItemFailures: { itemIdentifier: string }[] }): {
    batchItemFailures: { itemIdentifier: string }[];
  };
  withoutSweep?: true;
}

/** Has one function see another order than there is. */
const whenReading =
  (where: string, change: (facts: OrderFacts, order: Order) => unknown): NonNullable<Mutation['mutate']> =>
  (ports, functionName) => ({
    ...ports,
    orders: {
      ...ports.orders,
      async find(...order) {
        const found = await ports.orders.find(...order);
        if (found && functionName === where) change(found.order.facts.values, found.order);
        return found;
      },
    },
  });

/** Has one function see other calls on the list than there are; nothing where it sees none. */
const whereCallsAreSeen =
  (where: string, seen: (call: Call) => Call | undefined): NonNullable<Mutation['mutate']> =>
  (ports, functionName) => {
    if (functionName !== where) return ports;
    const { find, ofSender } = ports.calls;
    const calls: SimulatedPorts['calls'] = {
      ...ports.calls,
      find: async (id) => {
        const call = await find(id);
        return call && seen(call);
      },
      ofSender: async (id) => (await ofSender(id)).flatMap((call) => seen(call) ?? []),
    };
    return { ...ports, calls };
  };

const whenDelivering = (change: Parameters<typeof whenReading>[1]) => whenReading('deliver', change);

const allDay = { from: '00:00', to: '23:59' };

export const mutations: readonly Mutation[] = [
  {
    name: 'commits without looking at the version',
    firstSeed: 275,
    async committed({ orders }, commit) {
      const { senderId, orderId } = commit.order;
      return { ...commit, version: (await orders.find(senderId, orderId))?.version ?? 0 };
    },
  },
  {
    name: 'takes over claims whose lease is not over',
    mutate: (ports) => ({
      ...ports,
      messages: {
        ...ports.messages,
        claim: (id, claimant, now, leaseUntil) =>
          ports.messages.claim(id, claimant, after(now, 86_400_000), leaseUntil),
      },
    }),
  },
  {
    name: 'does not count a claim that ran out as unanswered',
    mutate: (ports) => ({
      ...ports,
      messages: {
        ...ports.messages,
        async claim(...claim) {
          const result = await ports.messages.claim(...claim);
          return result.claimed ? { claimed: { ...result.claimed, unanswered: 0 } } : result;
        },
      },
    }),
  },
  {
    name: 'takes a call made again by Lambda for the first one',
    firstSeed: 60,
    mutate: (ports) => ({
      ...ports,
      messages: {
        ...ports.messages,
        claim: (id, claimant, now, leaseUntil) =>
          ports.messages.claim(id, claimant.replace(/\/[^/]+$/, ''), now, leaseUntil),
        record: (message, claimant, now) => ports.messages.record(message, claimant.replace(/\/[^/]+$/, ''), now),
      },
    }),
  },
  {
    name: 'records nothing',
    mutate: (ports) => ({ ...ports, messages: { ...ports.messages, record: () => Promise.resolve('recorded') } }),
  },
  {
    name: 'ignores the hours',
    mutate: (ports) => ({
      ...ports,
      async findSender(id) {
        const sender = await ports.findSender(id);
        return sender && { ...sender, sendingHours: allDay };
      },
    }),
  },
  {
    name: 'goes by the hours of the sender, not of the recipient',
    mutate: whenDelivering(({ customer }) => Object.assign(customer ?? {}, { timeZone: 'Europe/Stockholm' })),
  },
  {
    name: 'forgets who said no by the time that a message is delivered',
    firstSeed: 105,
    mutate: whenDelivering((facts) => delete facts.notify),
  },
  {
    name: 'does not see what has happened by the time that a message is delivered',
    mutate: whenDelivering((_, order) => Object.assign(order, { visits: {}, marks: {}, said: {} })),
  },
  {
    name: 'does not ask what an address has said',
    mutate: (ports, functionName) =>
      functionName === 'receive-reports' || functionName === 'status-page'
        ? ports
        : { ...ports, contacts: { ...ports.contacts, find: () => Promise.resolve(undefined) } },
  },
  {
    name: 'forgets who wanted no more of it on the page',
    mutate: (ports, functionName) => ({
      ...ports,
      contacts: {
        ...ports.contacts,
        async find(id) {
          const found = await ports.contacts.find(id);
          if (!found || functionName === 'status-page') return found;
          return { ...found, history: found.history.filter(({ kind }) => kind !== 'unsubscribe') };
        },
      },
    }),
  },
  {
    name: 'forgets at which hours somebody wants to be told',
    firstSeed: 76,
    mutate: (ports) =>
      whenReading('deliver', (_, { preferences }) => delete preferences.values.hours)(ports, 'deliver'),
  },
  {
    name: 'counts nothing that an address hears in a day',
    mutate: (ports) => ({
      ...ports,
      days: { find: () => Promise.resolve(undefined), save: () => Promise.resolve('saved') },
    }),
  },
  {
    name: 'does not heed that a message was reported as sent',
    mutate: (ports) => ({
      ...ports,
      messages: { ...ports.messages, report: () => Promise.resolve(undefined) },
    }),
  },
  {
    name: 'does not look which other orders are at a stop',
    firstSeed: 21,
    mutate: (ports) => ({ ...ports, stops: { ...ports.stops, at: () => Promise.resolve([]) } }),
  },
  {
    name: 'lets every order at a stop speak for the others',
    mutate: (ports) => ({ ...ports, stops: { ...ports.stops, tell: () => Promise.resolve('written') } }),
  },
  {
    name: 'takes what another order is about to say for said',
    firstSeed: 100,
    mutate: (ports, functionName) => ({
      ...ports,
      messages: {
        ...ports.messages,
        async find(id) {
          const found = await ports.messages.find(id);
          if (functionName === 'receive-reports' || found?.state !== 'held') return found;
          return { ...found, state: 'sent', sentAt: found.plannedAt, providerId: 'p' };
        },
      },
    }),
  },
  {
    name: 'reports no failed record',
    notified: () => ({ batchItemFailures: [] }),
  },
  { name: 'leaves calls on the list that are needless', mutate: whereCallsAreSeen('notify', () => undefined) },
  { name: 'never looks at the calls on the list', mutate: whereCallsAreSeen('sweep', () => undefined) },
  {
    name: 'gives a call to two colleagues',
    mutate: whereCallsAreSeen('desk', ({ claim: _, ...call }) => call),
  },
  {
    name: 'phones by the clock of the sender, not of who is phoned',
    mutate: whenReading('desk', ({ customer }) => Object.assign(customer ?? {}, { timeZone: 'Europe/Stockholm' })),
  },
  { name: 'never sweeps', withoutSweep: true },
];
