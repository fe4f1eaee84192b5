import type { NamedStory } from '../story.ts';

export const story: NamedStory = {
  name: 'what was asked for is asked for again by the next that looks',
  wrongBy: 'records nothing',
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
  ],
  faults: [],
  without: ['colleagues', 'customers', 'editors', 'erasers', 'push owners', 'reports'],
};
