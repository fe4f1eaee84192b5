import type { SQSClient } from '@aws-sdk/client-sqs';
import type { Schedules } from './schedules.ts';

interface QueueTarget {
  url: string;
  /** The function that the queue calls. */
  deliverArn: string;
}

/** The longest that SQS holds a message back. */
export const mostSecondsInQueue = 900;

/**
 * SQS, whose delays are whole seconds: each message comes within the second before its time, and says when that is. Its
 * client is loaded with the first message: few calls hold one.
 */
export function sqsSchedules({ url: QueueUrl, deliverArn }: QueueTarget, given?: Pick<SQSClient, 'send'>): Schedules {
  let client = given;
  return {
    async hold({ toTheSecond: _, ...message }, at, now) {
      const { SendMessageCommand, SQSClient } = await import('@aws-sdk/client-sqs');
      client ??= new SQSClient({ maxAttempts: 3, useQueueUrlAsEndpoint: false });
      const seconds = Math.floor((Date.parse(at) - Date.parse(now)) / 1000);
      await client.send(
        new SendMessageCommand({
          QueueUrl,
          DelaySeconds: Math.min(Math.max(seconds, 0), mostSecondsInQueue),
          MessageBody: JSON.stringify({ ...message, dueAt: at }),
          // As Scheduler writes it beside a dead letter: so is this one read where it ends there.
          MessageAttributes: { TARGET_ARN: { DataType: 'String', StringValue: deliverArn } },
        }),
      );
    },
  };
}
