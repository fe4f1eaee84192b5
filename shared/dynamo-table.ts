import { type AttributeValue, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';

/** The table and a client for it, which waits three seconds for an answer and asks three times. */
export interface DynamoTable {
  client: DynamoDBClient;
  tableName: string;
  /** How long items are kept after they were last written. */
  retentionDays: number;
}

export const dynamoTable = (tableName: string, retentionDays: number): DynamoTable => ({
  client: new DynamoDBClient({
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 1000, requestTimeout: 3000, throwOnRequestTimeout: true },
  }),
  tableName,
  retentionDays,
});

type Item = Record<string, AttributeValue>;

export const toItem = (values: object): Item => marshall(values, { removeUndefinedValues: true });
export const fromItem = (item: Item): Record<string, unknown> => unmarshall(item);

/** When DynamoDB may delete an item written at `now`, in epoch seconds. */
export const expiryOf = (now: string, { retentionDays }: DynamoTable): number =>
  Math.floor(Date.parse(now) / 1000) + retentionDays * 86_400;

/** Whether DynamoDB refused a write because its condition does not hold. */
export const isConditionFailed = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ConditionalCheckFailedException';

/** Whether DynamoDB refused a write because its condition does not hold, or another write was under way. */
export function isConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'ConditionalCheckFailedException' || error.name === 'TransactionConflictException') return true;
  if (error.name !== 'TransactionCanceledException') return false;
  const { CancellationReasons = [] } = error as { CancellationReasons?: { Code?: string }[] };
  const codes = CancellationReasons.map(({ Code }) => Code ?? 'None').filter((code) => code !== 'None');
  return codes.length > 0 && codes.every((code) => code === 'ConditionalCheckFailed' || code === 'TransactionConflict');
}

/** Which items of a transaction that was cancelled, by their place in it, were refused for their conditions. */
export function refusedIn(error: unknown): Set<number> | undefined {
  if (!(error instanceof Error) || error.name !== 'TransactionCanceledException') return undefined;
  const { CancellationReasons = [] } = error as { CancellationReasons?: { Code?: string }[] };
  return new Set(CancellationReasons.flatMap(({ Code }, index) => (Code === 'ConditionalCheckFailed' ? [index] : [])));
}
