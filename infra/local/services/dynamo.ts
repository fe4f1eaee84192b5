import { postToEngine } from '../engine-call.ts';
import type { Ask } from '../permissions.ts';
import { accountId, region } from '../names.ts';
import { type Call, json, jsonError, jsonOf, operationOf, type Reply, type Service } from './call.ts';

/** What no local engine produces by itself: so many of the next calls go wrong in these ways. */
export interface DynamoFaults {
  transactionConflicts: number;
  throttledWrites: number;
  /** Queries of an index that has seen nothing yet. */
  staleIndexReads: number;
}

export const noFaults: DynamoFaults = { transactionConflicts: 0, throttledWrites: 0, staleIndexReads: 0 };

const jsonType = 'application/x-amz-json-1.0';

const tableArn = (name: string, index?: string) =>
  `arn:aws:dynamodb:${region}:${accountId}:table/${name}${index ? `/index/${index}` : ''}`;

const transactionActions: Record<string, string> = {
  Get: 'GetItem',
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
};

type TransactItem = Record<string, { TableName: string }>;

/** What a call is about, as far as permissions go. */
interface Target {
  TransactItems?: TransactItem[];
  /** Of a batch, by table. */
  RequestItems?: object;
  TableName?: string;
  IndexName?: string;
}

/** The engine: where it is, and what a table of the stack is called in it. */
interface Engine {
  url(): Promise<string>;
  nameOf(table: string): string;
}

/** DynamoDB: permissions are asked here, the rest is the engine's. */
export function dynamo(engine: Engine, faults: DynamoFaults, written: (request: object) => void): Service {
  return {
    asks(call) {
      const operation = operationOf(call);
      const { TransactItems, RequestItems, TableName = '', IndexName } = jsonOf(call) as Target;
      if (TransactItems) return unlike(TransactItems.flatMap(asksOf));
      if (RequestItems) {
        return Object.keys(RequestItems).map((name) => ({ action: `dynamodb:${operation}`, resource: tableArn(name) }));
      }
      return [{ action: `dynamodb:${operation}`, resource: tableArn(TableName, IndexName) }];
    },
    refuse: (_, action) =>
      jsonError(400, 'com.amazon.coral.service#AccessDeniedException', `not authorized to perform ${action}`),
    async answer(call) {
      const operation = operationOf(call);
      const isWrite = /^(Put|Update|Delete|BatchWrite|TransactWrite)/.test(operation);
      const fault = isWrite ? writeFault(operation, call) : readFault(call);
      if (fault) return fault;
      const reply = await forward(engine, call);
      if (isWrite && reply.status === 200) written(jsonOf(call));
      return reply;
    },
  };

  function writeFault(operation: string, call: Call): Reply | undefined {
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

  function readFault(call: Call): Reply | undefined {
    if (faults.staleIndexReads === 0 || !(jsonOf(call) as Target).IndexName) return undefined;
    faults.staleIndexReads--;
    return json({ Items: [], Count: 0, ScannedCount: 0 });
  }
}

const asksOf = (item: TransactItem): Ask[] =>
  Object.entries(item).map(([kind, { TableName }]) => ({
    action: `dynamodb:${transactionActions[kind] ?? kind}`,
    resource: tableArn(TableName),
  }));

/** Each of them once: a hundred items of a transaction mostly ask for the same. */
const unlike = (asks: Ask[]): Ask[] => [
  ...new Map(asks.map((ask) => [`${ask.action} ${ask.resource}`, ask] as const)).values(),
];

const tableNames = /"TableName":"([^"]*)"/g;

async function forward(engine: Engine, { headers, body }: Call): Promise<Reply> {
  const { 'content-type': type = jsonType, 'x-amz-target': target, authorization, 'x-amz-date': date } = headers;
  const asked = { 'content-type': type, 'x-amz-target': target, authorization, 'x-amz-date': date };
  const {
    status,
    contentType = jsonType,
    body: answered,
  } = await postToEngine(
    await engine.url(),
    asked,
    body.toString().replace(tableNames, (_, name: string) => `"TableName":"${engine.nameOf(name)}"`),
  );
  return { status, headers: { 'content-type': contentType }, body: answered };
}
