import type { SourceMapping } from '../../shared/senders/source-mapping.ts';

/** How the payloads of a depot's own system are read. */
export const depotMapping: SourceMapping = {
  status: '/state/code',
  statuses: {
    NEW: 'order.placed',
    '20': 'shipment.shipped',
    OUT: 'shipment.out_for_delivery',
    DLV: 'shipment.delivered',
    LBL: 'recorded',
  },
  fields: {
    '/id': '/message',
    '/orderId': '/ref',
    '/occurredAt': '/state/at',
    '/data/trackingNumber': '/parcel/no',
    '/data/carrier': { value: 'Depot Couriers' },
    '/data/eta': '/parcel/due',
    '/order/number': '/ref',
    '/order/customer/name': '/to/name',
    '/order/customer/email': '/to/mail',
    '/order/customer/phone': '/to/tel',
    '/order/deliveryAddress/lines/0': '/to/street',
    '/order/items': { each: '/lines', fields: { '/name': '/title', '/quantity': '/n', '/price': '/cost' } },
  },
};

/** What the depot sends; whatever matters to a test is named there. */
export const fromDepot = (differences: object = {}) => ({
  message: 901,
  ref: 7006,
  state: { code: 'NEW', at: '2026-11-24 09:00:00' },
  parcel: { no: 'DP-1', due: '2026-11-25' },
  to: { name: 'Ann Lind', mail: 'ann@example.com', tel: '+46701234567', street: 'Storgatan 1' },
  lines: [{ title: 'Oak door', n: 1, cost: 890 }],
  ...differences,
});
