import type { Event } from '../../shared/orders/event.ts';

/** An event of an order of Ann Lind's, in Stockholm; whatever matters to a test is named there. */
export const anEvent = (differences: Partial<Event> = {}): Event => ({
  id: 'evt-1',
  type: 'order.placed',
  source: 'orders',
  senderId: 'default',
  orderId: 'A-1001',
  occurredAt: '2026-11-23T09:00:00.000Z',
  receivedAt: '2026-11-23T09:00:01.000Z',
  order: { number: '1001', customer: anAnn() },
  data: {},
  ...differences,
});

export const anAnn = () => ({
  name: 'Ann Lind',
  givenName: 'Ann',
  email: 'ann@example.com',
  phone: '+46701234567',
  locale: 'en',
  timeZone: 'Europe/Stockholm',
});
