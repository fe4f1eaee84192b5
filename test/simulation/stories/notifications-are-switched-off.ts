import type { NamedStory } from '../story.ts';

export const story: NamedStory = {
  name: 'notifications are switched off',
  wrongBy: 'notifies where that was switched off',
  seed: 6,
  storm: true,
  tellings: [
    {
      event: {
        senderId: 'default',
        orderId: '80022',
        id: 'e1',
        source: 'orders',
        occurredAt: '2027-07-02T02:35:12.000Z',
        type: 'order.placed',
        data: {},
        order: {
          number: '80022',
          customer: {
            name: 'Ann Lind',
            givenName: 'Ann',
            email: 'ann@example.com',
            phone: '+46701234567',
            locale: 'en',
            timeZone: 'Europe/Stockholm',
          },
          items: [
            { name: 'Oak door', quantity: 1 },
            { name: 'Brass handle', quantity: 1 },
            { name: 'Mortise lock', quantity: 1 },
          ],
          total: { amount: '180.00', currency: 'EUR' },
          consent: {},
          eta: { from: '2027-07-03T22:35:12.000Z', to: '2027-07-04T02:35:12.000Z' },
        },
      },
      at: 1814495715176,
    },
    {
      event: {
        senderId: 'default',
        orderId: '8001',
        id: 'e1',
        source: 'orders',
        occurredAt: '2027-07-02T12:12:36.000Z',
        type: 'order.placed',
        data: {},
        order: {
          number: '8001',
          customer: {
            name: 'Ann Lind',
            givenName: 'Ann',
            email: 'ann@example.com',
            phone: '+46701234567',
            locale: 'en',
            timeZone: 'Europe/Stockholm',
          },
          items: [
            { name: 'Oak door', quantity: 1 },
            { name: 'Brass handle', quantity: 1 },
            { name: 'Mortise lock', quantity: 1 },
          ],
          total: { amount: '180.00', currency: 'EUR' },
          consent: { whatsapp: { optedIn: true, source: 'checkout' } },
          eta: { from: '2027-07-04T08:12:36.000Z', to: '2027-07-04T12:12:36.000Z' },
        },
      },
      at: 1814531155090,
    },
    {
      parcelUpdate: {
        senderId: 'default',
        orderId: '8001',
        trackingNumber: 'WP-8001-3',
        id: 'WP-8001-3-12',
        tag: 'InTransit',
        subtag: 'InTransit_003',
        occurredAt: '2027-07-02T17:11:42.992Z',
      },
      at: 1814566270007,
    },
  ],
  faults: [],
  without: ['colleagues', 'customers', 'editors', 'erasers', 'reports'],
};
