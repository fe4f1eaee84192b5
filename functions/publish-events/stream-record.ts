import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { fromItem } from '../../shared/dynamo-table.ts';
import { message } from '../../shared/messages/message.ts';
import { event } from '../../shared/orders/event.ts';
import { eventKeyPrefix, isRoutePartition } from '../../shared/orders/keys.ts';
import { routeEvent } from '../../shared/orders/route-event.ts';
import { type Fact, factOfEvent, factOfMessage } from './fact.ts';

const record = z.looseObject({
  eventName: z.string(),
  dynamodb: z.looseObject({
    SequenceNumber: z.string(),
    Keys: z.object({ pk: z.object({ S: z.string() }), sk: z.object({ S: z.string() }) }),
    NewImage: z.record(z.string(), z.unknown()),
  }),
});
export const streamBatch = z.object({ Records: z.array(record) });
export type StreamRecord = z.output<typeof record>;

export const sequenceNumberOf = ({ dynamodb }: StreamRecord): string => dynamodb.SequenceNumber;

/** The fact that a record tells; nothing where its item is not as its schema asks, which others say aloud. */
export function factIn({ dynamodb: { Keys, NewImage } }: StreamRecord): Fact | undefined {
  const image = fromItem(NewImage as Record<string, AttributeValue>);
  if (!Keys.sk.S.startsWith(eventKeyPrefix)) {
    const parsed = message.safeParse(image);
    return parsed.success ? factOfMessage(parsed.data) : undefined;
  }
  const parsed = (isRoutePartition(Keys.pk.S) ? routeEvent : event).safeParse(image);
  return parsed.success ? factOfEvent(parsed.data) : undefined;
}

/** Whether the record is of an event that names photos. */
export const namesPhotos = ({ dynamodb: { NewImage } }: StreamRecord): boolean =>
  (NewImage.hasPhotos as { BOOL?: boolean } | undefined)?.BOOL === true;
