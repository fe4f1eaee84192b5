import { paginateQuery, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type * as z from 'zod/mini';
import { type DynamoTable, expiryOf, fromItem, isConditionFailed, toItem } from '../dynamo-table.ts';
import { eventKey, eventKeyPrefix, routePartition, stopKeyPrefix } from './keys.ts';
import { routeEvent, stop } from './route-event.ts';
import type { RouteStore } from './route-store.ts';

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

    events: (senderId, routeId) => itemsOf(routePartition(senderId, routeId), eventKeyPrefix, routeEvent),
    stops: (senderId, routeId) => itemsOf(routePartition(senderId, routeId), stopKeyPrefix, stop),
  };
}
