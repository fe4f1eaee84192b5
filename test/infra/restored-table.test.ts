import { Stack } from 'aws-cdk-lib';
import { expect, it } from 'vitest';
import { OrderTable } from '../../infra/order-table.ts';

const streamArn = 'arn:aws:dynamodb:eu-north-1:123456789012:table/orders-again/stream/2026-11-25T10:00:00.000';

it('a restored table that the account names is in use in the place of the own one, which stays', () => {
  const stack = new Stack();
  const table = new OrderTable(stack, 'Orders', { account: { restoredTable: streamArn } });
  expect(table).toMatchObject({ tableName: 'orders-again', streamArn });
  const granted: string[] = [];
  const grantee = { allow: (_actions: string[], resources: string[]) => void granted.push(...resources) };
  type Grantee = Parameters<OrderTable['grantReadDue']>[0];
  table.grantReadDue(grantee as unknown as Grantee);
  table.grantFoldOrders(grantee as unknown as Grantee);
  const tableArn = 'arn:aws:dynamodb:eu-north-1:123456789012:table/orders-again';
  expect(granted).toEqual([`${tableArn}/index/due`, tableArn]);
  expect(table.node.tryFindChild('Table')).toBeDefined();
});

it('without one it is the own table', () => {
  const stack = new Stack();
  const table = new OrderTable(stack, 'Orders', { account: { restoredTable: undefined } });
  expect(stack.resolve(table.tableName)).toMatchObject({ Ref: expect.stringMatching(/^OrdersTable/) as string });
});
