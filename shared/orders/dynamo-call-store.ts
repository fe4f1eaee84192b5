import { paginateQuery, TransactWriteItemsCommand, type TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { type DynamoTable, expiryOf, fromItem, isConflict, toItem } from '../dynamo-table.ts';
import { type Call, call as callSchema } from './call.ts';
import type { CallStore } from './call-store.ts';
import { putEvent } from './event-item.ts';
import { callKey, callsPartition } from './keys.ts';

const keyOf = ({ senderId, orderId }: Pick<Call, 'senderId' | 'orderId'>) => ({
  pk: callsPartition(senderId),
  sk: callKey(orderId),
});

export function dynamoCallStore(table: DynamoTable): CallStore {
  const { client, tableName: TableName } = table;

  /** Whether both could be written. */
  async function write(TransactItems: TransactWriteItem[]): Promise<boolean> {
    try {
      await client.send(new TransactWriteItemsCommand({ TransactItems }));
      return true;
    } catch (error) {
      if (isConflict(error)) return false;
      throw error;
    }
  }

  return {
    async request(call, event) {
      const Item = toItem({ ...keyOf(call), ...call, expiresAt: expiryOf(call.requestedAt, table) });
      const put = { Put: { TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' } };
      return (await write([put, { Put: putEvent(event, table) }])) ? 'requested' : 'open already';
    },

    async ofSender(senderId) {
      const pages = paginateQuery(
        { client },
        {
          TableName,
          KeyConditionExpression: 'pk = :sender',
          ExpressionAttributeValues: toItem({ ':sender': callsPartition(senderId) }),
        },
      );
      const calls: Call[] = [];
      for await (const { Items = [] } of pages) calls.push(...Items.map((item) => callSchema.parse(fromItem(item))));
      return calls.sort((one, other) => (one.requestedAt < other.requestedAt ? -1 : 1));
    },

    async end(call, event) {
      const Delete = {
        TableName,
        Key: toItem(keyOf(call)),
        ConditionExpression: 'id = :id',
        ExpressionAttributeValues: toItem({ ':id': call.id }),
      };
      return (await write([{ Delete }, { Put: putEvent(event, table) }])) ? 'ended' : 'not open';
    },
  };
}
