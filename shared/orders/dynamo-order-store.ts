import {
  GetItemCommand,
  TransactWriteItemsCommand,
  type TransactWriteItem,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { type DynamoTable, expiryOf, fromItem, isConflict, toItem } from '../dynamo-table.ts';
import { countRating } from '../feedback/dynamo-feedback-store.ts';
import { linkItem } from '../links/link-item.ts';
import { messageItem } from '../messages/message-item.ts';
import { instantOf } from './instant.ts';
import { dueShard, orderKey, orderPartition } from './keys.ts';
import { order as orderSchema } from './order.ts';
import type { Commit, OrderStore } from './order-store.ts';
import { pointerItem } from './pointer-item.ts';

const stored = z.object({ order: orderSchema, version: z.number(), expiresAt: z.number() });
/** An order of which no event could be folded yet is there only to say so. */
const setAsideOnly = z.object({ version: z.optional(z.undefined()) });

export function dynamoOrderStore(table: DynamoTable): OrderStore {
  const { client, tableName: TableName } = table;

  /** Leaves alone what says that an event of the order was set aside. */
  const updateOrder = ({ order, version, now }: Commit) => ({
    TableName,
    Key: toItem({ pk: orderPartition(order.senderId, order.orderId), sk: orderKey }),
    UpdateExpression: 'SET #order = :order, version = :next, expiresAt = :expiry',
    ConditionExpression: version === 0 ? 'attribute_not_exists(version)' : 'version = :version',
    ExpressionAttributeNames: { '#order': 'order' },
    ExpressionAttributeValues: toItem({
      ':order': order,
      ':next': version + 1,
      ':expiry': expiryOf(now, table),
      ...(version === 0 ? {} : { ':version': version }),
    }),
  });

  const putNew = (item: object): TransactWriteItem => ({
    Put: { TableName, Item: toItem(item), ConditionExpression: 'attribute_not_exists(pk)' },
  });

  return {
    async find(senderId, orderId) {
      const { Item } = await client.send(
        new GetItemCommand({
          TableName,
          Key: toItem({ pk: orderPartition(senderId, orderId), sk: orderKey }),
          ConsistentRead: true,
        }),
      );
      if (!Item) return undefined;
      const values = fromItem(Item);
      if (setAsideOnly.safeParse(values).success) return undefined;
      const { order, version, expiresAt } = stored.parse(values);
      return { order, version, keptUntil: instantOf(expiresAt * 1000) };
    },

    async commit(commit) {
      const { order, messages, rating, linkHash, pointers = [], now } = commit;
      const leading = [
        ...(linkHash ? [linkItem(linkHash, order, expiryOf(now, table))] : []),
        ...pointers.map((pointer) => pointerItem(pointer, order, expiryOf(now, table))),
      ].map((item) => ({ Put: { TableName, Item: toItem(item) } }));
      const rated = rating ? [{ Update: countRating(rating, table) }] : [];
      const added = [
        ...leading,
        ...rated,
        ...messages.map((message) => putNew(messageItem(message, expiryOf(now, table)))),
      ];
      try {
        // A transaction costs twice: an event that adds nothing is a plain conditional write.
        if (added.length === 0) await client.send(new UpdateItemCommand(updateOrder(commit)));
        else
          await client.send(
            new TransactWriteItemsCommand({ TransactItems: [{ Update: updateOrder(commit) }, ...added] }),
          );
        return 'committed';
      } catch (error) {
        if (isConflict(error)) return 'conflict';
        throw error;
      }
    },

    async setAside({ senderId, orderId }, event, reason, now) {
      await client.send(
        new UpdateItemCommand({
          TableName,
          Key: toItem({ pk: orderPartition(senderId, orderId), sk: orderKey }),
          UpdateExpression: 'SET dueShard = :shard, dueAt = :now, setAside = :why, expiresAt = :expiry',
          ExpressionAttributeValues: toItem({
            ':shard': dueShard(orderId),
            ':now': now,
            ':why': { event, reason, at: now },
            ':expiry': expiryOf(now, table),
          }),
        }),
      );
    },
  };
}
