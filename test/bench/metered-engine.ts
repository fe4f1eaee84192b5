import { type DynamoEngine, startEngine } from '../../infra/local/dynamo-engine.ts';
import { postToEngine } from '../../infra/local/engine-call.ts';
import { listen, readAll } from '../../infra/local/listen.ts';

/** A function's call that the engine answered: which it was, how it is signed, and DynamoDB's units that it consumed. */
export interface MeteredCall {
  operation: string;
  caller: string;
  units: number;
}

interface Capacity {
  CapacityUnits: number;
}

/** The operation that a call's `x-amz-target` names. */
export const operationOf = (target: string): string => target.split('.').at(-1) ?? target;

/** The engine that runs here behind a door at which `heard` is told of every call but the stack's own. */
export async function meteredEngine(heard: (call: MeteredCall) => void): Promise<DynamoEngine> {
  const engine = await startEngine();
  const door = await listen(0, async (request, response) => {
    const { authorization: caller = '', 'content-type': type } = request.headers;
    const { 'x-amz-target': target = '', 'x-amz-date': date } = request.headers;
    const headers = { authorization: caller, 'content-type': type, 'x-amz-target': target, 'x-amz-date': date };
    const isStacks = caller.includes('Credential=operator/');
    const body = await readAll(request);
    const asked = isStacks ? body : withUnits(body);
    const { status, contentType, body: answered } = await postToEngine(engine.url, headers, asked);
    if (!isStacks) heard({ operation: operationOf(String(target)), caller, units: unitsOf(answered) });
    response.writeHead(status, { 'content-type': contentType }).end(answered);
  });
  return {
    url: door.url,
    stop() {
      engine.stop();
      void door.close();
    },
  };
}

const withUnits = (body: Buffer): string =>
  JSON.stringify({ ...(JSON.parse(body.toString()) as object), ReturnConsumedCapacity: 'TOTAL' });

function unitsOf(answered: Buffer): number {
  const { ConsumedCapacity = [] } = JSON.parse(answered.toString()) as { ConsumedCapacity?: Capacity | Capacity[] };
  return [ConsumedCapacity].flat().reduce((sum, { CapacityUnits }) => sum + CapacityUnits, 0);
}
