import { isInfrastructureFault } from '../../../shared/infrastructure-fault.ts';
import { limiterOf, tooMany } from '../../../shared/limits/limiter.ts';
import { log, traceOf } from '../../../shared/log.ts';
import type { Instant } from '../../../shared/orders/instant.ts';
import type { WriteCount } from './write-count.ts';

/** A page that looks every second for itself and a dozen lists beside it, and what a push of settings needs. */
const looks = { perSecond: 20, burst: 600 };
export const mostWritesAMinute = 120;

/**
 * Refuses a caller who asks the desk too often: looks by what one instance sees, writes by a count that all instances
 * share. Who has been refused costs no write more in that minute.
 */
export function limitCallers(writes: WriteCount) {
  const look = limiterOf(looks);
  const refused = new Map<string, number>();

  return async (caller: string, now: Instant, isWrite: boolean): Promise<void> => {
    const time = Date.parse(now);
    look(caller, time);
    if (!isWrite) return;
    const minute = Math.floor(time / 60_000);
    const untilNext = Math.ceil(60 - (time % 60_000) / 1000);
    if (refused.get(caller) === minute) throw tooMany(untilNext);
    if ((await countOf(caller, minute)) <= mostWritesAMinute) return;
    refused.clear();
    refused.set(caller, minute);
    throw tooMany(untilNext);
  };

  async function countOf(caller: string, minute: number): Promise<number> {
    try {
      return await writes.add(caller, minute);
    } catch (error) {
      if (!isInfrastructureFault(error)) throw error;
      // Whoever has something to do is not kept from it because it could not be counted.
      log.warn('write_not_counted', traceOf(error));
      return 0;
    }
  }
}
