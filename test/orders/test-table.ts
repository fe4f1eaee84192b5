import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { type EngineName, javaIsHere, startEngine } from '../../infra/local/dynamo-engine.ts';
import { engineCall } from '../../infra/local/engine-call.ts';
import type { DynamoTable } from '../../shared/dynamo-table.ts';

/** The engines that run on this machine. */
export const engineNames: EngineName[] = ['dynoxide', ...(javaIsHere() ? (['java'] as const) : [])];

export interface TestTable {
  table: DynamoTable;
  stop(): void;
}

/** An engine with the one table in it, empty. */
export async function startTestTable(name: EngineName): Promise<TestTable> {
  const engine = await startEngine(name);
  const key = (AttributeName: string, KeyType: string) => ({ AttributeName, KeyType });
  await engineCall(engine.url, 'CreateTable', {
    TableName: 'orders',
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: [key('pk', 'HASH'), key('sk', 'RANGE')],
    AttributeDefinitions: ['pk', 'sk', 'dueShard', 'dueAt'].map((AttributeName) => ({
      AttributeName,
      AttributeType: 'S',
    })),
    GlobalSecondaryIndexes: [
      {
        IndexName: 'due',
        KeySchema: [key('dueShard', 'HASH'), key('dueAt', 'RANGE')],
        Projection: { ProjectionType: 'KEYS_ONLY' },
      },
    ],
  });
  const client = new DynamoDBClient({
    endpoint: engine.url,
    region: 'eu-north-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  return { table: { tableName: 'orders', retentionDays: 30, client }, stop: () => engine.stop() };
}
