import { DeleteItemCommand, paginateQuery, PutItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { type DynamoTable, expiryOf, fromItem, isConditionFailed, toItem } from '../dynamo-table.ts';
import { eventKey, eventKeyPrefix, routePartition, stopKey, stopKeyPrefix } from './keys.ts';
import { routeEvent } from './route-event.ts';
import type { RouteStore } from './route-store.ts';

const stopItem = z.object({ orderId: z.string(), visitId: z.string() });

export function dynamoRouteStore(table: DynamoTable): RouteStore {
  const { client, tableName: TableName } = table;

  async function itemsOf<Schema extends z.ZodMiniType>(pk: string, prefix: string, schema: Schema) {
    const pages = paginateQuery(
      { client },
      {
        TableName,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :route AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: toItem({ ':route': pk, ':prefix': prefix }),
      },
    );
    const found: z.output<Schema>[] = [];
    for await (const { Items = [] } of pages) found.push(...Items.map((item) => schema.parse(fromItem(item))));
    return found;
  }

  return {
    async append(event) {
      const key = { pk: routePartition(event.senderId, event.data.routeId), sk: eventKey(event.source, event.id) };
      const item = { ...key, ...event, expiresAt: expiryOf(event.receivedAt, table) };
      try {
        const ConditionExpression = 'attribute_not_exists(pk)';
        await client.send(new PutItemCommand({ TableName, Item: toItem(item), ConditionExpression }));
        return 'appended';
      } catch (error) {
        if (isConditionFailed(error)) return 'duplicate';
        throw error;
      }
    },

    async join(senderId, routeId, stop, formerRouteId, now) {
      const sk = stopKey(stop.orderId, stop.visitId);
      const item = { pk: routePartition(senderId, routeId), sk, ...stop, expiresAt: expiryOf(now, table) };
      await client.send(new PutItemCommand({ TableName, Item: toItem(item) }));
      if (formerRouteId === undefined || formerRouteId === routeId) return;
      const Key = toItem({ pk: routePartition(senderId, formerRouteId), sk });
      await client.send(new DeleteItemCommand({ TableName, Key }));
    },

    events: (senderId, routeId) => itemsOf(routePartition(senderId, routeId), eventKeyPrefix, routeEvent),
    stops: (senderId, routeId) => itemsOf(routePartition(senderId, routeId), stopKeyPrefix, stopItem),
  };
}
