import type { Context } from 'aws-lambda';
import * as z from 'zod/mini';
import type { Measure } from '../../shared/metrics/meter.ts';
import { log, traceOf } from '../../shared/log.ts';
import { deliverMessage, type Invocation } from '../../shared/messages/deliver-message.ts';
import { nowOf } from '../../shared/now.ts';
import type { Due } from '../../shared/orders/due-store.ts';
import { type DueShard, dueShards } from '../../shared/orders/keys.ts';
import type { SweepStore } from '../../shared/orders/sweep-store.ts';
import { type CallDependencies, lookAtCall } from './look-at-call.ts';
import { type SetAsideDependencies, takeInAgain } from './take-in-again.ts';

export interface SweepDependencies extends SetAsideDependencies, CallDependencies {
  calls: CallDependencies['calls'];
  sweeps: Pick<SweepStore, 'ended'>;
  measure?: Measure;
  /** How many calls lie among the dead letters. */
  deadLetters?: () => Promise<number>;
}

const scheduledCall = z.object({ scheduledAt: z.optional(z.string()) });

/** Time enough to finish one more before the function is ended; what is left over is for the next sweep. */
const millisecondsOfReserve = 20_000;

type SweepContext = Pick<Context, 'awsRequestId' | 'getRemainingTimeInMillis'>;

/**
 * Finishes what was forgotten: messages never set off, held past their hour, claimed and never recorded, unanswered and
 * due for their second try; orders with an event set aside; and calls to look at. One that fails stays due and stops none of the others.
 * With nothing due it asks each shard once and writes only that it was there, which is what `GET /health` goes by; a
 * sweep that could not look at every shard does not count.
 *
 * An event that `notify` never saw has no message and stands in no index. The stream holds it for a day and tries
 * without end, and the alarm `EventsWait` calls somebody after five minutes; should a day not do, the event still lies
 * in the table, and setting its order aside has all that is missing taken in here.
 */
export function createHandler(dependencies: SweepDependencies, clock: () => number = Date.now) {
  return async (input: unknown, context: SweepContext): Promise<void> => {
    const stamp = Date.parse(scheduledCall.parse(input).scheduledAt ?? '');
    const now = () => nowOf(Number.isNaN(stamp) ? undefined : stamp, clock);
    const counts: Record<string, number> = {};
    const count = (code: string) => void (counts[code] = (counts[code] ?? 0) + 1);
    let oldest = now();
    await Promise.all(dueShards.map(sweepShard));
    dependencies.measure?.('OldestDue', (Date.parse(now()) - Date.parse(oldest)) / 1000);
    if (!counts.shard_failed) await dependencies.sweeps.ended({ endedAt: now(), deadLetters: await seenDead() });
    log.info('swept', counts);

    async function sweepShard(shard: DueShard): Promise<void> {
      try {
        const by = now();
        let page = await dependencies.due.next(shard, by);
        if (page[0] && page[0].dueAt < oldest) oldest = page[0].dueAt;
        for (; page.length > 0; page = await dependencies.due.next(shard, by, page.at(-1))) {
          for (const due of page) {
            if (context.getRemainingTimeInMillis() < millisecondsOfReserve) return count('left_over');
            count(await finish(due, { id: context.awsRequestId, now: now() }));
          }
        }
      } catch (error) {
        count('shard_failed');
        log.error('shard_not_swept', { shard, ...traceOf(error) });
      }
    }
  };

  /** That they can't be counted keeps no sweep from having been there. */
  async function seenDead(): Promise<number | undefined> {
    try {
      return await dependencies.deadLetters?.();
    } catch (error) {
      log.error('dead_letters_not_seen', traceOf(error));
      return undefined;
    }
  }

  async function finish(due: Due, invocation: Invocation): Promise<string> {
    const { messageId, callId, senderId, orderId } = due;
    try {
      if (callId !== undefined) return await lookAtCall({ id: callId, senderId, orderId }, dependencies, invocation);
      if (messageId === undefined) return await takeInAgain(due, dependencies, invocation);
      return `message_${await deliverMessage({ senderId, orderId, messageId }, dependencies, invocation)}`;
    } catch (error) {
      log.error('due_not_finished', { senderId, orderId, messageId, callId, dueAt: due.dueAt, ...traceOf(error) });
      if (callId !== undefined) return 'call_failed';
      return messageId === undefined ? 'order_failed' : 'message_failed';
    }
  }
}
