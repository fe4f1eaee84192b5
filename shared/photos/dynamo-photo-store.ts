import { PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { type DynamoTable, expiryOf, fromItem, toItem } from '../dynamo-table.ts';
import { orderPartition, photoItemKey, photoKeyPrefix } from '../orders/keys.ts';
import { photo as photoSchema } from './photo.ts';
import type { PhotoStore } from './photo-store.ts';

export function dynamoPhotoStore(table: DynamoTable): PhotoStore {
  const { client, tableName: TableName } = table;
  return {
    async ofOrder(senderId, orderId) {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'pk = :order AND begins_with(sk, :photo)',
          ExpressionAttributeValues: toItem({ ':order': orderPartition(senderId, orderId), ':photo': photoKeyPrefix }),
        }),
      );
      return Items.map((item) => photoSchema.parse(fromItem(item)));
    },

    async keep(senderId, orderId, photo, now) {
      const key = { pk: orderPartition(senderId, orderId), sk: photoItemKey(photo.id) };
      const Item = toItem({ ...key, ...photo, expiresAt: expiryOf(now, table) });
      await client.send(new PutItemCommand({ TableName, Item }));
    },
  };
}
