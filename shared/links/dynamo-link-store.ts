import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { type DynamoTable, fromItem, toItem } from '../dynamo-table.ts';
import { linkKey, linkPartition } from '../orders/keys.ts';
import type { LinkStore } from './link-store.ts';

const link = z.object({ senderId: z.string(), orderId: z.string() });

export function dynamoLinkStore({ client, tableName }: DynamoTable): LinkStore {
  return {
    async find(tokenHash) {
      const { Item } = await client.send(
        new GetItemCommand({ TableName: tableName, Key: toItem({ pk: linkPartition(tokenHash), sk: linkKey }) }),
      );
      return Item ? link.parse(fromItem(Item)) : undefined;
    },
  };
}
