import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { type DynamoTable, fromItem, toItem } from '../dynamo-table.ts';
import { pointerKey } from './keys.ts';
import { pointerPartition } from './pointer-item.ts';
import type { PointerStore } from './pointer-store.ts';

export function dynamoPointerStore({ client, tableName: TableName }: DynamoTable): PointerStore {
  return {
    async orders(senderId, by, most) {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName,
          Limit: most,
          KeyConditionExpression: 'pk = :by AND begins_with(sk, :ofSender)',
          ExpressionAttributeValues: toItem({
            ':by': pointerPartition(senderId, by),
            ':ofSender': pointerKey(senderId, ''),
          }),
        }),
      );
      return Items.map((item) => String(fromItem(item).orderId));
    },
  };
}
