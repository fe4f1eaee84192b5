import type { DynamoDBBatchResponse } from 'aws-lambda';
import { log, traceOf } from '../../shared/log.ts';
import type { EventBus } from './event-bus.ts';
import type { HandOverPhotos } from './photo-handover.ts';
import { factIn, namesPhotos, sequenceNumberOf, streamBatch, type StreamRecord } from './stream-record.ts';

/** So many the bus takes at a time. */
const mostAtOnce = 10;

interface PublishDependencies {
  bus: EventBus;
  handOverPhotos: HandOverPhotos;
}

/** Puts what happened on the account's bus, in the sequence in which it was written; what the bus did not take comes again. */
export function createHandler({ bus, handOverPhotos }: PublishDependencies) {
  return async (batch: unknown): Promise<DynamoDBBatchResponse> => {
    const { Records } = streamBatch.parse(batch);
    const failed = [...(await publish(Records)), ...(await handOver(Records.filter(namesPhotos)))];
    return { batchItemFailures: [...new Set(failed)].map((itemIdentifier) => ({ itemIdentifier })) };
  };

  async function publish(records: readonly StreamRecord[]): Promise<string[]> {
    const all = records.flatMap((record) => {
      const fact = factIn(record);
      return fact ? [{ fact, sequenceNumber: sequenceNumberOf(record) }] : [];
    });
    const failed: string[] = [];
    for (let start = 0; start < all.length; start += mostAtOnce) {
      const some = all.slice(start, start + mostAtOnce);
      const refused = await put(some.map(({ fact }) => fact));
      failed.push(...some.filter((_, index) => refused.has(index)).map((one) => one.sequenceNumber));
    }
    log.info('facts_published', { published: all.length - failed.length, refused: failed.length });
    return failed;
  }

  async function put(facts: Parameters<EventBus['put']>[0]): Promise<Set<number>> {
    try {
      return new Set(await bus.put(facts));
    } catch (error) {
      log.error('bus_failed', traceOf(error));
      return new Set(facts.keys());
    }
  }

  async function handOver(records: readonly StreamRecord[]): Promise<string[]> {
    const failed: string[] = [];
    for (const record of records) {
      try {
        await handOverPhotos(record);
      } catch (error) {
        log.error('photos_not_handed_over', traceOf(error));
        failed.push(sequenceNumberOf(record));
      }
    }
    return failed;
  }
}
