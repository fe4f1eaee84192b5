import { describe, expect, it } from 'vitest';
import { subtags, tags } from '../../functions/receive-webhooks/sources/aftership.ts';
import { isEventType } from '../../shared/orders/event.ts';

describe("AfterShip's table", () => {
  it('has every status and sub-status of its documentation', () => {
    expect(Object.keys(tags)).toHaveLength(9);
    expect(Object.keys(subtags)).toHaveLength(48);
  });

  it.each(Object.entries({ ...tags, ...subtags }))('%s means %s, which there is', (_, meaning) => {
    expect(meaning === 'recorded' || isEventType(meaning)).toBe(true);
  });

  it.each([
    ['Delivered_005', 'shipment.delivered'],
    ['Exception_011', 'shipment.returned'],
    ['Exception_017', 'shipment.exception'],
    ['InTransit_002', 'shipment.shipped'],
    ['Pending_006', 'recorded'],
  ])('says of %s %s', (code, meaning) => {
    expect(subtags[code]).toBe(meaning);
  });
});
