import type { NamedStory } from '../story.ts';

export const story: NamedStory = {
  name: 'a delivery is taken back while its message waits',
  wrongBy: 'tells of a mistake that has been taken back',
  seed: 74,
  storm: true,
  tellings: [
    {
      event: {
        senderId: 'default',
        orderId: '80022',
        id: 'e1',
        source: 'orders',
        occurredAt: '2027-01-16T12:42:53.000Z',
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
            channels: ['sms'],
          },
          items: [{ name: 'Oak door', quantity: 1 }],
          total: { amount: '180.00', currency: 'EUR' },
          consent: { whatsapp: { optedIn: true, source: 'checkout' } },
          eta: { from: '2027-01-18T08:42:53.000Z', to: '2027-01-18T12:42:53.000Z' },
        },
      },
      at: 1800103387594,
    },
    {
      event: {
        senderId: 'default',
        orderId: '80022',
        id: 'e4',
        source: 'orders',
        occurredAt: '2027-01-16T21:18:35.308Z',
        type: 'shipment.delivered',
        data: { shipmentId: 'WP-80022-1' },
      },
      at: 1800134335031,
    },
    {
      event: {
        senderId: 'default',
        orderId: '80022',
        id: 'e5',
        source: 'orders',
        occurredAt: '2027-01-17T00:01:03.957Z',
        type: 'event.retracted',
        data: { eventId: 'e4' },
      },
      at: 1800157941978,
    },
    {
      parcelUpdate: {
        senderId: 'default',
        orderId: '80022',
        trackingNumber: 'WP-80022-1',
        id: 'WP-80022-1-6',
        tag: 'Delivered',
        subtag: 'Delivered_001',
        occurredAt: '2027-01-17T06:24:17.261Z',
      },
      at: 1800167075248,
    },
  ],
  faults: [],
  without: ['colleagues', 'customers', 'editors', 'erasers', 'reports', 'push owners'],
};
