import {
  ConditionalCheckFailedException,
  GetItemCommand,
  paginateQuery,
  PutItemCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { type DynamoTable, expiryOf, fromItem, isConditionFailed, toItem } from '../dynamo-table.ts';
import type { Instant } from '../orders/instant.ts';
import { messageKey, orderPartition } from '../orders/keys.ts';
import { type Message, message as messageSchema } from './message.ts';
import { claimMessage } from './claim-message.ts';
import { keyOfMessage, messageItem } from './message-item.ts';
import type { MessageStore } from './message-store.ts';
import { messageUpdate } from './message-update.ts';
import { pointedTo, pointFromProvider } from './provider-pointers.ts';
import { certaintyOf } from './report.ts';

const parse = (item: Parameters<typeof fromItem>[0]): Message => messageSchema.parse(fromItem(item));

export function dynamoMessageStore(table: DynamoTable): MessageStore {
  const { client, tableName: TableName } = table;

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

    claim: (id, claimant, now, leaseUntil) => claimMessage(table, { id, claimant, now, leaseUntil }),

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
      const [written] = await Promise.all([write(update, now, beside), pointFromProvider(table, message, now)]);
      if (written === 'written') return 'recorded';
      if (written === 'said already') return written;
      // Our own record, made by a try whose answer was lost.
      const isOurs = written.standing?.claimedBy === claimant && written.standing.state === message.state;
      return isOurs ? 'recorded' : 'claim lost';
    },

    async find(id) {
      const { Item } = await client.send(
        new GetItemCommand({ TableName, Key: keyOfMessage(id), ConsistentRead: true }),
      );
      return Item && parse(Item);
    },

    ofProvider: (providerId) => pointedTo(table, providerId),

    async report(id, report) {
      try {
        const { Attributes = {} } = await client.send(
          new UpdateItemCommand({
            TableName,
            Key: keyOfMessage(id),
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
}
