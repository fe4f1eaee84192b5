import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { fromItem } from '../../shared/dynamo-table.ts';
import { type Event, event } from '../../shared/orders/event.ts';

/** A record of the table's stream, as far as it is used. */
const streamRecord = z.object({
  dynamodb: z.object({
    SequenceNumber: z.string(),
    /** Epoch seconds. */
    ApproximateCreationDateTime: z.optional(z.number()),
    Keys: z.object({ pk: z.object({ S: z.string() }), sk: z.object({ S: z.string() }) }),
    NewImage: z.record(z.string(), z.unknown()),
  }),
});
export const streamBatch = z.object({ Records: z.array(streamRecord) });
export type StreamRecord = z.output<typeof streamRecord>;

/** The event in a record's image; an error where the image is none. */
export const eventOf = ({ dynamodb }: StreamRecord): Event =>
  event.parse(fromItem(dynamodb.NewImage as Record<string, AttributeValue>));

/** When the record was written, in epoch milliseconds. */
export const writtenAt = ({ dynamodb }: StreamRecord): number | undefined =>
  dynamodb.ApproximateCreationDateTime && dynamodb.ApproximateCreationDateTime * 1000;
