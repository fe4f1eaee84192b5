import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { type DynamoTable, fromItem, toItem } from '../../../shared/dynamo-table.ts';
import { writesKey, writesPartition } from '../../../shared/orders/keys.ts';
import type { WriteCount } from './write-count.ts';

const counted = z.object({ writes: z.number() });

export const dynamoWriteCount = ({
  client,
  tableName: TableName,
}: Pick<DynamoTable, 'client' | 'tableName'>): WriteCount => ({
  async add(caller, minute) {
    const { Attributes = {} } = await client.send(
      new UpdateItemCommand({
        TableName,
        Key: toItem({ pk: writesPartition(caller), sk: writesKey(minute) }),
        UpdateExpression: 'ADD writes :one SET expiresAt = :soon',
        ExpressionAttributeValues: toItem({ ':one': 1, ':soon': (minute + 10) * 60 }),
        ReturnValues: 'UPDATED_NEW',
      }),
    );
    return counted.parse(fromItem(Attributes)).writes;
  },
});
