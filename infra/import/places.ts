/** Names of columns that need no mapping, and where in an event they belong. */
const shorthands: Record<string, string> = {
  orderId: 'orderId',
  type: 'type',
  occurredAt: 'occurredAt',
  senderId: 'senderId',
  number: 'order.number',
  orderType: 'order.orderType',
  name: 'order.customer.name',
  givenName: 'order.customer.givenName',
  email: 'order.customer.email',
  phone: 'order.customer.phone',
  locale: 'order.customer.locale',
  timeZone: 'order.customer.timeZone',
  address: 'order.deliveryAddress.lines',
  postalCode: 'order.deliveryAddress.postalCode',
  city: 'order.deliveryAddress.city',
  country: 'order.deliveryAddress.country',
  items: 'order.items',
  total: 'order.total.amount',
  currency: 'order.total.currency',
  paymentStatus: 'order.payment.status',
  paymentMethod: 'order.payment.method',
};

/** The order's own id: a line without it is none. */
export const orderIdPlace = 'orderId';

const folded = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');
const byFolded = new Map(Object.entries(shorthands).map(([name, place]) => [folded(name), place]));

/** Where a column of a usual name belongs: `order_id` and `Order ID` are `orderId`. */
export const shorthand = (column: string): string | undefined => byFolded.get(folded(column));

const part = '[A-Za-z][A-Za-z0-9_-]{0,63}';
const own = /^(?:id|orderId|type|occurredAt|senderId)$/;
const inner = new RegExp(`^(?:order|data)(?:\\.${part}){1,5}$`);

/** Whether something names a place in an event that a column may fill. */
export const isPlace = (place: string): boolean => own.test(place) || inner.test(place);
