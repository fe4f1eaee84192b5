import { PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { type DynamoTable, expiryOf, fromItem, toItem } from '../dynamo-table.ts';
import { actKey, actsPartition } from '../orders/keys.ts';
import { act as actSchema } from './act.ts';
import type { ActStore } from './act-store.ts';

export function dynamoActStore(table: DynamoTable): ActStore {
  const { client, tableName: TableName } = table;
  return {
    async add(act) {
      const keys = { pk: actsPartition(act.senderId), sk: actKey(act.at, act.id) };
      await client.send(
        new PutItemCommand({
          TableName,
          Item: toItem({ ...keys, ...act, expiresAt: expiryOf(act.at, table) }),
          ConditionExpression: 'attribute_not_exists(pk)',
        }),
      );
    },

    async latest(senderId, most, before = '9') {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'pk = :acts AND sk < :before',
          ExpressionAttributeValues: toItem({ ':acts': actsPartition(senderId), ':before': before }),
          ScanIndexForward: false,
          Limit: most,
        }),
      );
      return Items.map((item) => actSchema.parse(fromItem(item)));
    },
  };
}
