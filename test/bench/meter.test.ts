import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { accessKeyOf, localSecret } from '../../infra/local/credentials.ts';
import type { DynamoEngine } from '../../infra/local/dynamo-engine.ts';
import { engineCall } from '../../infra/local/engine-call.ts';
import { startMeter } from './meter.ts';

const TableName = 'orders';
const Key = { pk: { S: 'ORDER#default#A-1001' } };

let meter: ReturnType<typeof startMeter>;
let engine: DynamoEngine;
beforeEach(async () => {
  meter = startMeter();
  engine = await meter.startEngine();
  await engineCall(engine.url, 'CreateTable', {
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
  });
});
afterEach(() => {
  engine.stop();
  meter.stop();
});

const clientOf = (role: string) =>
  new DynamoDBClient({
    endpoint: engine.url,
    region: 'eu-north-1',
    credentials: { accessKeyId: accessKeyOf(role), secretAccessKey: localSecret },
  });
const put = (role: string, bytes: number) =>
  clientOf(role).send(new PutItemCommand({ TableName, Item: { ...Key, body: { S: 'x'.repeat(bytes) } } }));

it('counts what each call consumed, and what was written by receive-events', async () => {
  await put('ReceiveEventsRole', 2500);
  await put('NotifyRole', 100);
  await clientOf('NotifyRole').send(new GetItemCommand({ TableName, Key, ConsistentRead: true }));
  // A write over another pays for the larger of the two.
  const calls = { PutItem: 2, GetItem: 1 };
  expect(meter.read()).toEqual({ calls, appendUnits: 3, writeUnits: 6, readUnits: 1 });
  expect(meter.read()).toEqual({ calls: {}, appendUnits: 0, writeUnits: 0, readUnits: 0 });
});

it('counts neither what the stack asks by itself nor the sweep, which looks however many orders there are', async () => {
  await put('SweepRole', 100);
  await engineCall(engine.url, 'GetItem', { TableName, Key });
  expect(meter.read()).toEqual({ calls: {}, appendUnits: 0, writeUnits: 0, readUnits: 0 });
});
