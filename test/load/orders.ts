/** What one order of a run tells, as a delivery system would. */
export interface LoadEvent {
  id: string;
  type: 'order.placed' | 'visit.planned';
  orderId: string;
  occurredAt: string;
  order?: object;
  data?: object;
}

const orderIdOf = (number: number): string => `L-${String(number).padStart(6, '0')}`;

/** Every fifth customer has a telephone too, and hears by SMS as well. */
const phoneOf = (number: number): object =>
  number % 5 === 0 ? { phone: `+4670${String(1_700_000 + number).padStart(7, '0')}` } : {};

/** The order is placed, with all that is known of its customer. */
export const placed = (number: number, occurredAt: string): LoadEvent => ({
  id: `${orderIdOf(number)}-placed`,
  type: 'order.placed',
  orderId: orderIdOf(number),
  occurredAt,
  order: {
    number: String(number),
    customer: {
      ...{ name: 'Ann Lind', givenName: 'Ann', email: `ann-${number}@example.com`, timeZone: 'Europe/Stockholm' },
      ...phoneOf(number),
    },
    items: [{ name: 'Oak table', quantity: 1, price: '890.00' }],
  },
});

/** Its delivery is planned; by night that waits for the morning. */
export const planned = (number: number, occurredAt: string, window: { from: string; to: string }): LoadEvent => ({
  id: `${orderIdOf(number)}-planned`,
  type: 'visit.planned',
  orderId: orderIdOf(number),
  occurredAt,
  data: { visitId: 'v-1', kind: 'delivery', window },
});
