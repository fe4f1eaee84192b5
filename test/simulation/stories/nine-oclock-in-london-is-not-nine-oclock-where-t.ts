import type { NamedStory } from '../story.ts';

export const story: NamedStory = {
  name: 'nine o’clock in London is not nine o’clock where the customer is',
  wrongBy: 'takes the time on its own clock for the recipient’s',
  seed: 14,
  storm: true,
  tellings: [
    {
      event: {
        senderId: 'default',
        orderId: '80022',
        id: 'e1',
        source: 'orders',
        occurredAt: '2027-03-28T10:24:30.000Z',
        type: 'order.placed',
        data: {},
        order: {
          number: '80022',
          customer: {
            name: 'Ann Lind',
            givenName: 'Ann',
            email: 'ann@example.com',
            phone: '+12125550123',
            locale: 'en',
            timeZone: 'America/New_York',
          },
          items: [{ name: 'Oak door', quantity: 1 }],
          total: { amount: '180.00', currency: 'EUR' },
          consent: {},
          eta: { from: '2027-03-30T06:24:30.000Z', to: '2027-03-30T10:24:30.000Z' },
        },
      },
      at: 1806229481089,
    },
    {
      event: {
        senderId: 'default',
        orderId: '80022',
        id: 'e2',
        source: 'orders',
        occurredAt: '2027-03-28T15:10:12.052Z',
        type: 'shipment.shipped',
        data: { shipmentId: 'WP-80022-1', trackingNumber: 'WP-80022-1', items: [{ name: 'Oak door', quantity: 1 }] },
      },
      at: 1806246622863,
    },
  ],
  faults: [],
  without: ['colleagues', 'editors', 'erasers', 'push owners', 'reports', 'customers'],
};
