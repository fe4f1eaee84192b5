import type { NamedStory } from '../story.ts';

/** Of messages that are claimed, asked for and answered. */
export const sendingStories: readonly NamedStory[] = [
  {
    name: 'a schedule fires twice while the first call is still being answered',
    wrongBy: 'takes over claims whose lease is not over',
    seed: 14,
    storm: true,
    tellings: [
      {
        event: {
          senderId: 'default',
          orderId: '8001',
          id: 'e1',
          source: 'orders',
          occurredAt: '2027-03-28T07:56:06.000Z',
          type: 'order.placed',
          data: {},
          order: {
            number: '8001',
            customer: {
              name: 'Ann Lind',
              givenName: 'Ann',
              email: 'ann@example.com',
              phone: '+12125550123',
              locale: 'en',
              timeZone: 'America/New_York',
            },
            items: [
              { name: 'Oak door', quantity: 1 },
              { name: 'Brass handle', quantity: 1 },
              { name: 'Mortise lock', quantity: 1 },
            ],
            total: { amount: '180.00', currency: 'EUR' },
            consent: { whatsapp: { optedIn: true, source: 'checkout' } },
            eta: { from: '2027-03-30T03:56:06.000Z', to: '2027-03-30T07:56:06.000Z' },
          },
        },
        at: 1806231515308,
      },
      {
        parcelUpdate: {
          senderId: 'default',
          orderId: '8001',
          trackingNumber: 'WP-8001-3',
          id: 'WP-8001-3-11',
          tag: 'InTransit',
          subtag: 'InTransit_003',
          occurredAt: '2027-03-28T11:19:53.069Z',
        },
        at: 1806232802954,
      },
      {
        parcelUpdate: {
          senderId: 'default',
          orderId: '8001',
          trackingNumber: 'WP-8001-3',
          id: 'WP-8001-3-12',
          tag: 'Exception',
          subtag: 'Exception_001',
          occurredAt: '2027-03-28T13:31:43.651Z',
        },
        at: 1806240710646,
      },
      {
        event: {
          senderId: 'default',
          orderId: '8001',
          id: 'e11',
          source: 'orders',
          occurredAt: '2027-03-28T11:09:19.595Z',
          type: 'shipment.shipped',
          data: {
            shipmentId: 'WP-8001-3',
            trackingNumber: 'WP-8001-3',
            items: [{ name: 'Mortise lock', quantity: 1 }],
          },
        },
        at: 1806240796780,
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
      {
        parcelUpdate: {
          senderId: 'default',
          orderId: '80022',
          trackingNumber: 'WP-80022-1',
          id: 'WP-80022-1-2',
          tag: 'InTransit',
          subtag: 'InTransit_003',
          occurredAt: '2027-03-28T15:13:13.460Z',
        },
        at: 1806246803866,
      },
      {
        parcelUpdate: {
          senderId: 'default',
          orderId: '8001',
          trackingNumber: 'WP-8001-2',
          id: 'WP-8001-2-7',
          tag: 'InTransit',
          subtag: 'InTransit_003',
          occurredAt: '2027-03-28T16:09:05.230Z',
        },
        at: 1806289760468,
      },
      {
        parcelUpdate: {
          senderId: 'default',
          orderId: '80022',
          trackingNumber: 'WP-80022-1',
          id: 'WP-80022-1-3',
          tag: 'OutForDelivery',
          subtag: 'OutForDelivery_001',
          occurredAt: '2027-03-28T18:53:16.777Z',
        },
        at: 1806289759602,
      },
    ],
    faults: ['webhook late 2', 'webhook late 3', 'schedule twice 1'],
    without: ['customers', 'editors', 'erasers', 'push owners', 'reports'],
  },
];
