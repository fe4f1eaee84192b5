import { DynamoDBClient, type PutItemCommandInput } from '@aws-sdk/client-dynamodb';
import { expect, it } from 'vitest';
import { dynamoProofStore } from '../../shared/erasure/dynamo-proof-store.ts';
import { fromItem } from '../../shared/dynamo-table.ts';

const erasedAt = '2026-11-24T10:00:00.000Z';
const proof = { senderId: 'default', channel: 'email', hash: 'h', owners: ['o'], erasedAt } as const;

/** For how many days a proof is kept where the account keeps items for so many. */
async function daysKept(retentionDays: number): Promise<number> {
  const items: object[] = [];
  const send = ({ input }: { input: PutItemCommandInput }) =>
    Promise.resolve(void items.push(fromItem(input.Item ?? {})));
  const client = Object.assign(new DynamoDBClient({}), { send });
  await dynamoProofStore({ client, tableName: 'erasures', retentionDays }).keep({ ...proof, owners: ['o'] });
  const [{ expiresAt } = { expiresAt: 0 }] = items as { expiresAt: number }[];
  return (expiresAt - Date.parse(erasedAt) / 1000) / 86_400;
}

it.each([
  [1095, 1095],
  [180, 180],
  // A device is kept for ninety days, whatever the retention, and DynamoDB goes back for 35.
  [90, 90],
  [30, 90],
  [7, 90],
])('a proof outlasts all that it is about: with a retention of %d days it is kept for %d', async (retention, days) => {
  expect(await daysKept(retention)).toBe(days);
});
