import { ConditionalCheckFailedException, GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { type DynamoTable, expiryOf, fromItem, toItem } from '../dynamo-table.ts';
import { NotNow } from '../infrastructure-fault.ts';
import type { ChannelName } from '../orders/channel-names.ts';
import { type Instant, instantOf } from '../orders/instant.ts';
import { lineKey, linePartition, lineRateKey } from '../orders/keys.ts';
import type { LineStore, NextPlace } from './line-store.ts';

const knownRate = z.object({ perSecond: z.number(), askedAt: z.string() });
/** When the place that comes next is, in epoch milliseconds: a fraction of one counts, where a rate is high. */
const line = z.object({ next: z.number() });

/** A line is of no use once its last place is over. */
const daysKept = 1;
/** Two that find nobody in line meet rarely; more often than this it is no coincidence. */
const mostRounds = 4;

export function dynamoLineStore(table: DynamoTable): LineStore {
  const { client, tableName: TableName } = table;

  return {
    async take(channel, next) {
      if (next.from >= next.before) return undefined;
      for (let round = 0; round < mostRounds; round++) {
        const stood = await update(channel, next, joining);
        if ('place' in stood) return instantOf(Math.round(stood.place));
        if (stood.next >= Date.parse(next.before)) return undefined;
        const alone = await update(channel, next, beginning);
        if ('place' in alone) return next.from;
      }
      throw new NotNow(`Too many begin the line of ${channel} at once.`);
    },

    async rate(channel) {
      const { Item } = await client.send(new GetItemCommand({ TableName, Key: keyOf(channel, lineRateKey) }));
      return Item && knownRate.parse(fromItem(Item));
    },

    async keepRate(channel, { perSecond, askedAt }) {
      await client.send(
        new UpdateItemCommand({
          TableName,
          Key: keyOf(channel, lineRateKey),
          UpdateExpression: 'SET perSecond = :rate, askedAt = :at, expiresAt = :expiry',
          ExpressionAttributeValues: toItem({ ':rate': perSecond, ':at': askedAt, ':expiry': expiry(askedAt) }),
        }),
      );
    },
  };

  /** The place that was taken, or what came next where the condition does not hold. */
  async function update(
    channel: ChannelName,
    { from, before, millisecondsEach }: NextPlace,
    { expression, condition, values }: Write,
  ): Promise<{ place: number } | { next: number }> {
    const all = { from: Date.parse(from), before: Date.parse(before), each: millisecondsEach };
    try {
      const { Attributes = {} } = await client.send(
        new UpdateItemCommand({
          TableName,
          Key: keyOf(channel, lineKey),
          UpdateExpression: `SET #next = ${expression}, expiresAt = :expiry`,
          ConditionExpression: condition,
          ExpressionAttributeNames: { '#next': 'next' },
          ExpressionAttributeValues: toItem({ ':expiry': expiry(before), ...values(all) }),
          ReturnValues: 'UPDATED_NEW',
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      );
      return { place: line.parse(fromItem(Attributes)).next - millisecondsEach };
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      return error.Item ? line.parse(fromItem(error.Item)) : { next: -Infinity };
    }
  }

  function expiry(at: Instant): number {
    return expiryOf(at, { ...table, retentionDays: daysKept });
  }
}

interface Write {
  expression: string;
  condition: string;
  values(next: { from: number; before: number; each: number }): Record<string, number>;
}

/** Behind those who stand there. */
const joining: Write = {
  expression: '#next + :each',
  condition: '#next >= :from AND #next < :before',
  values: ({ from, before, each }) => ({ ':each': each, ':from': from, ':before': before }),
};
/** Where nobody stands any more. */
const beginning: Write = {
  expression: ':after',
  condition: 'attribute_not_exists(#next) OR #next < :from',
  values: ({ from, each }) => ({ ':after': from + each, ':from': from }),
};

const keyOf = (channel: ChannelName, sk: string) => toItem({ pk: linePartition(channel), sk });
