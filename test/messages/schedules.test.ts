import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SQSClient } from '@aws-sdk/client-sqs';
import { describe, expect, it } from 'vitest';
import { eventBridgeSchedules } from '../../shared/messages/eventbridge-schedules.ts';
import { heldCall, inLine } from '../../shared/messages/schedules.ts';
import { schedulesByGrain } from '../../shared/messages/schedules-by-grain.ts';
import { sqsSchedules } from '../../shared/messages/sqs-schedules.ts';
import { after } from '../../shared/orders/instant.ts';
import { aSentMessage } from '../builders/message.ts';

const now = '2026-11-23T10:00:10.500Z';
const deliverArn = 'arn:aws:lambda:eu-north-1:000000000000:function:deliver';
const id = { senderId: 'default', orderId: 'A-1', messageId: 'm-1' };

interface Asked {
  MessageBody?: string;
  DelaySeconds?: number;
  MessageAttributes?: object;
  ScheduleExpression?: string;
  Target?: { Input: string };
}

/** What Scheduler or SQS is asked for when a message is held. */
async function asked(seconds: number, toTheSecond: boolean) {
  const commands: { input: Asked }[] = [];
  const send = (command: never) => Promise.resolve(void commands.push(command));
  const target = { group: 'g', deliverArn, roleArn: 'r', deadLetterArn: 'd' };
  const schedules = schedulesByGrain({
    minutes: eventBridgeSchedules(target, Object.assign(new SchedulerClient({}), { send })),
    seconds: sqsSchedules({ url: 'https://queue.example.com', deliverArn }, Object.assign(new SQSClient({}), { send })),
  });
  await schedules.hold({ ...id, attempt: 2, toTheSecond }, after(now, seconds * 1000), now);
  expect(commands).toHaveLength(1);
  const { MessageBody, DelaySeconds, MessageAttributes, ScheduleExpression, Target } = commands[0]?.input ?? {};
  const call = JSON.parse(MessageBody ?? Target?.Input ?? '') as object;
  return { DelaySeconds, MessageAttributes, ScheduleExpression, call };
}

describe('a held message', () => {
  it.each([
    [5.25, 5],
    [0, 0],
    [-3, 0],
    [900, 900],
  ])('to which seconds matter waits %d s in the queue, which is told %d', async (seconds, delay) => {
    expect(await asked(seconds, true)).toEqual({
      DelaySeconds: delay,
      // By which its dead letter is put back.
      MessageAttributes: { TARGET_ARN: { DataType: 'String', StringValue: deliverArn } },
      ScheduleExpression: undefined,
      call: { ...id, attempt: 2, dueAt: after(now, seconds * 1000) },
    });
  });

  it('to which seconds matter, and later than a queue can wait, is called in the minute before', async () => {
    expect(await asked(1000, true)).toMatchObject({
      ScheduleExpression: 'at(2026-11-23T10:16:00)',
      call: { ...id, attempt: 2, dueAt: '2026-11-23T10:16:50.500Z' },
    });
  });

  it.each([
    [5, 'at(2026-11-23T10:02:00)'],
    [3600, 'at(2026-11-23T11:01:00)'],
  ])('else is called at the full minute after, one ahead at least: %d s', async (seconds, expression) => {
    const { call, ScheduleExpression } = await asked(seconds, false);
    expect(ScheduleExpression).toBe(expression);
    expect(call).toEqual({ ...id, scheduledAt: '<aws.scheduler.scheduled-time>' });
  });
});

it('seconds matter to a place in line and to what a system is told again', () => {
  expect(heldCall(aSentMessage())).toMatchObject({ messageId: 'message-1', attempt: 1, toTheSecond: false });
  expect(heldCall(aSentMessage({ codes: ['provider_busy', 'Throttling', inLine] })).toTheSecond).toBe(true);
  expect(heldCall(aSentMessage({ recipient: { system: 'crm' } })).toTheSecond).toBe(true);
});
