import type { Context, DynamoDBBatchResponse } from 'aws-lambda';
import { isInfrastructureFault } from '../../shared/infrastructure-fault.ts';
import type { Measure } from '../../shared/metrics/meter.ts';
import { log, traceOf } from '../../shared/log.ts';
import { UnfoldableEvent } from '../../shared/orders/fold.ts';
import { eventKeyPrefix, orderOfPartition } from '../../shared/orders/keys.ts';
import { nowOf } from '../../shared/now.ts';
import { passOn } from './routes.ts';
import { eventOf, streamBatch, type StreamRecord, writtenAt } from './stream-record.ts';
import { type NotifyDependencies, takeIn } from './take-in.ts';

/**
 * Takes in a batch of new events: those of one order in their sequence, different orders side by side. Only what the
 * infrastructure failed at is reported for another try; an event that can't be folded is set aside and stops nobody.
 */
export function createHandler(
  dependencies: NotifyDependencies & { measure?: Measure },
  clock: () => number = Date.now,
) {
  return async (batch: unknown, context: Pick<Context, 'awsRequestId'>): Promise<DynamoDBBatchResponse> => {
    const byOrder = new Map<string, StreamRecord[]>();
    for (const record of streamBatch.parse(batch).Records) {
      const { pk } = record.dynamodb.Keys;
      byOrder.set(pk.S, [...(byOrder.get(pk.S) ?? []), record]);
    }
    const failed = await Promise.all([...byOrder.values()].map((records) => inSequence(records, context.awsRequestId)));
    return { batchItemFailures: failed.flat().map((itemIdentifier) => ({ itemIdentifier })) };
  };

  /** The sequence numbers from the first record that failed on. */
  async function inSequence(records: StreamRecord[], invocationId: string): Promise<string[]> {
    for (const [index, record] of records.entries()) {
      if (!(await isDone(record, invocationId))) {
        return records.slice(index).map(({ dynamodb }) => dynamodb.SequenceNumber);
      }
    }
    return [];
  }

  async function isDone(record: StreamRecord, invocationId: string): Promise<boolean> {
    const now = nowOf(writtenAt(record), clock);
    try {
      await takeInOrSetAside(record, { id: `${invocationId}/${record.dynamodb.SequenceNumber}`, now });
      return true;
    } catch (error) {
      log.error('event_failed', { sequenceNumber: record.dynamodb.SequenceNumber, ...traceOf(error) });
      return false;
    }
  }

  async function takeInOrSetAside(record: StreamRecord, invocation: { id: string; now: string }): Promise<void> {
    const { pk, sk } = record.dynamodb.Keys;
    const key = sk.S.slice(eventKeyPrefix.length);
    const setAside = (reason: string) => {
      log.error('event_set_aside', { order: pk.S, event: key, reason });
      dependencies.measure?.('EventsSetAside', 1);
      return dependencies.orders.setAside(orderOfPartition(pk.S), key, reason, invocation.now);
    };
    let found;
    try {
      found = eventOf(record);
    } catch {
      return setAside('the stored event is not as its schema asks');
    }
    try {
      if ('event' in found) await takeIn(found.event, dependencies, invocation);
      else await passOn(found.routeEvent, dependencies);
    } catch (error) {
      if (isInfrastructureFault(error)) throw error;
      if (!(error instanceof UnfoldableEvent)) log.error('event_fault', { order: pk.S, event: key, ...traceOf(error) });
      await setAside(error instanceof UnfoldableEvent ? error.message : 'a fault of ours; the log tells where');
    }
  }
}
