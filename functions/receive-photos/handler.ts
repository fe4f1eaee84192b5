import type { DynamoDBBatchResponse } from 'aws-lambda';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { fromItem } from '../../shared/dynamo-table.ts';
import { log, traceOf } from '../../shared/log.ts';
import { nowOf } from '../../shared/now.ts';
import { event as eventSchema } from '../../shared/orders/event.ts';
import { type ReceiveDependencies, receivePhotos } from './receive-photos.ts';

const record = z.object({
  dynamodb: z.object({
    SequenceNumber: z.string(),
    ApproximateCreationDateTime: z.optional(z.number()),
    NewImage: z.record(z.string(), z.unknown()),
  }),
});
const batch = z.object({
  Records: z.array(record),
  /** Somebody else read the stream, and waits for no answer: only a failed call comes again. */
  handedOver: z.optional(z.boolean()),
});

/** Takes in the photos that new events name: one event after the other, from the first that failed on once more. */
export function createHandler(dependencies: ReceiveDependencies, clock: () => number = Date.now) {
  return async (input: unknown): Promise<DynamoDBBatchResponse> => {
    const { Records, handedOver } = batch.parse(input);
    for (const [index, { dynamodb }] of Records.entries()) {
      const parsed = eventSchema.safeParse(fromItem(dynamodb.NewImage as Record<string, AttributeValue>));
      // What is no event is set aside elsewhere, with its reason.
      if (!parsed.success) continue;
      const stamp = dynamodb.ApproximateCreationDateTime;
      try {
        await receivePhotos(parsed.data, dependencies, nowOf(stamp && stamp * 1000, clock));
      } catch (error) {
        log.error('photos_failed', { sequenceNumber: dynamodb.SequenceNumber, ...traceOf(error) });
        if (handedOver) throw error;
        return {
          batchItemFailures: Records.slice(index).map((one) => ({ itemIdentifier: one.dynamodb.SequenceNumber })),
        };
      }
    }
    return { batchItemFailures: [] };
  };
}
