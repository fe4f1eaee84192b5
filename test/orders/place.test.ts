import { describe, expect, it } from 'vitest';
import { fold } from '../../shared/orders/fold.ts';
import type { Order } from '../../shared/orders/order.ts';
import type { OrderFacts } from '../../shared/orders/order-facts.ts';
import { placeHash, whereaboutsOf } from '../../shared/orders/place.ts';
import { anEvent } from '../builders/event.ts';

const orderAt = (data: object, deliveryAddress: OrderFacts['deliveryAddress'] = null): Order =>
  fold(undefined, anEvent({ type: 'visit.planned', data: { visitId: 'v', ...data }, order: { deliveryAddress } }));
const placeOf = (data: object, deliveryAddress?: OrderFacts['deliveryAddress']) =>
  whereaboutsOf(orderAt({ routeId: 'R', ...data }, deliveryAddress), 'v')?.place;
const street = { lines: ['Storgatan 1', '2 tr'], postalCode: '111 22', city: 'Stockholm', country: 'SE' };

describe('where a route meets a visit', () => {
  it.each([
    ['at its stop', { stop: 7 }, street, { stop: '7' }],
    ['at its stop by a name', { stop: '7b' }, undefined, { stop: '7b' }],
    ['at its address where it has no stop', {}, street, { address: 'storgatan 1 2 tr, 111 22, stockholm, se' }],
    ['nowhere known with a town alone', {}, { city: 'Stockholm', country: 'SE' }, undefined],
    ['nowhere known without either', {}, undefined, undefined],
  ])('is %s', (_, data, address, place) => {
    expect(placeOf(data, address)).toEqual(place);
  });

  it('is one address however it was typed', () => {
    const typed = { lines: ['STORGATAN  1,', '2 tr.'], postalCode: '111 22', city: 'Stockholm ', country: 'SE' };
    expect(placeOf({}, typed)).toEqual(placeOf({}, street));
    expect(placeOf({}, { ...street, lines: ['Storgatan 12 tr'] })).not.toEqual(placeOf({}, street));
  });

  it('is none where the visit is on no route, or not there', () => {
    expect(whereaboutsOf(orderAt({ stop: 7 }), 'v')).toBeUndefined();
    expect(whereaboutsOf(orderAt({ routeId: 'R' }), 'w')).toBeUndefined();
  });

  it('is kept so that nobody can try it without the secret, and a stop is no address', () => {
    expect(placeHash('one', { stop: '7' })).toMatch(/^[\w-]{22}$/);
    expect(placeHash('one', { stop: '7' })).not.toBe(placeHash('other', { stop: '7' }));
    expect(placeHash('one', { stop: '7' })).not.toBe(placeHash('one', { address: '7' }));
  });
});
