import { type AttributeValue, GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { type DynamoTable, fromItem, isConditionFailed, toItem } from '../dynamo-table.ts';
import type { Instant } from '../orders/instant.ts';
import { smsSpendKey, smsSpendPartition } from '../orders/keys.ts';
import { nearOf, type SmsSpendStore, type SpendId, type Spending } from './sms-spend-store.ts';

/** Longer than the month after. */
const secondsKept = 100 * 86_400;
/** `toldNear` and `toldOver`: of which ceiling that was told, and by which message. */
const month = z.object({
  spent: z._default(z.number(), 0),
  toldNear: z.optional(z.string()),
  toldOver: z.optional(z.string()),
});
type Month = z.output<typeof month>;

/** A sender's month is one item. An SMS is one conditional write on it, so that many at once never come to more. */
export function dynamoSmsSpendStore({ client, tableName: TableName }: DynamoTable): SmsSpendStore {
  const keyOf = ({ senderId, month: ofMonth, currency }: SpendId) =>
    toItem({ pk: smsSpendPartition(senderId), sk: smsSpendKey(ofMonth, currency) });
  const read = (item: Record<string, AttributeValue> = {}): Month => month.parse(fromItem(item));

  /** Adds to a month where there is room, and what stands then. */
  async function add(spending: Spending, now: Instant): Promise<{ added: boolean; standing: Month }> {
    const { cost, ceiling } = spending;
    try {
      const { Attributes } = await client.send(
        new UpdateItemCommand({
          TableName,
          Key: keyOf(spending),
          UpdateExpression: 'SET expiresAt = :expiry ADD spent :cost',
          ConditionExpression: ':cost <= :ceiling AND (attribute_not_exists(spent) OR spent <= :room)',
          ExpressionAttributeValues: toItem({
            ':cost': cost,
            ':ceiling': ceiling,
            ':room': ceiling - cost,
            ':expiry': Math.floor(Date.parse(now) / 1000) + secondsKept,
          }),
          ReturnValues: 'ALL_NEW',
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      );
      return { added: true, standing: read(Attributes) };
    } catch (error) {
      if (!isConditionFailed(error)) throw error;
      return { added: false, standing: read((error as { Item?: Record<string, AttributeValue> }).Item) };
    }
  }

  /** Whether this message is the one that has it told of a ceiling; the same one again when it comes again. */
  async function isFirst(spending: Spending, name: 'toldNear' | 'toldOver', told: string | undefined) {
    if (spending.by === undefined) return false;
    const ours = `${spending.ceiling} ${spending.by}`;
    if (told?.startsWith(`${spending.ceiling} `)) return told === ours;
    try {
      await client.send(
        new UpdateItemCommand({
          TableName,
          Key: keyOf(spending),
          UpdateExpression: 'SET #told = :ours',
          ConditionExpression: 'attribute_not_exists(#told) OR NOT begins_with(#told, :ceiling)',
          ExpressionAttributeNames: { '#told': name },
          ExpressionAttributeValues: toItem({ ':ours': ours, ':ceiling': `${spending.ceiling} ` }),
        }),
      );
      return true;
    } catch (error) {
      if (isConditionFailed(error)) return false;
      throw error;
    }
  }

  return {
    async spend(spending, now) {
      const { added, standing } = await add(spending, now);
      if (!added) return (await isFirst(spending, 'toldOver', standing.toldOver)) ? 'over first' : 'over';
      const isNear = standing.spent >= nearOf(spending.ceiling);
      return isNear && (await isFirst(spending, 'toldNear', standing.toldNear)) ? 'spent, near first' : 'spent';
    },

    async giveBack(spending) {
      await client.send(
        new UpdateItemCommand({
          TableName,
          Key: keyOf(spending),
          UpdateExpression: 'ADD spent :back',
          ExpressionAttributeValues: toItem({ ':back': -spending.cost }),
        }),
      );
    },

    async find(id) {
      const { Item } = await client.send(new GetItemCommand({ TableName, Key: keyOf(id) }));
      return read(Item).spent;
    },
  };
}
