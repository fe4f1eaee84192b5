import type { Order } from '../../../shared/orders/order.ts';
import { type Mutation, whenDelivering } from './mutation.ts';

/** Leaves of each parcel's marks those that pass. */
const withMarks = (order: Order, passes: (step: string) => boolean): void => {
  for (const shipment of Object.values(order.shipments)) {
    shipment.marks = Object.fromEntries(Object.entries(shipment.marks).filter(([step]) => passes(step)));
  }
};

/** Taken out of what is said of parcels and of delays, over notifications and WhatsApp. */
export const ofParcels: readonly Mutation[] = [
  {
    name: 'says that all is delivered with the first parcel that is',
    mutate: (ports, functionName) => ({
      ...whenDelivering((_, order) => {
        const delivered = Object.entries(order.shipments).filter(([, { marks }]) => marks.delivered !== undefined);
        order.shipments = Object.fromEntries(delivered);
      })(ports, functionName),
      async findSender(id) {
        const sender = await ports.findSender(id);
        const early = { id: 'all-delivered', when: { parcel: ['only', 'part', 'last'] } };
        return sender && { ...sender, rules: [...sender.rules, early] };
      },
    }),
  },
  {
    name: 'says that nothing was heard of a parcel though it was',
    mutate: whenDelivering((_, order) => withMarks(order, (step) => step === 'shipped')),
  },
  {
    name: 'tells of a mistake that has been taken back',
    mutate: whenDelivering((_, order) => Object.assign(order, { retracted: [] })),
  },
  {
    name: 'notifies where that was switched off',
    mutate: (ports) => ({ ...ports, devices: { ...ports.devices, forget: () => Promise.resolve() } }),
  },
  {
    name: 'counts no notification among what is heard in a day',
    mutate: (ports) => {
      const { find, save } = ports.days;
      const days: typeof ports.days = {
        find: (id) => (id.channel === 'push' ? Promise.resolve(undefined) : find(id)),
        save: (id, day, now) => (id.channel === 'push' ? Promise.resolve('saved') : save(id, day, now)),
      };
      return { ...ports, days };
    },
  },
  {
    name: 'promises more than the month’s budget has',
    mutate: (ports) => ({
      ...ports,
      budgets: { ...ports.budgets, reserve: ({ token }) => Promise.resolve({ token }) },
    }),
  },
  {
    name: 'counts a promise twice',
    inFairWeather: true,
    mutate: (ports) => ({
      ...ports,
      budgets: {
        ...ports.budgets,
        async reserve(reservation, now) {
          await ports.budgets.reserve({ ...reservation, key: `${reservation.key}-2` }, now);
          return ports.budgets.reserve(reservation, now);
        },
      },
    }),
  },
];
