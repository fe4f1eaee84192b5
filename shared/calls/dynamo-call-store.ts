import {
  DeleteItemCommand,
  GetItemCommand,
  paginateQuery,
  PutItemCommand,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { type DynamoTable, expiryOf, fromItem, isConditionFailed, isConflict, toItem } from '../dynamo-table.ts';
import type { Message } from '../messages/message.ts';
import { putEvent } from '../orders/event-item.ts';
import { messageItem } from '../messages/message-item.ts';
import { callKey, callsPartition, dueShard } from '../orders/keys.ts';
import { type Call, call as callSchema, type CallId } from './call.ts';
import type { Along, CallStore } from './call-store.ts';

const stored = z.object({ call: callSchema });
const parse = (item: Parameters<typeof fromItem>[0]): Call => stored.parse(fromItem(item)).call;
const keyOf = ({ senderId, orderId, id }: CallId) => ({ pk: callsPartition(senderId), sk: callKey(orderId, id) });

export function dynamoCallStore(table: DynamoTable): CallStore {
  const { client, tableName: TableName } = table;

  const putCall = (call: Call) => ({
    TableName,
    Item: toItem({
      ...keyOf(call),
      call,
      version: call.version,
      // Beside the call, which is due in its own sense: these are of the index that the sweep reads.
      dueShard: dueShard(call.id),
      dueAt: call.lookAt,
      expiresAt: expiryOf(call.dueAt, table),
    }),
  });
  const putMessage = (message: Message) => ({
    TableName,
    Item: toItem(messageItem(message, expiryOf(message.plannedAt, table))),
    ConditionExpression: 'attribute_not_exists(pk)',
  });
  const onTopOf = (version: number) => ({
    ConditionExpression: 'version = :version',
    ExpressionAttributeValues: toItem({ ':version': version }),
  });

  /** Whether all could be written. */
  async function write(change: TransactWriteItem, { event, message }: Along): Promise<boolean> {
    const TransactItems = [
      change,
      ...(event ? [{ Put: putEvent(event, table) }] : []),
      ...(message ? [{ Put: putMessage(message) }] : []),
    ];
    try {
      // A transaction costs twice: what changes alone is a plain conditional write.
      if (TransactItems.length === 1 && change.Put) await client.send(new PutItemCommand(change.Put));
      else await client.send(new TransactWriteItemsCommand({ TransactItems }));
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
      return Item && parse(Item);
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
      for await (const { Items = [] } of pages) calls.push(...Items.map(parse));
      return calls.sort((one, other) => (one.requestedAt < other.requestedAt ? -1 : 1));
    },

    async save(call, along = {}) {
      return (await write({ Put: { ...putCall(call), ...onTopOf(call.version - 1) } }, along)) ? 'saved' : 'conflict';
    },

    async end(call, along) {
      const Delete = { TableName, Key: toItem(keyOf(call)), ...onTopOf(call.version) };
      return (await write({ Delete }, along)) ? 'ended' : 'conflict';
    },

    async drop(id) {
      await client.send(new DeleteItemCommand({ TableName, Key: toItem(keyOf(id)) }));
    },
  };
}
