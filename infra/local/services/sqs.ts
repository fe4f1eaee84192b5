import { createHash } from 'node:crypto';
import type { DeadLetter } from '../asynchronous-calls.ts';
import { accountId, region } from '../names.ts';
import { type Call, json, jsonError, jsonOf, operationOf, type Reply, type Service } from './call.ts';

const nameOf = (call: Call): string => String(jsonOf(call).QueueUrl).split('/').at(-1) ?? '';
const arnOf = (call: Call): string => `arn:aws:sqs:${region}:${accountId}:${nameOf(call)}`;

/** SQS, as far as reading what ended at an on-failure destination goes. */
export function sqs(letters: () => DeadLetter[]): Service {
  const answers: Record<string, (call: Call) => Reply> = {
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

/** As Lambda writes a failed asynchronous call to its destination. */
function messageOf({ id, sentAt, functionArn, requestPayload, error }: DeadLetter) {
  const Body = JSON.stringify({
    version: '1.0',
    timestamp: new Date(sentAt).toISOString(),
    requestContext: { requestId: id, functionArn: `${functionArn}:$LATEST`, condition: 'RetriesExhausted' },
    requestPayload,
    responsePayload: { errorMessage: error },
  });
  return {
    MessageId: id,
    ReceiptHandle: id,
    Attributes: { SentTimestamp: String(sentAt) },
    Body,
    // SQS's own; the SDK refuses a message without it.
    MD5OfBody: createHash('md5').update(Body).digest('hex'),
  };
}
