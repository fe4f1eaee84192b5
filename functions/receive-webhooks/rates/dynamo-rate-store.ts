import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { type DynamoTable, fromItem, toItem } from '../../../shared/dynamo-table.ts';
import { rateKey, ratePartition } from '../../../shared/orders/keys.ts';
import type { RateStore } from './rate-store.ts';

const counted = z.object({ requests: z.number() });
const secondsKept = 3600;

export function dynamoRateStore({ client, tableName: TableName }: DynamoTable): RateStore {
  return {
    async count(source, minute) {
      const { Attributes = {} } = await client.send(
        new UpdateItemCommand({
          TableName,
          Key: toItem({ pk: ratePartition(source), sk: rateKey(minute) }),
          UpdateExpression: 'ADD requests :one SET expiresAt = :expiry',
          ExpressionAttributeValues: toItem({ ':one': 1, ':expiry': Date.parse(minute) / 1000 + secondsKept }),
          ReturnValues: 'UPDATED_NEW',
        }),
      );
      return counted.parse(fromItem(Attributes)).requests;
    },
  };
}
