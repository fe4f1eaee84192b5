import {
  ConditionalCheckFailedException,
  paginateQuery,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { type DynamoTable, expiryOf, fromItem, isConflict, toItem } from '../dynamo-table.ts';
import { messageKey, orderPartition } from '../orders/keys.ts';
import { type Message, message as messageSchema } from './message.ts';
import { messageItem } from './message-item.ts';
import type { ClaimResult, MessageStore } from './message-store.ts';

const parse = (item: Parameters<typeof fromItem>[0]): Message => messageSchema.parse(fromItem(item));

export function dynamoMessageStore(table: DynamoTable): MessageStore {
  const { client, tableName: TableName } = table;
  return {
    async ofEvent(senderId, orderId, eventHash) {
      const pages = paginateQuery(
        { client },
        {
          TableName,
          ConsistentRead: true,
          KeyConditionExpression: 'pk = :order AND begins_with(sk, :event)',
          ExpressionAttributeValues: toItem({
            ':order': orderPartition(senderId, orderId),
            ':event': messageKey(eventHash),
          }),
        },
      );
      const messages: Message[] = [];
      for await (const { Items = [] } of pages) messages.push(...Items.map(parse));
      return messages;
    },

    async claim({ senderId, orderId, messageId }, claimant, now, leaseUntil): Promise<ClaimResult> {
      const claim = new UpdateItemCommand({
        TableName,
        Key: toItem({ pk: orderPartition(senderId, orderId), sk: messageKey(messageId) }),
        UpdateExpression:
          'SET #state = :sending, leaseUntil = :lease, claimedBy = :claimant, claimedFrom = #state ADD attempt :one REMOVE #until',
        ConditionExpression:
          '#state IN (:planned, :held) OR (#state = :unknown AND attribute_exists(#until)) OR (#state = :sending AND leaseUntil <= :now)',
        ExpressionAttributeNames: { '#state': 'state', '#until': 'until' },
        ExpressionAttributeValues: toItem({
          ':sending': 'sending',
          ':planned': 'planned',
          ':held': 'held',
          ':unknown': 'unknown',
          ':lease': leaseUntil,
          ':claimant': claimant,
          ':now': now,
          ':one': 1,
        }),
        ReturnValues: 'ALL_NEW',
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      });
      try {
        const { Attributes = {} } = await client.send(claim);
        return claimedOf(fromItem(Attributes));
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        if (!error.Item) return { claimed: undefined, standing: undefined };
        const values = fromItem(error.Item);
        // Our own claim, made by a try whose answer was lost.
        if (values.state === 'sending' && values.claimedBy === claimant) return claimedOf(values);
        return { claimed: undefined, standing: messageSchema.parse(values) };
      }
    },

    async record(message, claimant, now) {
      try {
        await client.send(
          new PutItemCommand({
            TableName,
            Item: toItem({ ...messageItem(message, expiryOf(now, table)), claimedBy: claimant }),
            ConditionExpression: '#state = :sending AND claimedBy = :claimant',
            ExpressionAttributeNames: { '#state': 'state' },
            ExpressionAttributeValues: toItem({ ':sending': 'sending', ':claimant': claimant }),
          }),
        );
        return 'recorded';
      } catch (error) {
        if (isConflict(error)) return 'claim lost';
        throw error;
      }
    },
  };
}

function claimedOf(values: Record<string, unknown>): ClaimResult {
  const claimed = messageSchema.parse(values);
  if (claimed.state !== 'sending') throw new Error(`A claim left message ${claimed.id} ${claimed.state}.`);
  // A claim whose lease ran out may have asked the provider: nobody knows.
  return { claimed, earlier: values.claimedFrom === 'sending' ? 'unanswered' : undefined };
}
