import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { type DynamoTable, fromItem, toItem } from '../dynamo-table.ts';
import { sweepKey } from './keys.ts';
import type { SweepStore } from './sweep-store.ts';

const stored = z.object({ endedAt: z.string(), deadLetters: z.optional(z.number()) });
const key = { pk: sweepKey, sk: sweepKey };

export function dynamoSweepStore({ client, tableName: TableName }: DynamoTable): SweepStore {
  return {
    async last() {
      const { Item } = await client.send(new GetItemCommand({ TableName, Key: toItem(key) }));
      return Item && stored.parse(fromItem(Item));
    },

    async ended(sweep) {
      await client.send(new PutItemCommand({ TableName, Item: toItem({ ...key, ...sweep }) }));
    },
  };
}
