import type { Schedules } from './schedules.ts';
import { mostSecondsInQueue } from './sqs-schedules.ts';

/** What is due soon and to the second waits in the queue; all else, for hours and days, with the scheduler. */
export const schedulesByGrain = (grains: { minutes: Schedules; seconds: Schedules }): Schedules => ({
  hold(message, at, now) {
    const isSoon = Date.parse(at) - Date.parse(now) <= mostSecondsInQueue * 1000;
    return grains[message.toTheSecond && isSoon ? 'seconds' : 'minutes'].hold(message, at, now);
  },
});
