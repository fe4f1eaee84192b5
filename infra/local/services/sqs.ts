import { createHash } from 'node:crypto';
import type { DeadLetter } from '../asynchronous-calls.ts';
import { accountId, region } from '../names.ts';
import type { QueuedMessage } from '../queue-book.ts';
import { type Call, json, jsonError, jsonOf, operationOf, type Reply, type Service } from './call.ts';

const nameOf = (call: Call): string => String(jsonOf(call).QueueUrl).split('/').at(-1) ?? '';
const arnOf = (call: Call): string => `arn:aws:sqs:${region}:${accountId}:${nameOf(call)}`;

interface SendMessage {
  MessageBody: string;
  DelaySeconds?: number;
  MessageAttributes?: QueuedMessage['attributes'];
}
/** Puts a message into a queue, unless that is throttled; nothing where the queue calls nobody. */
type Sent = (
  message: Pick<QueuedMessage, 'queueArn' | 'body' | 'attributes'>,
  seconds: number,
) => { id: string } | 'throttled' | undefined;

/** SQS, as far as queues go that call functions, and reading what ended with the dead letters. */
export function sqs(letters: () => DeadLetter[], sent: Sent): Service {
  const answers: Record<string, (call: Call) => Reply> = {
    SendMessage(call) {
      const { MessageBody: body, DelaySeconds = 0, MessageAttributes = {} } = jsonOf(call) as unknown as SendMessage;
      if (!Number.isInteger(DelaySeconds) || DelaySeconds < 0 || DelaySeconds > 900) {
        return jsonError(400, 'InvalidParameterValue', `Value ${DelaySeconds} for parameter DelaySeconds is invalid.`);
      }
      const message = sent({ queueArn: arnOf(call), body, attributes: MessageAttributes }, DelaySeconds);
      if (!message) return jsonError(400, 'QueueDoesNotExist', 'The local stack has queues only that call functions.');
      if (message === 'throttled') return jsonError(400, 'RequestThrottled', 'Request is throttled.');
      return json({ MessageId: message.id, MD5OfMessageBody: md5(body) });
    },
    GetQueueAttributes: (call) =>
      json({
        Attributes: { ApproximateNumberOfMessages: String(lettersOf(call).length), MessageRetentionPeriod: '1209600' },
      }),
    ReceiveMessage(call) {
      const { MaxNumberOfMessages: most = 1 } = jsonOf(call) as { MaxNumberOfMessages?: number };
      // Hidden while somebody reads it, as by a visibility timeout that outlasts the run.
      const read = lettersOf(call)
        .filter((letter) => !letter.isRead)
        .slice(0, most);
      for (const letter of read) letter.isRead = true;
      return json({ Messages: read.map(messageOf) });
    },
    DeleteMessage(call) {
      const all = letters();
      const at = all.findIndex(({ id }) => id === jsonOf(call).ReceiptHandle);
      if (at >= 0) all.splice(at, 1);
      return json({});
    },
  };
  const lettersOf = (call: Call) => letters().filter(({ queueArn }) => queueArn === arnOf(call));
  return {
    asks: (call) => [{ action: `sqs:${operationOf(call)}`, resource: arnOf(call) }],
    refuse: (_, action) => jsonError(403, 'AccessDeniedException', `not authorized to perform ${action}`),
    answer: (call) =>
      Promise.resolve(
        answers[operationOf(call)]?.(call) ??
          jsonError(400, 'InvalidAction', `The local stack has no ${operationOf(call)} of SQS.`),
      ),
  };
}

/** SQS's own; the SDK refuses a message without it. */
const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

const messageOf = ({ id, sentAt, body, attributes }: DeadLetter) => ({
  MessageId: id,
  ReceiptHandle: id,
  Attributes: { SentTimestamp: String(sentAt) },
  ...(attributes ? { MessageAttributes: attributes } : {}),
  Body: body,
  MD5OfBody: md5(body),
});
