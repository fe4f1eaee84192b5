import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { type DynamoTable, fromItem, isConditionFailed, toItem } from '../dynamo-table.ts';
import { contactPartition, dayKey } from '../orders/keys.ts';
import { day as daySchema } from './day.ts';
import type { DayId, DayStore } from './day-store.ts';

const secondsKept = 7 * 86_400;

const keyOf = ({ channel, hash, senderId, date }: DayId) => ({
  pk: contactPartition(channel, hash),
  sk: dayKey(senderId, date),
});

export const dynamoDayStore = ({ client, tableName: TableName }: DynamoTable): DayStore => ({
  async find(id) {
    const { Item } = await client.send(new GetItemCommand({ TableName, Key: toItem(keyOf(id)), ConsistentRead: true }));
    return Item && daySchema.parse(fromItem(Item));
  },

  async save(id, day, now) {
    const expiresAt = Math.floor(Date.parse(now) / 1000) + secondsKept;
    const before = day.version - 1;
    const onTopOf =
      before === 0
        ? { ConditionExpression: 'attribute_not_exists(pk)' }
        : { ConditionExpression: 'version = :before', ExpressionAttributeValues: toItem({ ':before': before }) };
    try {
      await client.send(
        new PutItemCommand({ TableName, Item: toItem({ ...keyOf(id), ...day, expiresAt }), ...onTopOf }),
      );
      return 'saved';
    } catch (error) {
      if (isConditionFailed(error)) return 'conflict';
      throw error;
    }
  },
});
