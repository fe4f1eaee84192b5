import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { type DynamoTable, fromItem, toItem } from '../dynamo-table.ts';
import { pointerKey } from './keys.ts';
import { pointerPartition } from './pointer-item.ts';
import type { PointerStore } from './pointer-store.ts';

export function dynamoPointerStore({ client, tableName: TableName }: DynamoTable): PointerStore {
  return {
    async orders(senderId, by, most, after) {
      const pk = pointerPartition(senderId, by);
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName,
          Limit: most,
          ...(after === undefined ? {} : { ExclusiveStartKey: toItem({ pk, sk: pointerKey(senderId, after) }) }),
          KeyConditionExpression: 'pk = :by AND begins_with(sk, :ofSender)',
          ExpressionAttributeValues: toItem({
            ':by': pk,
            ':ofSender': pointerKey(senderId, ''),
          }),
        }),
      );
      return Items.map((item) => String(fromItem(item).orderId));
    },
  };
}
