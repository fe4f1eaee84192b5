import { ConflictException, CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { type Instant, instantOf } from '../orders/instant.ts';
import type { Schedules } from './schedules.ts';

interface ScheduleTarget {
  group: string;
  /** The function that delivers. */
  deliverArn: string;
  roleArn: string;
  deadLetterArn: string;
}

/**
 * EventBridge Scheduler: one one-time schedule for each attempt at a message. It knows minutes alone: where seconds
 * matter it calls in the minute before, and says when the time is.
 */
export function eventBridgeSchedules(target: ScheduleTarget, client = new SchedulerClient({})): Schedules {
  return {
    async hold({ toTheSecond, ...message }, at, now) {
      const { attempt, ...id } = message;
      const minute = toTheSecond ? minuteBefore(at, now) : minuteAfter(at, now);
      const call = toTheSecond ? { ...message, dueAt: at } : id;
      try {
        await client.send(
          new CreateScheduleCommand({
            GroupName: target.group,
            Name: `${id.messageId}-${attempt}`,
            ScheduleExpression: `at(${minute.slice(0, 19)})`,
            ScheduleExpressionTimezone: 'UTC',
            FlexibleTimeWindow: { Mode: 'OFF' },
            ActionAfterCompletion: 'DELETE',
            Target: {
              Arn: target.deliverArn,
              RoleArn: target.roleArn,
              DeadLetterConfig: { Arn: target.deadLetterArn },
              Input: JSON.stringify({ ...call, scheduledAt: '<aws.scheduler.scheduled-time>' }),
            },
          }),
        );
      } catch (error) {
        // The same attempt was scheduled before: a call repeated, or its answer lost.
        if (!(error instanceof ConflictException)) throw error;
      }
    },
  };
}

const minute = 60_000;

/** Scheduler refuses the past: never less than one minute ahead. */
const soonest = (now: Instant): number => Date.parse(now) + minute;

const minuteAfter = (at: Instant, now: Instant): Instant =>
  instantOf(Math.ceil(Math.max(Date.parse(at), soonest(now)) / minute) * minute);

const minuteBefore = (at: Instant, now: Instant): Instant =>
  instantOf(Math.max(Math.floor(Date.parse(at) / minute), Math.ceil(soonest(now) / minute)) * minute);
