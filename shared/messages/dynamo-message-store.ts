import {
  ConditionalCheckFailedException,
  GetItemCommand,
  paginateQuery,
  PutItemCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { type DynamoTable, expiryOf, fromItem, isConditionFailed, toItem } from '../dynamo-table.ts';
import type { Instant } from '../orders/instant.ts';
import { messageKey, orderPartition, providerKey, providerPartition } from '../orders/keys.ts';
import { type Message, message as messageSchema } from './message.ts';
import { messageItem } from './message-item.ts';
import type { ClaimResult, MessageId, MessageStore } from './message-store.ts';
import { messageUpdate } from './message-update.ts';
import { certaintyOf } from './report.ts';

const parse = (item: Parameters<typeof fromItem>[0]): Message => messageSchema.parse(fromItem(item));

export function dynamoMessageStore(table: DynamoTable): MessageStore {
  const { client, tableName: TableName } = table;

  async function attempt(claim: Claim, from: ClaimFrom): Promise<ClaimResult> {
    try {
      const { Attributes = {} } = await client.send(claimCommand(TableName, claim, from));
      return claimedOf(fromItem(Attributes));
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      if (!error.Item) return { claimed: undefined, standing: undefined };
      const values = fromItem(error.Item);
      // Our own claim, made by a try whose answer was lost.
      if (values.state === 'sending' && values.claimedBy === claim.claimant) return claimedOf(values);
      return { claimed: undefined, standing: messageSchema.parse(values) };
    }
  }

  /** A message's id begins with its event's hash. */
  async function startingWith(senderId: string, orderId: string, idStart: string): Promise<Message[]> {
    const pages = paginateQuery(
      { client },
      {
        TableName,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :order AND begins_with(sk, :message)',
        ExpressionAttributeValues: toItem({
          ':order': orderPartition(senderId, orderId),
          ':message': messageKey(idStart),
        }),
      },
    );
    const messages: Message[] = [];
    for await (const { Items = [] } of pages) messages.push(...Items.map(parse));
    return messages;
  }

  return {
    ofOrder: (senderId, orderId) => startingWith(senderId, orderId, ''),
    ofEvent: startingWith,

    async claim(id, claimant, now, leaseUntil): Promise<ClaimResult> {
      const claim = { id, claimant, now, leaseUntil };
      const first = await attempt(claim, waiting);
      if (first.claimed || first.standing?.state !== 'sending' || first.standing.leaseUntil > now) return first;
      return attempt(claim, lapsed);
    },

    async cancel(message, now) {
      try {
        await client.send(
          new PutItemCommand({
            TableName,
            Item: toItem(messageItem(message, expiryOf(now, table))),
            ConditionExpression: '#state = :held AND attempt = :attempt',
            ExpressionAttributeNames: { '#state': 'state' },
            ExpressionAttributeValues: toItem({ ':held': 'held', ':attempt': message.attempt }),
          }),
        );
        return 'cancelled';
      } catch (error) {
        if (isConditionFailed(error)) return 'not held';
        throw error;
      }
    },

    async record(message, claimant, now, beside = []) {
      const update = messageUpdate(message, expiryOf(now, table), {
        condition: '#state = :sending AND claimedBy = :claimant',
        values: { ':sending': 'sending', ':claimant': claimant },
        more: { claimedBy: claimant },
      });
      const [written] = await Promise.all([write(update, now, beside), pointFromProvider(message, now)]);
      if (written === 'written') return 'recorded';
      if (written === 'said already') return written;
      // Our own record, made by a try whose answer was lost.
      const isOurs = written.standing?.claimedBy === claimant && written.standing.state === message.state;
      return isOurs ? 'recorded' : 'claim lost';
    },

    async find(id) {
      const { Item } = await client.send(new GetItemCommand({ TableName, Key: keyOf(id), ConsistentRead: true }));
      return Item && parse(Item);
    },

    async ofProvider(providerId) {
      const { Item } = await client.send(
        new GetItemCommand({ TableName, Key: toItem({ pk: providerPartition(providerId), sk: providerKey }) }),
      );
      return Item && pointer.parse(fromItem(Item));
    },

    async report(id, report) {
      try {
        const { Attributes = {} } = await client.send(
          new UpdateItemCommand({
            TableName,
            Key: keyOf(id),
            UpdateExpression: 'SET report = :report, certainty = :certainty',
            ConditionExpression: 'attribute_exists(pk) AND (attribute_not_exists(certainty) OR certainty < :certainty)',
            ExpressionAttributeValues: toItem({ ':report': report, ':certainty': certaintyOf(report) }),
            ReturnValues: 'ALL_NEW',
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          }),
        );
        return parse(Attributes);
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        return error.Item && parse(error.Item);
      }
    },

    async change(message, from, now, instead) {
      const update = messageUpdate(message, expiryOf(now, table), {
        condition: '#state = :from AND attempt = :attempt',
        values: { ':from': from, ':attempt': message.attempt },
      });
      const written = await write(update, now, instead ? [instead] : []);
      if (written === 'written') return 'changed';
      return written === 'said already' ? written : 'changed meanwhile';
    },
  };

  /** Writes a message that was there, alone or in one transaction with new ones. */
  async function write(
    update: ReturnType<typeof messageUpdate>,
    now: Instant,
    beside: readonly Message[],
  ): Promise<'written' | 'said already' | { standing: Record<string, unknown> | undefined }> {
    const ReturnValuesOnConditionCheckFailure = 'ALL_OLD';
    const Update = { TableName, ...update, ReturnValuesOnConditionCheckFailure } as const;
    try {
      if (beside.length === 0) await client.send(new UpdateItemCommand(Update));
      else {
        const puts = beside.map((one) => {
          const Item = toItem(messageItem(one, expiryOf(now, table)));
          return { Put: { TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' } };
        });
        await client.send(new TransactWriteItemsCommand({ TransactItems: [{ Update }, ...puts] }));
      }
      return 'written';
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return { standing: error.Item && fromItem(error.Item) };
      if (!(error instanceof TransactionCanceledException)) throw error;
      const [ours, ...others] = error.CancellationReasons ?? [];
      if (ours?.Code === 'ConditionalCheckFailed') return { standing: ours.Item && fromItem(ours.Item) };
      if (others.some(({ Code }) => Code === 'ConditionalCheckFailed')) return 'said already';
      throw error;
    }
  }

  /** E-mail is found by its own tags: only SMS and WhatsApp pay for an item that leads from the provider's id to it. */
  async function pointFromProvider(message: Message, now: Instant): Promise<void> {
    if (message.state !== 'sent' || !foundByProvider.has(message.channel)) return;
    const { senderId, orderId, id: messageId } = message;
    const Item = toItem({
      pk: providerPartition(message.providerId),
      sk: providerKey,
      ...{ senderId, orderId, messageId },
      expiresAt: expiryOf(now, { ...table, retentionDays: daysOfReports }),
    });
    await client.send(new PutItemCommand({ TableName, Item }));
  }
}

/** The channels whose providers name a message by their own id alone. */
const foundByProvider = new Set<Message['channel']>(['sms', 'whatsapp']);

/** The carriers' last word comes within three days. */
const daysOfReports = 7;
const pointer = z.object({ senderId: z.string(), orderId: z.string(), messageId: z.string() });
const keyOf = ({ senderId, orderId, messageId }: MessageId) =>
  toItem({ pk: orderPartition(senderId, orderId), sk: messageKey(messageId) });

interface Claim {
  id: MessageId;
  claimant: string;
  now: Instant;
  leaseUntil: Instant;
}

/** From where a claim is taken: what must be so, and what it adds to the counts. */
interface ClaimFrom {
  condition: string;
  adds: string;
  values(claim: Claim): Record<string, string>;
}
const waiting: ClaimFrom = {
  condition:
    '#state = :planned OR (#state IN (:held, :unknown) AND (#until <= :now OR staleAt <= :now) AND attribute_exists(#until))',
  adds: 'attempt :one',
  values: ({ now }) => ({ ':planned': 'planned', ':held': 'held', ':unknown': 'unknown', ':now': now }),
};
const lapsed: ClaimFrom = {
  condition: '#state = :sending AND leaseUntil <= :now',
  adds: 'attempt :one, unanswered :one',
  values: ({ now }) => ({ ':now': now }),
};

function claimCommand(TableName: string, claim: Claim, from: ClaimFrom) {
  const { id, claimant, leaseUntil } = claim;
  return new UpdateItemCommand({
    TableName,
    Key: keyOf(id),
    UpdateExpression: `SET #state = :sending, leaseUntil = :lease, claimedBy = :claimant ADD ${from.adds} REMOVE #until`,
    ConditionExpression: from.condition,
    ExpressionAttributeNames: { '#state': 'state', '#until': 'until' },
    ExpressionAttributeValues: toItem({
      ':sending': 'sending',
      ':lease': leaseUntil,
      ':claimant': claimant,
      ':one': 1,
      ...from.values(claim),
    }),
    ReturnValues: 'ALL_NEW',
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  });
}

function claimedOf(values: Record<string, unknown>): ClaimResult {
  const claimed = messageSchema.parse(values);
  if (claimed.state !== 'sending') throw new Error(`A claim left message ${claimed.id} ${claimed.state}.`);
  return { claimed };
}
