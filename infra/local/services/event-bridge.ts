import { randomUUID } from 'node:crypto';
import { accountId, region } from '../names.ts';
import { json, jsonError, jsonOf, operationOf, type Service } from './call.ts';

interface Entry {
  EventBusName?: string;
  Source: string;
  DetailType: string;
  Detail: string;
}

/** What was put on the account's bus. */
export class Bus {
  /** Each as its CloudEvent, in the sequence in which they came. */
  readonly facts: unknown[] = [];
  /** So many entries are still to be refused, each by itself. */
  refuse = 0;

  reset(): void {
    this.facts.length = 0;
    this.refuse = 0;
  }
}

const entriesOf = (call: Parameters<Service['asks']>[0]) => (jsonOf(call).Entries ?? []) as Entry[];
const busArn = ({ EventBusName = 'default' }: Entry) =>
  `arn:aws:events:${region}:${accountId}:event-bus/${EventBusName}`;

/** EventBridge, as far as events are put on a bus. */
export function eventBridge(bus: Bus): Service {
  return {
    asks: (call) =>
      entriesOf(call).map((entry) => ({ action: `events:${operationOf(call)}`, resource: busArn(entry) })),
    refuse: (_, action) => jsonError(400, 'AccessDeniedException', `not authorized to perform ${action}`),
    answer(call) {
      const entries = entriesOf(call);
      if (entries.length < 1 || entries.length > 10) {
        return Promise.resolve(jsonError(400, 'ValidationException', 'Entries must have 1 to 10 members.'));
      }
      const Entries = entries.map(({ Detail }) => {
        if (bus.refuse > 0) {
          bus.refuse--;
          return { ErrorCode: 'InternalFailure', ErrorMessage: 'Rate exceeded' };
        }
        bus.facts.push(JSON.parse(Detail));
        return { EventId: randomUUID() };
      });
      const FailedEntryCount = Entries.filter((entry) => 'ErrorCode' in entry).length;
      return Promise.resolve(json({ FailedEntryCount, Entries }));
    },
  };
}
