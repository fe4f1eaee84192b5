import type { NamedStory } from '../story.ts';

export const story: NamedStory = {
  name: 'a colleague pauses what is already on its way',
  wrongBy: 'ignores what is paused',
  seed: 26,
  storm: true,
  tellings: [
    {
      event: {
        senderId: 'new-shop',
        orderId: '80022',
        id: 'e1',
        source: 'orders',
        occurredAt: '2027-07-04T09:25:22.000Z',
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
          items: [
            { name: 'Oak door', quantity: 1 },
            { name: 'Brass handle', quantity: 1 },
          ],
          total: { amount: '180.00', currency: 'EUR' },
          consent: { whatsapp: { optedIn: true, source: 'checkout' } },
          eta: { from: '2027-07-06T05:25:22.000Z', to: '2027-07-06T09:25:22.000Z' },
        },
      },
      at: 1814693137856,
    },
    {
      event: {
        senderId: 'new-shop',
        orderId: '80022',
        id: 'e3',
        source: 'orders',
        occurredAt: '2027-07-04T14:43:45.081Z',
        type: 'shipment.shipped',
        data: { shipmentId: 'WP-80022-1', trackingNumber: 'WP-80022-1', items: [{ name: 'Oak door', quantity: 1 }] },
      },
      at: 1814712239894,
    },
  ],
  faults: [],
  without: ['colleagues', 'customers', 'erasers', 'push owners', 'reports'],
};
