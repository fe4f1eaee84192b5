import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import type { DynamoEngine } from '../../infra/local/dynamo-engine.ts';
import { meteredEngine, operationOf } from './metered-engine.ts';

/** What the functions of the local stack asked of AWS since the last look. */
export interface Reading {
  /** Calls by operation. */
  calls: Record<string, number>;
  /** DynamoDB's units: those that receive-events wrote, all that were written, all that were read. */
  appendUnits: number;
  writeUnits: number;
  readUnits: number;
}

const operations: Record<string, string> = { ses: 'SendRawEmail', sns: 'Publish', scheduler: 'CreateSchedule' };

/** It looks every five minutes, however many orders there are. */
const isSweep = (authorization: string) => authorization.includes('Credential=ROLESweep');

const nothing = (): Reading => ({ calls: {}, appendUnits: 0, writeUnits: 0, readUnits: 0 });

/**
 * Looks on while the local stack runs in this process, with the engine that is started here: counts the signed calls of
 * its functions, and has the engine say what each of them consumed.
 */
export function startMeter() {
  let reading = nothing();
  const counted = (operation: string) => void (reading.calls[operation] = (reading.calls[operation] ?? 0) + 1);

  /** All but DynamoDB's calls, which come by twice: at the endpoint, and on their way to the engine. */
  const arrived = (message: unknown) => {
    const { headers } = (message as { request: IncomingMessage }).request;
    const { authorization = '', 'x-amz-target': target } = headers;
    const service = /\/([a-z]+)\/aws4_request/.exec(authorization)?.[1];
    if (!service || service === 'dynamodb' || isSweep(authorization)) return;
    counted(target === undefined ? (operations[service] ?? service) : operationOf(String(target)));
  };
  subscribe('http.server.request.start', arrived);

  return {
    startEngine: (): Promise<DynamoEngine> =>
      meteredEngine(({ operation, caller, units }) => {
        if (isSweep(caller)) return;
        counted(operation);
        reading[/^(Get|Query|BatchGet|TransactGet)/.test(operation) ? 'readUnits' : 'writeUnits'] += units;
        if (caller.includes('Credential=ROLEReceiveEvents')) reading.appendUnits += units;
      }),
    read(): Reading {
      const last = reading;
      reading = nothing();
      return last;
    },
    stop: () => unsubscribe('http.server.request.start', arrived),
  };
}
