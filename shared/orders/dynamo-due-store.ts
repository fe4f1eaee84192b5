import { QueryCommand, UpdateItemCommand, type UpdateItemCommandInput } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { type DynamoTable, fromItem, isConflict, toItem } from '../dynamo-table.ts';
import type { Due, DueStore } from './due-store.ts';
import {
  callKey,
  callOfKeys,
  callsPartition,
  messageKey,
  messageOfKey,
  orderKey,
  orderOfPartition,
  orderPartition,
} from './keys.ts';

const pageSize = 25;
const entry = z.object({ pk: z.string(), sk: z.string(), dueAt: z.string() });

function keyOf({ senderId, orderId, messageId, callId }: Due) {
  if (callId !== undefined) return { pk: callsPartition(senderId), sk: callKey(orderId, callId) };
  const pk = orderPartition(senderId, orderId);
  return { pk, sk: messageId === undefined ? orderKey : messageKey(messageId) };
}

export function dynamoDueStore({ client, tableName: TableName }: DynamoTable): DueStore {
  return {
    async next(dueShard, by, after) {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName,
          IndexName: 'due',
          Limit: pageSize,
          KeyConditionExpression: 'dueShard = :shard AND dueAt <= :by',
          ExpressionAttributeValues: toItem({ ':shard': dueShard, ':by': by }),
          ...(after ? { ExclusiveStartKey: toItem({ ...keyOf(after), dueShard, dueAt: after.dueAt }) } : {}),
        }),
      );
      return Items.map((item) => {
        const { pk, sk, dueAt } = entry.parse(fromItem(item));
        const call = callOfKeys(pk, sk);
        return call
          ? { ...call, messageId: undefined, dueAt }
          : { ...orderOfPartition(pk), messageId: messageOfKey(sk), dueAt };
      });
    },

    async postpone(due, until) {
      const changed = await change(due, {
        UpdateExpression: 'SET dueAt = :until',
        ExpressionAttributeValues: toItem({ ':until': until, ':seen': due.dueAt }),
      });
      return changed ? { ...due, dueAt: until } : undefined;
    },

    async remove(due) {
      await change(due, {
        UpdateExpression: 'REMOVE dueShard, dueAt, setAside',
        ExpressionAttributeValues: toItem({ ':seen': due.dueAt }),
      });
    },
  };

  /** Changes what is due, if it stands as it was read. */
  async function change(due: Due, update: Partial<UpdateItemCommandInput>): Promise<boolean> {
    try {
      await client.send(
        new UpdateItemCommand({ TableName, Key: toItem(keyOf(due)), ConditionExpression: 'dueAt = :seen', ...update }),
      );
      return true;
    } catch (error) {
      if (isConflict(error)) return false;
      throw error;
    }
  }
}
