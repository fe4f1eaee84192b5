import { type AttributeValue, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { type DynamoTable, fromItem, isConditionFailed, toItem } from '../dynamo-table.ts';
import type { Instant } from '../orders/instant.ts';
import { budgetKey, budgetPartition } from '../orders/keys.ts';
import type { BudgetStore, Reservation, SetAside } from './budget-store.ts';

/** Longer than any month. */
const secondsKept = 62 * 86_400;
const standing = z.catchall(z.object({ spentBy: z.optional(z.string()) }), z.unknown());
/** Whose call set a sum aside. */
const tokenSchema = z.string();

/**
 * A sender's month is one item: the sum, and beside it for a moment each sum that is set aside and not settled yet. Every
 * change is one plain conditional write, so that orders that are late together wait for one another and never conflict.
 */
export function dynamoBudgetStore(table: DynamoTable): BudgetStore {
  const { client, tableName: TableName } = table;
  const expiryAt = (now: Instant) => Math.floor(Date.parse(now) / 1000) + secondsKept;
  const Key = ({ senderId, month }: Pick<Reservation, 'senderId' | 'month'>) =>
    toItem({ pk: budgetPartition(senderId), sk: budgetKey(month) });
  const attribute = ({ key }: Reservation) => ({ '#key': `at_${key}` });

  const isStill = (setAside: SetAside, values: object = {}) => ({
    ConditionExpression: '#key = :token',
    ExpressionAttributeNames: attribute(setAside),
    ExpressionAttributeValues: toItem({ ':token': setAside.token, ...values }),
  });

  /** An update, or what stands where its condition does not hold. */
  async function update(input: Omit<UpdateItemCommand['input'], 'TableName'>): Promise<object | 'done'> {
    try {
      await client.send(new UpdateItemCommand({ TableName, ...input, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' }));
      return 'done';
    } catch (error) {
      if (!isConditionFailed(error)) throw error;
      const { Item = {} } = error as { Item?: Record<string, AttributeValue> };
      return fromItem(Item);
    }
  }

  return {
    async reserve(reservation, now) {
      const { key, cost, budget, token } = reservation;
      const found =
        cost > budget
          ? {}
          : await update({
              Key: Key(reservation),
              UpdateExpression: 'SET #key = :token, expiresAt = :expiry ADD promised :cost',
              ConditionExpression:
                'attribute_not_exists(#key) AND (attribute_not_exists(promised) OR promised <= :room)',
              ExpressionAttributeNames: attribute(reservation),
              ExpressionAttributeValues: toItem({
                ':cost': cost,
                ':token': token,
                ':room': budget - cost,
                ':expiry': expiryAt(now),
              }),
            });
      if (found === 'done') return { token };
      const other = Object.entries(found).find(([name]) => name === `at_${key}`);
      if (other) return { token: tokenSchema.parse(other[1]) };
      const first = await update({
        Key: Key(reservation),
        UpdateExpression: 'SET spentBy = :key, expiresAt = :expiry',
        ConditionExpression: 'attribute_not_exists(spentBy)',
        ExpressionAttributeValues: toItem({ ':key': key, ':expiry': expiryAt(now) }),
      });
      return first === 'done' || standing.parse(first).spentBy === key ? 'spent first' : 'spent';
    },

    async settle(reservation) {
      await update({
        Key: Key(reservation),
        UpdateExpression: 'REMOVE #key',
        ...isStill(reservation),
      });
    },

    async release(reservation) {
      await update({
        Key: Key(reservation),
        UpdateExpression: 'REMOVE #key ADD promised :back',
        ...isStill(reservation, { ':back': -reservation.cost }),
      });
    },

    async giveBack({ cost, ...of }) {
      await update({
        Key: Key(of),
        UpdateExpression: 'ADD promised :back',
        ConditionExpression: 'promised >= :cost',
        ExpressionAttributeValues: toItem({ ':back': -cost, ':cost': cost }),
      });
    },
  };
}
