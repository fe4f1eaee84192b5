import * as aftership from '../../functions/receive-webhooks/sources/aftership.ts';
import * as easypost from '../../functions/receive-webhooks/sources/easypost.ts';
import * as onfleet from '../../functions/receive-webhooks/sources/onfleet.ts';
import * as shippo from '../../functions/receive-webhooks/sources/shippo.ts';
import * as shopify from '../../functions/receive-webhooks/sources/shopify.ts';
import type { VendorName } from './vendor-days.ts';

interface Table {
  vendor: VendorName;
  of: string;
  table: Readonly<Record<string, string>>;
  /** How many codes the vendor's documentation lists (November 2026), and some of them. */
  listed: number;
  some: Record<string, string>;
}

/** Every table of codes, of every vendor. */
export const tables: Table[] = [
  {
    vendor: 'aftership',
    of: 'status',
    table: aftership.tags,
    listed: 9,
    some: { Delivered: 'shipment.delivered', Expired: 'recorded' },
  },
  {
    vendor: 'aftership',
    of: 'sub-status',
    table: aftership.subtags,
    listed: 48,
    some: {
      AttemptFail_002: 'shipment.exception',
      Delivered_005: 'shipment.delivered',
      Exception_011: 'shipment.returned',
      Exception_017: 'shipment.exception',
      InTransit_002: 'shipment.shipped',
      Pending_006: 'recorded',
    },
  },
  {
    vendor: 'easypost',
    of: 'status',
    table: easypost.statuses,
    listed: 10,
    some: { return_to_sender: 'shipment.returned', pre_transit: 'recorded' },
  },
  {
    vendor: 'easypost',
    of: 'detail, in transit',
    table: easypost.details,
    listed: 28,
    some: { received_at_destination_facility: 'shipment.at_local_hub', lost: 'shipment.exception' },
  },
  {
    vendor: 'onfleet',
    of: 'trigger',
    table: onfleet.triggers,
    listed: 29,
    some: { taskStarted: 'visit.started', workerDuty: 'elsewhere' },
  },
  { vendor: 'shippo', of: 'status', table: shippo.statuses, listed: 6, some: { FAILURE: 'shipment.exception' } },
  {
    vendor: 'shippo',
    of: 'sub-status',
    table: shippo.substatuses,
    listed: 27,
    some: { pickup_available: 'shipment.ready_to_collect', package_lost: 'shipment.exception' },
  },
  {
    vendor: 'shopify',
    of: 'fulfillment status',
    table: shopify.fulfillmentStatuses,
    listed: 6,
    some: { success: 'shipment.shipped', cancelled: 'recorded' },
  },
  {
    vendor: 'shopify',
    of: 'fulfillment event',
    table: shopify.eventStatuses,
    listed: 15,
    some: { attempted_delivery: 'shipment.exception', label_printed: 'recorded' },
  },
];
