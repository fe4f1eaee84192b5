import {
  GetScheduleCommand,
  ListSchedulesCommand,
  SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler';
import type { MiniStack } from './mini-stack.ts';

/** The schedules of held messages, and when they would call, in epoch milliseconds. */
export async function heldMessages({ client }: MiniStack) {
  const scheduler = new SchedulerClient(client);
  const { Schedules = [] } = await scheduler.send(new ListSchedulesCommand({}));
  const schedules = await Promise.all(
    Schedules.map(({ Name, GroupName }) => scheduler.send(new GetScheduleCommand({ Name, GroupName }))),
  );
  return schedules.flatMap((schedule) => {
    const time = /^at\((.*)\)$/.exec(schedule.ScheduleExpression ?? '')?.[1];
    return time ? [{ schedule, at: Date.parse(`${time}Z`) }] : [];
  });
}

type HeldMessage = Awaited<ReturnType<typeof heldMessages>>[number];

/** Has a schedule call within seconds, and say that its hour has come: MiniStack leaves that placeholder as it is. */
export async function callNow({ client }: MiniStack, { schedule, at }: HeldMessage): Promise<void> {
  const { Name, GroupName, FlexibleTimeWindow, ActionAfterCompletion, Target } = schedule;
  const Input = Target?.Input?.replace('<aws.scheduler.scheduled-time>', new Date(at).toISOString());
  await new SchedulerClient(client).send(
    new UpdateScheduleCommand({
      Name,
      GroupName,
      FlexibleTimeWindow,
      ActionAfterCompletion,
      ScheduleExpression: `at(${new Date().toISOString().slice(0, 19)})`,
      Target: { ...Target, Arn: Target?.Arn, RoleArn: Target?.RoleArn, ...(Input && { Input }) },
    }),
  );
}
