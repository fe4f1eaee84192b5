import type { NamedStory } from '../story.ts';

export const story: NamedStory = {
  name: 'something happens by night',
  wrongBy: 'ignores the hours',
  seed: 1,
  storm: true,
  tellings: [
    {
      event: {
        orderId: 'order-a',
        senderId: 'default',
        id: 'e1',
        source: 'orders',
        occurredAt: '2027-07-02T09:25:32.000Z',
        type: 'order.placed',
        data: {},
        order: {
          number: 'order-a',
          customer: {
            name: 'Ann Lind',
            givenName: 'Ann',
            email: 'ann@example.com',
            phone: null,
            locale: 'en',
            timeZone: 'Australia/Lord_Howe',
          },
        },
      },
      at: 1814520341105,
    },
    {
      event: {
        orderId: 'order-a',
        senderId: 'default',
        id: 'e2',
        source: 'orders',
        occurredAt: '2027-07-02T12:22:00.500Z',
        type: 'stage.design_proposed',
        data: { approval: { question: 'Is it as you want it?', dueAt: '2027-07-02T21:22:00.500Z' } },
      },
      at: 1814530925450,
    },
  ],
  faults: [],
  without: ['colleagues', 'customers', 'editors', 'erasers', 'push owners', 'reports'],
};
