import { GetItemCommand, PutItemCommand, QueryCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { type DynamoTable, expiryOf, fromItem, isConditionFailed, toItem } from '../dynamo-table.ts';
import type { Instant } from '../orders/instant.ts';
import { tallyKey, tallyPartition, troubleKey, troubleKeyPrefix } from '../orders/keys.ts';
import { countName, type Counts, type TallyId, type Trouble, trouble as troubleSchema } from './ending.ts';
import type { TallyStore } from './tally-store.ts';

/** Counts without what was counted before. */
function withoutThose(known: readonly Trouble[], counts: Counts): Counts {
  const before = (name: string) => known.filter((trouble) => countName(trouble, trouble.ending) === name).length;
  const left = Object.entries(counts).map(([name, count = 0]) => [name, count - before(name)] as const);
  return Object.fromEntries(left.filter(([, count]) => count > 0));
}

const storedCounts = z.catchall(z.object({}), z.unknown());
const isCount = (entry: [string, unknown]): entry is [string, number] =>
  /^[a-z]+_[a-z]+$/.test(entry[0]) && typeof entry[1] === 'number';

export function dynamoTallyStore(table: DynamoTable): TallyStore {
  const { client, tableName: TableName } = table;

  async function putTrouble({ senderId, date }: TallyId, trouble: Trouble, now: Instant): Promise<'new' | 'known'> {
    const keys = { pk: tallyPartition(senderId, date), sk: troubleKey(trouble.at, trouble.messageId) };
    const Item = toItem({ ...keys, ...trouble, expiresAt: expiryOf(now, table) });
    try {
      await client.send(new PutItemCommand({ TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' }));
      return 'new';
    } catch (error) {
      if (isConditionFailed(error)) return 'known';
      throw error;
    }
  }

  async function counts({ senderId, date }: TallyId): Promise<Counts> {
    const Key = toItem({ pk: tallyPartition(senderId, date), sk: tallyKey });
    const { Item } = await client.send(new GetItemCommand({ TableName, Key }));
    return Object.fromEntries(Object.entries(Item ? storedCounts.parse(fromItem(Item)) : {}).filter(isCount));
  }

  return {
    counts,

    async add(id, { counts: added, troubles }, now) {
      const put = await Promise.all(troubles.map((trouble) => putTrouble(id, trouble, now)));
      const known = troubles.filter((_, index) => put[index] === 'known');
      const named = Object.entries(withoutThose(known, added));
      if (named.length === 0) return;
      await client.send(
        new UpdateItemCommand({
          TableName,
          Key: toItem({ pk: tallyPartition(id.senderId, id.date), sk: tallyKey }),
          UpdateExpression: `SET expiresAt = :expiry ADD ${named.map((_, index) => `#n${index} :n${index}`).join(', ')}`,
          ExpressionAttributeNames: Object.fromEntries(named.map(([name], index) => [`#n${index}`, name])),
          ExpressionAttributeValues: toItem({
            ':expiry': expiryOf(now, table),
            ...Object.fromEntries(named.map(([, count], index) => [`:n${index}`, count])),
          }),
        }),
      );
    },

    async find({ senderId, date }, mostTroubles) {
      const pk = tallyPartition(senderId, date);
      const [counted, { Items = [] }] = await Promise.all([
        counts({ senderId, date }),
        client.send(
          new QueryCommand({
            TableName,
            KeyConditionExpression: 'pk = :day AND begins_with(sk, :trouble)',
            ExpressionAttributeValues: toItem({ ':day': pk, ':trouble': troubleKeyPrefix }),
            ScanIndexForward: false,
            Limit: mostTroubles,
          }),
        ),
      ]);
      return {
        counts: counted,
        troubles: Items.map((item) => troubleSchema.parse(fromItem(item))),
      };
    },
  };
}
