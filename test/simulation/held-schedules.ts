import { instantOf } from '../../shared/orders/instant.ts';
import type { Schedules } from '../../shared/messages/schedules.ts';
import type { Faults } from './faults.ts';
import type { Ending } from './lambda.ts';
import type { Random } from './random.ts';
import { minute, second, type VirtualTime } from './virtual-time.ts';

/** Calls `deliver`; a call that is made again keeps its request's id. */
type Call = (input: { scheduledAt: string }, requestId: string) => Promise<Ending<unknown>>;

/** Lambda makes an asynchronous call that failed twice again. */
const pauses = [minute, 2 * minute];

/** EventBridge Scheduler: to the minute, at least once, sometimes late; and sometimes, for all that, never. */
export function heldSchedules(time: VirtualTime, random: Random, faults: Faults, call: Call): Schedules {
  const taken = new Set<string>();
  let calls = 0;

  async function fire(input: Parameters<Call>[0]): Promise<void> {
    const requestId = `schedule-${++calls}`;
    for (const pause of [...pauses, undefined]) {
      const ending = await call(input, requestId);
      if (ending.kind === 'answered' || pause === undefined) return;
      await time.sleep(pause);
    }
  }

  return {
    hold({ attempt, ...message }, at, now) {
      const name = `${message.messageId}-${attempt}`;
      if (taken.has(name)) return Promise.resolve();
      taken.add(name);
      const due = Math.ceil(Math.max(Date.parse(at), Date.parse(now) + minute) / minute) * minute;
      if (faults.happens('schedule lost')) return Promise.resolve();
      const input = { ...message, scheduledAt: instantOf(due) };
      const late = faults.happens('schedule late')
        ? random.between(minute, 40 * minute)
        : random.between(0, 59) * second;
      time.at(due + late, () => void fire(input));
      if (faults.happens('schedule twice')) {
        time.at(due + late + random.between(0, random.pick([50, 20 * minute])), () => void fire(input));
      }
      return Promise.resolve();
    },
  };
}
