import {
  ConditionalCheckFailedException,
  paginateQuery,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { type DynamoTable, expiryOf, fromItem, isConditionFailed, toItem } from '../dynamo-table.ts';
import type { Instant } from '../orders/instant.ts';
import { messageKey, orderPartition } from '../orders/keys.ts';
import { type Message, message as messageSchema } from './message.ts';
import { messageItem } from './message-item.ts';
import type { ClaimResult, MessageId, MessageStore } from './message-store.ts';

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

    async record(message, claimant, now) {
      try {
        await client.send(
          new PutItemCommand({
            TableName,
            Item: toItem({ ...messageItem(message, expiryOf(now, table)), claimedBy: claimant }),
            ConditionExpression: '#state = :sending AND claimedBy = :claimant',
            ExpressionAttributeNames: { '#state': 'state' },
            ExpressionAttributeValues: toItem({ ':sending': 'sending', ':claimant': claimant }),
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          }),
        );
        return 'recorded';
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        const standing = error.Item && fromItem(error.Item);
        // Our own record, made by a try whose answer was lost.
        const isOurs = standing?.claimedBy === claimant && standing.state === message.state;
        return isOurs ? 'recorded' : 'claim lost';
      }
    },
  };
}

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
    Key: toItem({ pk: orderPartition(id.senderId, id.orderId), sk: messageKey(id.messageId) }),
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
