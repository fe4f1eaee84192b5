import {
  DeleteItemCommand,
  GetItemCommand,
  paginateQuery,
  PutItemCommand,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { type DynamoTable, expiryOf, fromItem, isConditionFailed, isConflict, toItem } from '../dynamo-table.ts';
import { putEvent } from '../orders/event-item.ts';
import type { Event } from '../orders/event.ts';
import { callKey, callsPartition } from '../orders/keys.ts';
import { type Call, call as callSchema, type CallId } from './call.ts';
import type { CallStore } from './call-store.ts';

const keyOf = ({ senderId, orderId, id }: CallId) => ({ pk: callsPartition(senderId), sk: callKey(orderId, id) });

export function dynamoCallStore(table: DynamoTable): CallStore {
  const { client, tableName: TableName } = table;

  const putCall = (call: Call) => ({
    TableName,
    Item: toItem({ ...keyOf(call), ...call, expiresAt: expiryOf(call.dueAt, table) }),
  });
  const onTopOf = (version: number) => ({
    ConditionExpression: 'version = :version',
    ExpressionAttributeValues: toItem({ ':version': version }),
  });

  /** Whether all could be written. */
  async function write(change: TransactWriteItem, event: Event | undefined): Promise<boolean> {
    const TransactItems = [change, ...(event ? [{ Put: putEvent(event, table) }] : [])];
    try {
      await client.send(new TransactWriteItemsCommand({ TransactItems }));
      return true;
    } catch (error) {
      if (isConflict(error)) return false;
      throw error;
    }
  }

  return {
    async add(call) {
      try {
        await client.send(new PutItemCommand({ ...putCall(call), ConditionExpression: 'attribute_not_exists(pk)' }));
      } catch (error) {
        if (!isConditionFailed(error)) throw error;
      }
    },

    async find(id) {
      const { Item } = await client.send(
        new GetItemCommand({ TableName, Key: toItem(keyOf(id)), ConsistentRead: true }),
      );
      return Item && callSchema.parse(fromItem(Item));
    },

    async ofSender(senderId) {
      const pages = paginateQuery(
        { client },
        {
          TableName,
          ConsistentRead: true,
          KeyConditionExpression: 'pk = :sender',
          ExpressionAttributeValues: toItem({ ':sender': callsPartition(senderId) }),
        },
      );
      const calls: Call[] = [];
      for await (const { Items = [] } of pages) calls.push(...Items.map((item) => callSchema.parse(fromItem(item))));
      return calls.sort((one, other) => (one.requestedAt < other.requestedAt ? -1 : 1));
    },

    async save(call, event) {
      return (await write({ Put: { ...putCall(call), ...onTopOf(call.version - 1) } }, event)) ? 'saved' : 'conflict';
    },

    async end(call, event) {
      const Delete = { TableName, Key: toItem(keyOf(call)), ...onTopOf(call.version) };
      return (await write({ Delete }, event)) ? 'ended' : 'conflict';
    },

    async drop(id) {
      await client.send(new DeleteItemCommand({ TableName, Key: toItem(keyOf(id)) }));
    },
  };
}
