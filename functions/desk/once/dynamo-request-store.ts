import { DeleteItemCommand, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { type DynamoTable, fromItem, isConditionFailed, toItem } from '../../../shared/dynamo-table.ts';
import { after, type Instant } from '../../../shared/orders/instant.ts';
import { requestKey, requestPartition } from '../../../shared/orders/keys.ts';
import type { KeptRequest, RequestStore } from './request-store.ts';

const day = 86_400_000;
/** Longer than the function's time-out: whoever holds it then has ended without an answer. */
const lease = 30_000;

const stored = z.object({
  fingerprint: z.string(),
  answer: z.optional(z.object({ status: z.number(), headers: z.record(z.string(), z.string()), body: z.string() })),
});

export function dynamoRequestStore({
  client,
  tableName: TableName,
}: Pick<DynamoTable, 'client' | 'tableName'>): RequestStore {
  const keysOf = (id: string) => ({ pk: requestPartition(id), sk: requestKey });
  const itemOf = (id: string, request: Omit<KeptRequest, 'answer'> & Partial<KeptRequest>, until: Instant) =>
    toItem({ ...keysOf(id), ...request, until, expiresAt: Math.ceil(Date.parse(until) / 1000) });

  return {
    async begin(id, fingerprint, now) {
      try {
        await client.send(
          new PutItemCommand({
            TableName,
            Item: itemOf(id, { fingerprint }, after(now, lease)),
            ConditionExpression: 'attribute_not_exists(pk) OR #until <= :now',
            ExpressionAttributeNames: { '#until': 'until' },
            ExpressionAttributeValues: toItem({ ':now': now }),
          }),
        );
        return 'begun';
      } catch (error) {
        if (!isConditionFailed(error)) throw error;
      }
      const { Item } = await client.send(
        new GetItemCommand({ TableName, Key: toItem(keysOf(id)), ConsistentRead: true }),
      );
      // Given away between the two: whoever asks again gets it.
      if (!Item) return { fingerprint, answer: undefined };
      const { answer, ...rest } = stored.parse(fromItem(Item));
      return { ...rest, answer };
    },

    async finish(id, request, now) {
      await client.send(new PutItemCommand({ TableName, Item: itemOf(id, request, after(now, day)) }));
    },

    async forget(id) {
      await client.send(new DeleteItemCommand({ TableName, Key: toItem(keysOf(id)) }));
    },
  };
}
