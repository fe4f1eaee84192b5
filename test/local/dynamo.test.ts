import { describe, expect, it } from 'vitest';
import type { Call } from '../../infra/local/services/call.ts';
import { dynamo, type DynamoFaults, noFaults } from '../../infra/local/services/dynamo.ts';

const table = 'arn:aws:dynamodb:eu-north-1:000000000000:table/orders';
const orders = { TableName: 'orders' };
const callOf = (operation: string, body: object): Call => ({
  service: 'dynamodb',
  role: 'any',
  method: 'POST',
  path: '/',
  headers: { 'x-amz-target': `DynamoDB_20120810.${operation}` },
  body: Buffer.from(JSON.stringify(body)),
});
const serviceWith = (faults: Partial<DynamoFaults>) =>
  dynamo(
    { url: () => Promise.reject(new Error('asked the engine')), nameOf: (table) => table },
    { ...noFaults, ...faults },
    () => undefined,
  );

describe('what a call of DynamoDB asks permission for', () => {
  it.each([
    ['GetItem', orders, [['GetItem', table]]],
    ['Query', { ...orders, IndexName: 'due' }, [['Query', `${table}/index/due`]]],
    ['BatchGetItem', { RequestItems: { orders: {} } }, [['BatchGetItem', table]]],
    ['BatchWriteItem', { RequestItems: { orders: [] } }, [['BatchWriteItem', table]]],
    ['TransactGetItems', { TransactItems: [{ Get: orders }] }, [['GetItem', table]]],
    [
      'TransactWriteItems',
      { TransactItems: [{ Put: orders }, { Update: orders }, { Delete: orders }, { ConditionCheck: orders }] },
      [
        ['PutItem', table],
        ['UpdateItem', table],
        ['DeleteItem', table],
        ['ConditionCheckItem', table],
      ],
    ],
  ])('%s %j', (operation, body, expected) => {
    const asks = serviceWith({}).asks(callOf(operation, body));
    expect(asks).toEqual(expected.map(([action, resource]) => ({ action: `dynamodb:${action}`, resource })));
  });
});

describe('a fault that no engine produces', () => {
  const transaction = callOf('TransactWriteItems', { TransactItems: [{ Put: orders }, { Update: orders }] });
  const query = callOf('Query', { ...orders, IndexName: 'due' });
  const put = callOf('PutItem', orders);

  it.each([
    ['a conflict of transactions', { transactionConflicts: 1 }, transaction, 400, 'TransactionConflict'],
    ['a throttled write', { throttledWrites: 1 }, put, 400, 'ProvisionedThroughputExceededException'],
    ['an index that has seen nothing yet', { staleIndexReads: 1 }, query, 200, '"Items":[]'],
  ])('is %s, as often as it is told', async (_, faults, call, status, told) => {
    const service = serviceWith(faults);
    const reply = await service.answer(call);
    expect(reply.status).toBe(status);
    expect(String(reply.body)).toContain(told);
    await expect(service.answer(call)).rejects.toThrow('asked the engine');
  });

  it.each([
    ['a put', { transactionConflicts: 1 }, put],
    ['a query', { transactionConflicts: 1, throttledWrites: 1 }, query],
    ['a read of the table', { staleIndexReads: 1, throttledWrites: 1 }, callOf('GetItem', orders)],
  ])('does not meet %s that it is not meant for', async (_, faults, call) => {
    await expect(serviceWith(faults).answer(call)).rejects.toThrow('asked the engine');
  });
});
