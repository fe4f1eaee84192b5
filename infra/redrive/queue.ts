import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { DeleteMessageCommand, GetQueueAttributesCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { type DeadLetter, queued, readDeadLetter } from './dead-letter.ts';

/** Where calls lie that nobody could complete. */
export interface DeadLetters {
  /** All of them; what can't be read is only counted. */
  all(): Promise<{ letters: DeadLetter[]; unreadable: number }>;
  /** Has the function called once more, then takes the letter out: what fails in between lies there still. */
  putBack(letter: DeadLetter): Promise<void>;
}

/** For so long a letter that was read is hidden from others who look. */
const secondsHidden = 60;

export function deadLettersIn(QueueUrl: string): DeadLetters {
  const region = /sqs\.([a-z0-9-]+)\.amazonaws/.exec(QueueUrl)?.[1];
  const settings = region ? { region } : {};
  const sqs = new SQSClient({ ...settings, useQueueUrlAsEndpoint: false });
  const lambda = new LambdaClient(settings);

  return {
    async all() {
      const { Attributes = {} } = await sqs.send(
        new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['MessageRetentionPeriod'] }),
      );
      const retention = Number(Attributes.MessageRetentionPeriod);
      const letters: DeadLetter[] = [];
      let unreadable = 0;
      for (;;) {
        const { Messages = [] } = await sqs.send(
          new ReceiveMessageCommand({
            QueueUrl,
            MaxNumberOfMessages: 10,
            VisibilityTimeout: secondsHidden,
            MessageAttributeNames: ['All'],
            MessageSystemAttributeNames: ['SentTimestamp'],
          }),
        );
        if (Messages.length === 0) return { letters, unreadable };
        for (const message of Messages) {
          const parsed = queued.safeParse(message);
          const letter = parsed.success ? readDeadLetter(parsed.data, retention) : undefined;
          if (letter) letters.push(letter);
          else unreadable++;
        }
      }
    },

    async putBack({ functionArn, payload, receipt }) {
      const Payload = Buffer.from(JSON.stringify(payload));
      await lambda.send(new InvokeCommand({ FunctionName: functionArn, InvocationType: 'Event', Payload }));
      await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: receipt }));
    },
  };
}
