import { log, traceOf } from '../log.ts';
import type { Message } from '../messages/message.ts';
import type { Instant } from '../orders/instant.ts';
import { wallTime } from '../planning/wall-clock.ts';
import type { Sender } from '../senders/sender.ts';
import { countName, type Counts, type TallyId, endingOf, type Trouble, troubleOf } from './ending.ts';
import type { TallyStore } from './tally-store.ts';

/** Hears how a message ended. */
export type Ended = (message: Message, sender: Pick<Sender, 'timeZone'>, now: Instant) => void;

interface Added extends TallyId {
  counts: Counts;
  troubles: Trouble[];
  now: Instant;
}

/**
 * Counts how messages end while a function handles one call, and writes it down once at the call's end: a write a call
 * and sender, however many messages it sent. A call that is cut off leaves its messages uncounted, and nothing else
 * undone: it is for looking at, and each message tells for itself what came of it.
 */
export function tallyKeeper(tallies: Pick<TallyStore, 'add'>) {
  let counted = new Map<string, Added>();

  const ended: Ended = (message, { timeZone }, now) => {
    const how = endingOf(message);
    if (!how) return;
    const { senderId } = message;
    const { date } = wallTime(now, timeZone);
    const key = JSON.stringify([senderId, date]);
    const day = counted.get(key) ?? { senderId, date, counts: {}, troubles: [], now };
    const name = countName(message, how.ending);
    const trouble = troubleOf(message);
    counted.set(key, {
      ...day,
      counts: { ...day.counts, [name]: (day.counts[name] ?? 0) + 1 },
      troubles: [...day.troubles, ...(trouble ? [trouble] : [])],
    });
  };

  async function write(): Promise<void> {
    const all = [...counted.values()];
    counted = new Map();
    await Promise.all(
      all.map(async ({ senderId, date, counts, troubles, now }) => {
        try {
          await tallies.add({ senderId, date }, { counts, troubles }, now);
        } catch (error) {
          log.error('tally_not_written', { sender: senderId, date, ...traceOf(error) });
        }
      }),
    );
  }

  return {
    ended,
    /** A handler whose every call ends with what was counted written down. */
    around:
      <Arguments extends unknown[], Answer>(handler: (...given: Arguments) => Promise<Answer>) =>
      async (...given: Arguments): Promise<Answer> => {
        try {
          return await handler(...given);
        } finally {
          await write();
        }
      },
  };
}
