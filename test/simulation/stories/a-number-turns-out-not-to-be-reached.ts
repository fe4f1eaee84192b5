import type { NamedStory } from '../story.ts';

export const story: NamedStory = {
  name: 'a number turns out not to be reached',
  wrongBy: 'lets a report undo that a message was sent',
  seed: 5,
  storm: true,
  tellings: [
    {
      event: {
        orderId: 'order-a',
        senderId: 'default',
        id: 'e1',
        source: 'orders',
        occurredAt: '2027-11-01T13:54:20.000Z',
        type: 'order.placed',
        data: {},
        order: {
          number: 'order-a',
          customer: {
            name: 'Ann Lind',
            givenName: 'Ann',
            email: 'ann@example.com',
            phone: '+46701234567',
            locale: 'en',
            timeZone: 'Europe/Stockholm',
          },
        },
      },
      at: 1825077275598,
    },
    {
      event: {
        orderId: 'order-a',
        senderId: 'default',
        id: 'e2',
        source: 'orders',
        occurredAt: '2027-11-01T18:21:12.800Z',
        type: 'stage.design_proposed',
        data: { approval: { question: 'Is it as you want it?', dueAt: '2027-11-02T16:21:12.800Z' } },
      },
      at: 1825100006656,
    },
  ],
  faults: [],
  without: ['colleagues', 'customers', 'editors', 'erasers', 'push owners', 'reports'],
};
