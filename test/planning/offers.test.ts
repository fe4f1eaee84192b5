import { describe, expect, it } from 'vitest';
import type { Event } from '../../shared/orders/event.ts';
import { fold } from '../../shared/orders/fold.ts';
import type { Order } from '../../shared/orders/order.ts';
import { marketingConsentOf } from '../../shared/planning/marketing-consent.ts';
import { offersFor } from '../../shared/planning/offers-for.ts';
import { sender as senderSchema } from '../../shared/senders/sender.ts';
import { anAnn } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';
import { at, event } from './scene.ts';

const offer = (id: string, when: object = {}) => ({ id, title: { en: id }, url: 'https://example.com/', when });
const sender = senderSchema.parse({
  ...aSender({ extends: 'made-to-order' }),
  offers: [
    offer('handles', { sku: ['OD-1'] }),
    offer('fitting', { orderType: ['custom-door'] }),
    offer('oil', { stage: 'in_production' }),
  ],
});
const items = [{ name: 'Oak door', sku: 'OD-1' }];
const placed = (consent: object | undefined, more: object = {}) =>
  event('order.placed', '10:00', {}, { order: { customer: anAnn(), items, ...(consent ? { consent } : {}), ...more } });
const consented = (marketing: boolean, time: string) =>
  event('customer.consented', time, { marketing, wording: 'Send me offers' }, { order: undefined });
const orderOf = (...events: Event[]) => events.reduce<Order | undefined>(fold, undefined) as Order;
const ids = (order: Order, name?: 'delivered' | 'arrived') => offersFor(order, sender, name).map(({ id }) => id);

describe('offers', () => {
  it.each([
    ['nobody asked', [placed(undefined)], []],
    ['the customer said no', [placed({ marketing: false })], []],
    ['the customer said yes', [placed({ marketing: true })], ['handles']],
    ['the customer said yes on the page', [placed({ marketing: false }), consented(true, '11:00')], ['handles']],
    ['the customer took it back', [placed({ marketing: true }), consented(false, '11:00')], []],
    ['the order is cancelled', [placed({ marketing: true }), event('order.cancelled', '11:00')], []],
    ['it is of a type', [placed({ marketing: true }, { orderType: 'custom-door' })], ['handles', 'fitting']],
    ['it has come so far', [placed({ marketing: true }), event('stage.in_production', '11:00')], ['handles', 'oil']],
  ])('where %s', (_, events, expected) => {
    expect(ids(orderOf(...events))).toEqual(expected);
  });

  it('stand in the e-mails that they name, and in no other', () => {
    const order = orderOf(placed({ marketing: true }));
    expect([ids(order, 'delivered'), ids(order, 'arrived')]).toEqual([['handles'], []]);
  });
});

describe('consent to offers', () => {
  it('is kept with where, when and in which words it was given', () => {
    const told = { marketing: true, source: 'checkout', wording: 'Yes, send me offers' };
    expect(marketingConsentOf(orderOf(placed(told)))).toEqual({
      isYes: true,
      source: 'checkout',
      at: at('10:00'),
      wording: 'Yes, send me offers',
    });
    expect(marketingConsentOf(orderOf(placed(told), consented(false, '11:00')))).toEqual({
      isYes: false,
      source: 'the page of the order',
      at: at('11:00'),
      wording: 'Send me offers',
    });
    expect(marketingConsentOf(orderOf(placed(undefined)))).toBeUndefined();
  });
});
