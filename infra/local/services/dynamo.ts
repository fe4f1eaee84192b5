import type { Ask } from '../permissions.ts';
import { accountId, region } from '../names.ts';
import { type Call, jsonError, jsonOf, operationOf, type Reply, type Service } from './call.ts';

/** What no local engine produces by itself: so many of the next writes are refused in these ways. */
export interface DynamoFaults {
  transactionConflicts: number;
  throttledWrites: number;
}

const tableArn = (name: string, index?: string) =>
  `arn:aws:dynamodb:${region}:${accountId}:table/${name}${index ? `/index/${index}` : ''}`;

const transactionActions: Record<string, string> = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
};

type TransactItem = Record<string, { TableName: string }>;

/** What a call is about, as far as permissions go. */
interface Target {
  TransactItems?: TransactItem[];
  TableName?: string;
  IndexName?: string;
}

/** DynamoDB: permissions are asked here, the rest is the engine's. */
export function dynamo(engine: () => string, faults: DynamoFaults, written: () => void): Service {
  return {
    asks(call) {
      const operation = operationOf(call);
      const { TransactItems = [], TableName = '', IndexName } = jsonOf(call) as Target;
      if (operation === 'TransactWriteItems') return TransactItems.flatMap(asksOf);
      return [{ action: `dynamodb:${operation}`, resource: tableArn(TableName, IndexName) }];
    },
    refuse: (_, action) =>
      jsonError(400, 'com.amazon.coral.service#AccessDeniedException', `not authorized to perform ${action}`),
    async answer(call) {
      const operation = operationOf(call);
      const isWrite = !/^(Get|Query|Scan|Batch?Get|Describe|List)/.test(operation);
      const fault = isWrite ? faultOf(operation, call) : undefined;
      if (fault) return fault;
      const reply = await forward(engine(), call);
      if (isWrite && reply.status === 200) written();
      return reply;
    },
  };

  function faultOf(operation: string, call: Call): Reply | undefined {
    if (operation === 'TransactWriteItems' && faults.transactionConflicts > 0) {
      faults.transactionConflicts--;
      const items = jsonOf(call).TransactItems as unknown[];
      const CancellationReasons = items.map((_, index) => ({ Code: index === 0 ? 'TransactionConflict' : 'None' }));
      const type = 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException';
      return jsonError(400, type, 'Transaction cancelled [TransactionConflict]', { CancellationReasons });
    }
    if (faults.throttledWrites > 0) {
      faults.throttledWrites--;
      const type = 'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException';
      return jsonError(400, type, 'The level of configured provisioned throughput was exceeded.');
    }
    return undefined;
  }
}

const asksOf = (item: TransactItem): Ask[] =>
  Object.entries(item).map(([kind, { TableName }]) => ({
    action: `dynamodb:${transactionActions[kind] ?? kind}`,
    resource: tableArn(TableName),
  }));

async function forward(engine: string, { headers, body }: Call): Promise<Reply> {
  const response = await fetch(engine, {
    method: 'POST',
    headers: {
      'content-type': headers['content-type'] ?? 'application/x-amz-json-1.0',
      'x-amz-target': headers['x-amz-target'] ?? '',
      authorization: headers.authorization ?? '',
      'x-amz-date': headers['x-amz-date'] ?? '',
    },
    body: new Uint8Array(body),
  });
  return {
    status: response.status,
    headers: { 'content-type': response.headers.get('content-type') ?? 'application/x-amz-json-1.0' },
    body: Buffer.from(await response.arrayBuffer()),
  };
}
