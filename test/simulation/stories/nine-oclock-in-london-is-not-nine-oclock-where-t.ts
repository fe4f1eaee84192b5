import type { NamedStory } from '../story.ts';

export const story: NamedStory = {
  name: 'nine o’clock in London is not nine o’clock where the customer is',
  wrongBy: 'takes the time on its own clock for the recipient’s',
  seed: 9,
  storm: true,
  tellings: [
    {
      event: {
        orderId: 'order-a',
        senderId: 'new-shop',
        id: 'e1',
        source: 'orders',
        occurredAt: '2027-03-16T01:07:51.000Z',
        type: 'order.placed',
        data: {},
        order: {
          number: 'order-a',
          customer: {
            name: 'Ann Lind',
            givenName: 'Ann',
            email: 'ann@example.com',
            phone: '+919812345678',
            locale: 'en',
            timeZone: 'Asia/Kolkata',
          },
        },
      },
      at: 1805159284961,
    },
    {
      event: {
        orderId: 'order-a',
        senderId: 'new-shop',
        id: 'e2',
        source: 'orders',
        occurredAt: '2027-03-16T04:39:41.127Z',
        type: 'stage.design_proposed',
        data: { approval: { question: 'Is it as you want it?', dueAt: '2027-03-16T17:39:41.127Z' } },
      },
      at: 1805171986867,
    },
    {
      event: {
        orderId: 'order-a',
        senderId: 'new-shop',
        id: 'e4',
        source: 'orders',
        occurredAt: '2027-03-16T14:14:35.309Z',
        type: 'stage.in_production',
        data: {},
      },
      at: 1805206492783,
    },
  ],
  faults: ['provider throttles 1'],
  without: ['colleagues', 'editors', 'erasers', 'push owners', 'reports'],
};
