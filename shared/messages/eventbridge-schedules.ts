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

/** EventBridge Scheduler: one one-time schedule for each attempt at a message. */
export function eventBridgeSchedules(target: ScheduleTarget, client = new SchedulerClient({})): Schedules {
  return {
    async hold({ attempt, ...message }, at, now) {
      try {
        await client.send(
          new CreateScheduleCommand({
            GroupName: target.group,
            Name: `${message.messageId}-${attempt}`,
            ScheduleExpression: `at(${scheduledMinute(at, now).slice(0, 19)})`,
            ScheduleExpressionTimezone: 'UTC',
            FlexibleTimeWindow: { Mode: 'OFF' },
            ActionAfterCompletion: 'DELETE',
            Target: {
              Arn: target.deliverArn,
              RoleArn: target.roleArn,
              DeadLetterConfig: { Arn: target.deadLetterArn },
              Input: JSON.stringify({ ...message, scheduledAt: '<aws.scheduler.scheduled-time>' }),
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

/** Scheduler knows minutes and refuses the past: the next full minute, and never less than one minute ahead. */
const scheduledMinute = (at: Instant, now: Instant): Instant =>
  instantOf(Math.ceil(Math.max(Date.parse(at), Date.parse(now) + minute) / minute) * minute);
