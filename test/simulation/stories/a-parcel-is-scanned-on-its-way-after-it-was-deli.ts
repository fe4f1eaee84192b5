import type { NamedStory } from '../story.ts';

export const story: NamedStory = {
  name: 'a parcel is scanned on its way after it was delivered',
  seed: 270,
  storm: false,
  tellings: [
    {
      event: {
        senderId: 'default',
        orderId: '8001',
        id: 'e1',
        source: 'orders',
        occurredAt: '2027-11-09T09:00:00.000Z',
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
        },
      },
      at: 1825750805000,
    },
    {
      event: {
        senderId: 'default',
        orderId: '8001',
        id: 'e2',
        source: 'orders',
        occurredAt: '2027-11-09T10:00:00.000Z',
        type: 'shipment.delivered',
        data: { shipmentId: 'WP-1' },
      },
      at: 1825754405000,
    },
    {
      parcelUpdate: {
        senderId: 'default',
        orderId: '8001',
        trackingNumber: 'WP-1',
        id: 'WP-1-3',
        tag: 'OutForDelivery',
        subtag: 'OutForDelivery_001',
        occurredAt: '2027-11-09T11:00:00.000Z',
      },
      at: 1825758005000,
    },
  ],
  faults: [],
  without: ['colleagues', 'customers', 'editors', 'erasers', 'push owners', 'reports'],
};
