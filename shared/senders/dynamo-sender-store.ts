import {
  GetItemCommand,
  paginateQuery,
  PutItemCommand,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { type DynamoTable, fromItem, isConditionFailed, isConflict, toItem } from '../dynamo-table.ts';
import {
  currentSettingsKey,
  pausesKey,
  senderPartition,
  sendersPartition,
  settingsVersionKey,
} from '../orders/keys.ts';
import { pause } from './pause.ts';
import type { SenderStore, Settings } from './sender-store.ts';

const stored = z.object({
  senderId: z.string(),
  document: z.record(z.string(), z.unknown()),
  version: z.number(),
  updatedAt: z.string(),
  updatedBy: z.string(),
});

const storedPauses = z.object({ pauses: z.array(pause), version: z.number() });
const pausesItemKey = { pk: pausesKey, sk: pausesKey };

/** Settings do not expire: a sender is there until somebody takes it out. */
export function dynamoSenderStore({ client, tableName: TableName }: DynamoTable): SenderStore {
  async function get(senderId: string, sk: string): Promise<Settings | undefined> {
    const Key = toItem({ pk: senderPartition(senderId), sk });
    const { Item } = await client.send(new GetItemCommand({ TableName, Key, ConsistentRead: true }));
    return Item && stored.parse(fromItem(Item));
  }

  const onTopOf = (former: number) =>
    former === 0
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : {
          ConditionExpression: 'version = :former',
          ExpressionAttributeValues: toItem({ ':former': former }),
        };

  const put = (item: object): TransactWriteItem => ({ Put: { TableName, Item: toItem(item) } });

  /** Only on top of the version before. */
  const putCurrent = (settings: Settings): TransactWriteItem => ({
    Put: {
      TableName,
      Item: toItem({ pk: senderPartition(settings.senderId), sk: currentSettingsKey, ...settings }),
      ...onTopOf(settings.version - 1),
    },
  });

  return {
    find: (senderId) => get(senderId, currentSettingsKey),
    findVersion: (senderId, version) => get(senderId, settingsVersionKey(version)),

    async ids() {
      const pages = paginateQuery(
        { client },
        {
          TableName,
          ConsistentRead: true,
          KeyConditionExpression: 'pk = :senders',
          ExpressionAttributeValues: toItem({ ':senders': sendersPartition }),
        },
      );
      const ids: string[] = [];
      for await (const { Items = [] } of pages) ids.push(...Items.map((item) => String(fromItem(item).sk)));
      return ids;
    },

    async pauses() {
      const Key = toItem(pausesItemKey);
      const { Item } = await client.send(new GetItemCommand({ TableName, Key, ConsistentRead: true }));
      return Item ? storedPauses.parse(fromItem(Item)) : { pauses: [], version: 0 };
    },

    async savePauses(pauses) {
      try {
        await client.send(
          new PutItemCommand({
            TableName,
            Item: toItem({ ...pausesItemKey, ...pauses }),
            ...onTopOf(pauses.version - 1),
          }),
        );
        return 'saved';
      } catch (error) {
        if (isConditionFailed(error)) return 'conflict';
        throw error;
      }
    },

    async save(settings) {
      const { senderId, version } = settings;
      const TransactItems = [
        putCurrent(settings),
        put({ pk: senderPartition(senderId), sk: settingsVersionKey(version), ...settings }),
        put({ pk: sendersPartition, sk: senderId }),
      ];
      try {
        await client.send(new TransactWriteItemsCommand({ TransactItems }));
        return 'saved';
      } catch (error) {
        if (isConflict(error)) return 'conflict';
        throw error;
      }
    },
  };
}
