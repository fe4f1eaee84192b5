import { tellPlace } from '../../wording/address.ts';
import { plain } from '../../wording/plain-text.ts';
import type { Tag } from './tag.ts';

const visit = ['visit'] as const;

/** The sender, the customer and what was ordered. */
export const orderTags: Record<string, Tag> = {
  'sender.name': { means: 'your name', example: 'Harbour Lane', value: ({ values }) => values.brand },
  'support.phone': {
    means: 'your telephone number, from `support`',
    example: '+46 8 123 456 00',
    value: ({ sender }) => plain(sender.support.phone, 40),
  },
  'support.email': {
    means: 'your e-mail address, from `support`',
    example: 'hello@example.com',
    value: ({ sender }) => plain(sender.support.email, 80),
  },
  'support.url': {
    means: 'your help page, from `support`',
    example: 'https://example.com/help',
    value: ({ sender }) => plain(sender.support.url, 80),
  },
  link: {
    means: "the order's page. In an SMS it stands last; an e-mail has a button for it",
    example: 'https://follow.example.com/t/Zk3vQ9pL1xT7mB2c',
    value: ({ link }) => link,
  },
  'customer.givenName': {
    means: 'what whoever is written to is called',
    example: 'Ann',
    longest: 'Maximiliane',
    mayBeMissing: true,
    value: ({ values }) => values.givenName,
  },
  'customer.name': {
    means: 'their whole name',
    example: 'Ann Lind',
    longest: 'Maximiliane Sonnenschein',
    mayBeMissing: true,
    value: ({ values }) => values.fullName,
  },
  'order.number': {
    means: 'the number of the order or contract',
    example: '1001',
    longest: '2026-1000345',
    value: ({ values }) => values.number,
  },
  'order.several': {
    means: 'whether it speaks of several orders of one customer at one stop; `{{order.number}}` names all of them then',
    example: 'no',
    of: visit,
    is: 'flag',
    value: ({ values }) => values.several,
  },
  items: {
    means: 'what was ordered, or what is in the parcel: the first few things of it',
    example: 'Oak door; 2 × Brass handle',
    longest: 'Scissor lift, electric, 8 m; 2 × Generator, 20 kVA; and 4 more',
    mayBeMissing: true,
    value: ({ values }) => values.items,
  },
  total: {
    means: 'what it costs, with its currency',
    example: '€890.00',
    longest: '123.456,00 kr',
    mayBeMissing: true,
    value: ({ values }) => values.total,
  },
  payment: {
    means: 'whether and how it is paid',
    example: 'Paid (card)',
    longest: 'Not paid yet (bank transfer)',
    mayBeMissing: true,
    value: ({ values }) => values.payment,
  },
  address: {
    means: 'where it goes: street and city',
    example: 'Storgatan 1, Stockholm',
    longest: 'Vasastan 112 B, 4 tr, Stockholm',
    mayBeMissing: true,
    value: ({ order }) => tellPlace(order.facts.values.deliveryAddress),
  },
  expected: {
    means: 'when it is expected, in words: the visit, the parcel, or after a delay the new estimate',
    example: 'between 10:30 and 11:30 on Tuesday 24 November',
    longest: 'am Donnerstag, 24. September, zwischen 10:30 und 11:30 Uhr',
    value: ({ values }) => values.when?.phrase,
  },
};
