import { describe, expect, it } from 'vitest';
import * as aftership from '../../functions/receive-webhooks/sources/aftership.ts';
import * as easypost from '../../functions/receive-webhooks/sources/easypost.ts';
import * as onfleet from '../../functions/receive-webhooks/sources/onfleet.ts';
import * as shippo from '../../functions/receive-webhooks/sources/shippo.ts';
import * as shopify from '../../functions/receive-webhooks/sources/shopify.ts';
import type { vendors } from '../../functions/receive-webhooks/kinds.ts';
import { isEventType } from '../../shared/orders/event.ts';

/** Each table with how many codes its vendor's documentation lists (November 2026), and some of them. */
const tables: Record<keyof typeof vendors, [table: Record<string, string>, listed: number, some: object][]> = {
  aftership: [
    [aftership.tags, 9, { Delivered: 'shipment.delivered', Expired: 'recorded' }],
    [
      aftership.subtags,
      48,
      {
        AttemptFail_002: 'shipment.exception',
        Delivered_005: 'shipment.delivered',
        Exception_011: 'shipment.returned',
        Exception_017: 'shipment.exception',
        InTransit_002: 'shipment.shipped',
        Pending_006: 'recorded',
      },
    ],
  ],
  easypost: [
    [easypost.statuses, 10, { return_to_sender: 'shipment.returned', pre_transit: 'recorded' }],
    [easypost.details, 28, { received_at_destination_facility: 'shipment.at_local_hub' }],
  ],
  onfleet: [[onfleet.triggers, 29, { taskStarted: 'visit.started', workerDuty: 'elsewhere' }]],
  shippo: [
    [shippo.statuses, 6, { FAILURE: 'shipment.exception' }],
    [shippo.substatuses, 27, { pickup_available: 'shipment.ready_to_collect', package_lost: 'shipment.exception' }],
  ],
  shopify: [
    [shopify.fulfillmentStatuses, 6, { success: 'shipment.shipped', cancelled: 'recorded' }],
    [shopify.eventStatuses, 15, { attempted_delivery: 'shipment.exception', label_printed: 'recorded' }],
  ],
};

describe.each(Object.entries(tables))('the tables of %s', (_, all) => {
  it.each(all)('hold every code that is documented', (table, listed, some) => {
    expect(Object.keys(table)).toHaveLength(listed);
    expect(table).toMatchObject(some);
  });

  it.each(all)('name events that there are', (table) => {
    const meanings = [...new Set(Object.values(table))];
    const others = meanings.filter((meaning) => !isEventType(meaning));
    expect(others.filter((meaning) => meaning !== 'recorded' && meaning !== 'elsewhere')).toEqual([]);
  });
});
