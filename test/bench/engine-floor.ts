import { startEngine } from '../../infra/local/dynamo-engine.ts';
import { engineCall } from '../../infra/local/engine-call.ts';
import { putEvent } from '../../shared/orders/event-item.ts';
import { anEvent } from '../builders/event.ts';
import { dynamoTable } from '../../shared/dynamo-table.ts';

const TableName = 'orders';
const table = dynamoTable(TableName, 30);

/** Ways to write a hundred events, a hundred orders' worth. Only the first two can tell an event that was there before. */
const ways = {
  'one transaction': (url: string, events: Put[]) =>
    engineCall(url, 'TransactWriteItems', { TransactItems: events.map((put) => ({ Put: put })) }),
  'a hundred puts at once': (url: string, events: Put[]) =>
    Promise.all(events.map((put) => engineCall(url, 'PutItem', put))),
  'four unconditional batches': (url: string, events: Put[]) =>
    Promise.all(
      [0, 25, 50, 75].map((from) => {
        const some = events.slice(from, from + 25).map(({ Item }) => ({ PutRequest: { Item } }));
        return engineCall(url, 'BatchWriteItem', { RequestItems: { [TableName]: some } });
      }),
    ),
};
type Put = ReturnType<typeof putEvent>;

/** Milliseconds that the local engine by itself takes for a hundred events, below which no function of ours can come. */
export async function engineFloor(rounds: number): Promise<Record<string, number>> {
  const floor: Record<string, number> = {};
  for (const [way, write] of Object.entries(ways)) {
    const taken: number[] = [];
    // It slows as its stream grows: each way has an engine of its own.
    const { url, stop } = await engineWithStream();
    for (let round = 0; round < rounds; round += 1) {
      const events = Array.from({ length: 100 }, (_, index) => {
        const id = `e-${round}-${index}`;
        return putEvent(anEvent({ id, orderId: id }), table);
      });
      const began = performance.now();
      await write(url, events);
      taken.push(performance.now() - began);
    }
    stop();
    floor[way] = taken.toSorted((a, b) => a - b)[Math.floor(rounds / 4)] ?? Number.NaN;
  }
  return floor;
}

async function engineWithStream() {
  const engine = await startEngine();
  const key = (AttributeName: string, KeyType: string) => ({ AttributeName, KeyType });
  const text = (AttributeName: string) => ({ AttributeName, AttributeType: 'S' });
  await engineCall(engine.url, 'CreateTable', {
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: [key('pk', 'HASH'), key('sk', 'RANGE')],
    AttributeDefinitions: [text('pk'), text('sk')],
    StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' },
  });
  return engine;
}
