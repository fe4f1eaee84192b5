import type * as z from 'zod/mini';
import type { orderFacts } from '../../../shared/orders/order-facts.ts';

/** An order of the day: whose it is, and what its system knows of it from the start. */
export interface DayOrder {
  key: string;
  senderId: 'default' | 'pauls-doors';
  facts: z.input<typeof orderFacts>;
}

const timeZone = 'Europe/Stockholm';

/** Phone numbers are those set aside for fiction, or answer nobody. */
export const sofa: DayOrder = {
  key: 'sofa',
  senderId: 'default',
  facts: {
    orderType: 'delivery',
    number: '20417',
    customer: {
      name: 'Ann Lind',
      givenName: 'Ann',
      email: 'ann.lind@example.com',
      phone: '+46701740605',
      locale: 'sv',
      timeZone,
    },
    deliveryAddress: { lines: ['Storgatan 1', '3 tr'], postalCode: '111 22', city: 'Stockholm', country: 'SE' },
    items: [
      { name: 'Soffa Ekerö, linne', quantity: 1, price: '1490.00' },
      { name: 'Kudde, mossgrön', quantity: 2, price: '39.00' },
    ],
    total: { amount: '1568.00', currency: 'EUR' },
    payment: { status: 'paid', method: 'card' },
  },
};

export const oakDoor: DayOrder = {
  key: 'oak-door',
  senderId: 'pauls-doors',
  facts: {
    orderType: 'custom-door',
    number: '1188',
    customer: {
      name: 'Jonas Weber',
      givenName: 'Jonas',
      email: 'jonas.weber@example.com',
      phone: '+4915228817386',
      locale: 'de',
      timeZone: 'Europe/Berlin',
    },
    deliveryAddress: { lines: ['Lindenallee 14'], postalCode: '20259', city: 'Hamburg', country: 'DE' },
    items: [{ name: 'Eichentür nach Maß, 90 × 210', quantity: 1, price: '2180.00' }],
    total: { amount: '2180.00', currency: 'EUR' },
    payment: { status: 'paid', method: 'invoice' },
  },
};

export const partyTent: DayOrder = {
  key: 'party-tent',
  senderId: 'default',
  facts: {
    orderType: 'rental',
    number: 'R-306',
    customer: {
      name: 'Emily Carter',
      givenName: 'Emily',
      email: 'emily.carter@example.com',
      phone: '+46701740619',
      locale: 'en-GB',
      timeZone,
    },
    deliveryAddress: { lines: ['Strandvägen 9'], postalCode: '114 56', city: 'Stockholm', country: 'SE' },
    items: [
      { name: 'Party tent, 6 × 4 m', quantity: 1 },
      { name: 'Folding chair', quantity: 24 },
    ],
  },
};

export const frontDoor: DayOrder = {
  key: 'front-door',
  senderId: 'pauls-doors',
  facts: {
    orderType: 'custom-door',
    number: '1193',
    customer: {
      name: 'Maja Holm',
      givenName: 'Maja',
      email: 'maja.holm@example.com',
      phone: '+46701740633',
      locale: 'sv',
      timeZone,
    },
    deliveryAddress: { lines: ['Björkvägen 22'], postalCode: '167 51', city: 'Bromma', country: 'SE' },
    items: [{ name: 'Ytterdörr efter mått', quantity: 1 }],
  },
};

export const bookcase: DayOrder = {
  key: 'bookcase',
  senderId: 'default',
  facts: {
    orderType: 'delivery',
    number: '20433',
    customer: {
      name: 'Noor Haddad',
      givenName: 'Noor',
      email: 'noor.haddad@example.com',
      phone: '+46701740648',
      locale: 'en-GB',
      timeZone,
    },
    deliveryAddress: { lines: ['Möllevångsgatan 31'], postalCode: '214 20', city: 'Malmö', country: 'SE' },
    items: [{ name: 'Bookcase, ash, five shelves', quantity: 1, price: '420.00' }],
    total: { amount: '420.00', currency: 'EUR' },
    payment: { status: 'paid', method: 'card' },
  },
};
