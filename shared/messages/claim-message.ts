import { ConditionalCheckFailedException, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { type DynamoTable, fromItem, toItem } from '../dynamo-table.ts';
import type { Instant } from '../orders/instant.ts';
import { message as messageSchema } from './message.ts';
import { keyOfMessage } from './message-item.ts';
import type { ClaimResult, MessageId } from './message-store.ts';

interface Claim {
  id: MessageId;
  claimant: string;
  now: Instant;
  leaseUntil: Instant;
}

/** Takes a message that waits, or whose claim by another is over, in one conditional write each. */
export async function claimMessage(table: DynamoTable, claim: Claim): Promise<ClaimResult> {
  const first = await attempt(table, claim, waiting);
  if (first.claimed || first.standing?.state !== 'sending' || first.standing.leaseUntil > claim.now) return first;
  return attempt(table, claim, lapsed);
}

async function attempt({ client, tableName }: DynamoTable, claim: Claim, from: ClaimFrom): Promise<ClaimResult> {
  try {
    const { Attributes = {} } = await client.send(claimCommand(tableName, claim, from));
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
    Key: keyOfMessage(id),
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
