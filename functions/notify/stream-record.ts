import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { fromItem } from '../../shared/dynamo-table.ts';
import { type Event, event } from '../../shared/orders/event.ts';
import { isRoutePartition } from '../../shared/orders/keys.ts';
import { routeEvent, type RouteEvent } from '../../shared/orders/route-event.ts';

/** A record of the table's stream, as far as it is used. */
const streamRecord = z.object({
  dynamodb: z.object({
    SequenceNumber: z.string(),
    /** Epoch seconds. */
    ApproximateCreationDateTime: z.optional(z.number()),
    Keys: z.object({ pk: z.object({ S: z.string() }), sk: z.object({ S: z.string() }) }),
    NewImage: z.record(z.string(), z.unknown()),
  }),
});
export const streamBatch = z.object({ Records: z.array(streamRecord) });
export type StreamRecord = z.output<typeof streamRecord>;

/** The event in a record's image, an order's or a route's; an error where the image is none. */
export function eventOf({ dynamodb }: StreamRecord): { event: Event } | { routeEvent: RouteEvent } {
  const image = fromItem(dynamodb.NewImage as Record<string, AttributeValue>);
  return isRoutePartition(dynamodb.Keys.pk.S) ? { routeEvent: routeEvent.parse(image) } : { event: event.parse(image) };
}

/** When the record was written, in epoch milliseconds. */
export const writtenAt = ({ dynamodb }: StreamRecord): number | undefined =>
  dynamodb.ApproximateCreationDateTime && dynamodb.ApproximateCreationDateTime * 1000;
