import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

/** What the functions of the local stack asked of AWS since the last look. */
export interface Reading {
  /** Calls by operation. */
  calls: Record<string, number>;
  /** DynamoDB's units: those that receive-events wrote, all that were written, all that were read. */
  appendUnits: number;
  writeUnits: number;
  readUnits: number;
}

interface Capacity {
  CapacityUnits: number;
}

const operations: Record<string, string> = { ses: 'SendRawEmail', sns: 'Publish', scheduler: 'CreateSchedule' };

/** It looks every five minutes, however many orders there are. */
const isSweep = (authorization = '') => authorization.includes('Credential=ROLESweep');

const nothing = (): Reading => ({ calls: {}, appendUnits: 0, writeUnits: 0, readUnits: 0 });

/**
 * Looks on while the local stack runs in this process: counts the signed calls that arrive at its endpoint, and has the
 * engine say what each of them consumed.
 */
export function startMeter() {
  let reading = nothing();
  const { fetch } = globalThis;

  const count = (message: unknown) => {
    const { headers } = (message as { request: IncomingMessage }).request;
    const service = /\/([a-z]+)\/aws4_request/.exec(headers.authorization ?? '')?.[1];
    if (!service || isSweep(headers.authorization)) return;
    const operation =
      String(headers['x-amz-target'] ?? operations[service])
        .split('.')
        .at(-1) ?? service;
    reading.calls[operation] = (reading.calls[operation] ?? 0) + 1;
  };
  subscribe('http.server.request.start', count);

  globalThis.fetch = async (input, init) => {
    const headers = new Headers(init?.headers);
    const target = headers.get('x-amz-target') ?? '';
    const caller = headers.get('authorization') ?? '';
    if (
      caller.includes('Credential=operator') ||
      isSweep(caller) ||
      !/^DynamoDB_20120810\.(Get|Put|Update|Query|Transact)/.test(target)
    )
      return fetch(input, init);
    const body = JSON.parse(Buffer.from(init?.body as Uint8Array).toString()) as object;
    const response = await fetch(input, {
      ...init,
      body: JSON.stringify({ ...body, ReturnConsumedCapacity: 'TOTAL' }),
    });
    const { ConsumedCapacity = [] } = (await response.clone().json()) as { ConsumedCapacity?: Capacity | Capacity[] };
    const units = [ConsumedCapacity].flat().reduce((sum, { CapacityUnits }) => sum + CapacityUnits, 0);
    reading[/\.(Get|Query)/.test(target) ? 'readUnits' : 'writeUnits'] += units;
    if (caller.includes('ReceiveEvents')) reading.appendUnits += units;
    return response;
  };

  return {
    read(): Reading {
      const last = reading;
      reading = nothing();
      return last;
    },
    stop(): void {
      unsubscribe('http.server.request.start', count);
      globalThis.fetch = fetch;
    },
  };
}
