import * as z from 'zod/mini';
import { signedCaller } from '../../shared/signed-caller.ts';
import type { EventBus } from './event-bus.ts';

const taken = z.object({ Entries: z.array(z.object({ ErrorCode: z.optional(z.string()) })) });

export function eventBridgeEventBus(name: string, environment: Record<string, string | undefined>): EventBus {
  const call = signedCaller('events', environment);
  return {
    async put(facts) {
      const Entries = facts.map((fact) => ({
        EventBusName: name,
        Source: 'waypost',
        DetailType: fact.type,
        Time: Math.floor(Date.parse(fact.time) / 1000),
        Detail: JSON.stringify(fact),
      }));
      const { status, body } = await call({
        headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'AWSEvents.PutEvents' },
        body: JSON.stringify({ Entries }),
      });
      if (status !== 200) throw new Error(`EventBridge answered ${status}.`);
      return taken.parse(body).Entries.flatMap(({ ErrorCode }, index) => (ErrorCode === undefined ? [] : [index]));
    },
  };
}
