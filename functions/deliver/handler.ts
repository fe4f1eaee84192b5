import { setTimeout as sleep } from 'node:timers/promises';
import type { Context, SQSBatchResponse } from 'aws-lambda';
import { log, traceOf } from '../../shared/log.ts';
import { type Delivery, type DeliveryDependencies, deliverMessage } from '../../shared/messages/deliver-message.ts';
import { nowOf } from '../../shared/now.ts';
import { type DueCall, dueCall, type QueuedCall, queuedCalls } from './due-call.ts';

interface Time {
  clock: () => number;
  sleep(milliseconds: number): Promise<unknown>;
}

/** The queue knows seconds: what comes out of it comes less than one too early. */
const mostMillisecondsToWait = 1000;

/**
 * Delivers a held message when its schedule calls, or several when the queue does. Called twice, it sends once. One out
 * of the queue that fails is reported, and comes again by itself.
 */
export function createHandler(
  dependencies: DeliveryDependencies,
  { clock = Date.now, sleep: wait = sleep }: Partial<Time> = {},
) {
  return async (
    input: unknown,
    { awsRequestId }: Pick<Context, 'awsRequestId'>,
  ): Promise<SQSBatchResponse | undefined> => {
    const queued = queuedCalls.safeParse(input);
    if (queued.success) {
      const failed = await Promise.all(queued.data.Records.map((record) => failureOf(record, awsRequestId)));
      return { batchItemFailures: failed.flat() };
    }
    const call = dueCall.parse(input);
    const stamp = Date.parse(call.scheduledAt ?? '');
    const delivery = await deliver(call, Number.isNaN(stamp) ? undefined : stamp, awsRequestId);
    // Lambda calls again a minute later, when the other's lease is over or its message at its end.
    if (delivery === 'busy') throw new Error(`Message ${call.messageId} is being sent by another call.`);
    return undefined;
  };

  async function failureOf({ messageId, body, attributes }: QueuedCall, requestId: string) {
    try {
      const call = dueCall.parse(JSON.parse(body));
      const stamp = attributes.ApproximateFirstReceiveTimestamp;
      if ((await deliver(call, stamp, `${requestId}/${messageId}`)) === 'done') return [];
    } catch (error) {
      log.error('queued_call_failed', { queuedMessageId: messageId, ...traceOf(error) });
    }
    return [{ itemIdentifier: messageId }];
  }

  /** A call before its time waits for what is left of the second; one still earlier waits in the queue. */
  async function deliver({ dueAt, ...call }: DueCall, stamp: number | undefined, id: string): Promise<Delivery> {
    const { senderId, orderId, messageId, attempt } = call;
    const now = nowOf(stamp, clock);
    const early = dueAt === undefined ? 0 : Date.parse(dueAt) - Date.parse(now);
    const message = { senderId, orderId, messageId };
    if (dueAt === undefined || early <= 0) return deliverMessage(message, dependencies, { id, now });
    if (early > mostMillisecondsToWait) {
      await dependencies.schedules.hold({ ...message, attempt, toTheSecond: true }, dueAt, now);
      return 'done';
    }
    await wait(early);
    return deliverMessage(message, dependencies, { id, now: dueAt });
  }
}
