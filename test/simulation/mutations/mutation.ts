import type { Commit } from '../../../shared/orders/order-store.ts';
import type { Order } from '../../../shared/orders/order.ts';
import type { OrderFacts } from '../../../shared/orders/order-facts.ts';
import type { Call } from '../../../shared/calls/call.ts';
import type { SimulatedPorts } from '../ports.ts';

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
  /** It takes a story in which nothing goes wrong to notice; else one in which much does. */
  inFairWeather?: true;
}

/** Has one function see another order than there is. */
export const whenReading =
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
export const whereCallsAreSeen =
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

export const whenDelivering = (change: Parameters<typeof whenReading>[1]) => whenReading('deliver', change);
