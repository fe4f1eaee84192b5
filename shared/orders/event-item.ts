import { type DynamoTable, expiryOf, toItem } from '../dynamo-table.ts';
import type { Event } from './event.ts';
import { eventKey, orderPartition } from './keys.ts';

/** What writes an event as it lies in the table, unless the same source gave the same id before. */
export const putEvent = (event: Event, table: DynamoTable) => ({
  TableName: table.tableName,
  Item: toItem({
    pk: orderPartition(event.senderId, event.orderId),
    sk: eventKey(event.source, event.id),
    ...event,
    // What photos come with is handed to whoever keeps them: the stream's filter looks for this alone.
    ...(Array.isArray(event.data.photos) && event.data.photos.length > 0 ? { hasPhotos: true } : {}),
    expiresAt: expiryOf(event.receivedAt, table),
  }),
  ConditionExpression: 'attribute_not_exists(pk)',
});
