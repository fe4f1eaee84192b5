import { hmacByOpenssl } from '../openssl.ts';
import type { At, VendorDay } from '../vendor-day.ts';

const orderId = 8209829119461545;

const order = (at: At) => ({
  id: orderId,
  admin_graphql_api_id: `gid://shopify/Order/${orderId}`,
  name: '#7005',
  order_number: 7005,
  created_at: at(0),
  updated_at: at(0),
  cancelled_at: null,
  cancel_reason: null,
  email: 'ann@example.com',
  phone: null,
  customer_locale: 'en',
  buyer_accepts_marketing: false,
  currency: 'EUR',
  total_price: '890.00',
  financial_status: 'paid',
  fulfillment_status: null,
  payment_gateway_names: ['card'],
  test: false,
  customer: { id: 1, first_name: 'Ann', last_name: 'Lind', email: 'ann@example.com', phone: null },
  shipping_address: {
    first_name: 'Ann',
    last_name: 'Lind',
    address1: 'Storgatan 1',
    address2: null,
    zip: '111 22',
    city: 'Stockholm',
    country_code: 'SE',
    phone: '+46701234567',
  },
  line_items: [{ id: 2, title: 'Oak door', name: 'Oak door - left', quantity: 1, price: '890.00', sku: 'OD-1' }],
});

const fulfillment = (at: At, minutes: number, shipment_status: string | null) => ({
  id: 255858046,
  order_id: orderId,
  name: '#7005.1',
  status: 'success',
  shipment_status,
  service: 'manual',
  created_at: at(30),
  updated_at: at(minutes),
  tracking_company: 'UPS',
  tracking_number: '1Z5R89390357567127',
  tracking_numbers: ['1Z5R89390357567127'],
  tracking_url: 'https://www.ups.com/track?tracknum=1Z5R89390357567127',
  tracking_urls: ['https://www.ups.com/track?tracknum=1Z5R89390357567127'],
  line_items: [{ id: 2, title: 'Oak door', name: 'Oak door - left', quantity: 1 }],
});

const event = (at: At, minutes: number, status: string) => ({
  id: 944956391 + minutes,
  fulfillment_id: 255858046,
  order_id: orderId,
  shop_id: 3,
  status,
  message: 'A scan',
  happened_at: at(minutes),
  created_at: at(minutes),
  updated_at: at(minutes),
  estimated_delivery_at: at(400),
  city: 'Stockholm',
  country: 'SE',
});

const call = (after: number, topic: string, payload: object) => ({
  after,
  payload,
  headers: {
    'x-shopify-topic': topic,
    'x-shopify-event-id': `98880550-7158-44d4-b7cd-${String(after).padStart(12, '0')}`,
    'x-shopify-shop-domain': 'harbour-lane.example',
    'x-shopify-api-version': '2026-10',
  },
});

export const day: VendorDay = {
  secret: 'hush-0123456789abcdef0123456789',
  sign: (body, secret) => ({
    'x-shopify-hmac-sha256': hmacByOpenssl('sha256', Buffer.from(secret), body).toString('base64'),
  }),
  preset: 'marketplace',
  orderId: String(orderId),
  calls: (at) => [
    call(1, 'orders/create', order(at)),
    call(30, 'fulfillments/create', fulfillment(at, 30, null)),
    call(40, 'fulfillments/update', fulfillment(at, 40, null)),
    call(60, 'fulfillment_events/create', event(at, 60, 'in_transit')),
    call(61, 'fulfillments/update', fulfillment(at, 61, 'in_transit')),
    call(90, 'fulfillment_events/create', event(at, 90, 'hovering')),
    call(120, 'fulfillment_events/create', event(at, 120, 'out_for_delivery')),
    call(180, 'fulfillment_events/create', event(at, 180, 'delivered')),
  ],
  timeline: [
    ['order.placed'],
    ['shipment.shipped', 'success'],
    ['shipment.shipped', 'success'],
    ['shipment.in_transit', 'in_transit'],
    ['shipment.in_transit', 'in_transit'],
    ['order.updated', 'hovering'],
    ['shipment.out_for_delivery', 'out_for_delivery'],
    ['shipment.delivered', 'delivered'],
  ],
  messages: [
    'order-received email sms',
    'shipped email sms',
    'in-transit email',
    'out-for-delivery email',
    'delivered email sms',
  ],
};
