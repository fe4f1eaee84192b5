import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { DeleteMessageCommand, GetQueueAttributesCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { type DeadLetter, queued, readDeadLetter } from './dead-letter.ts';

/** Where calls lie that nobody could complete. */
export interface DeadLetters {
  /** Each of them once, as it is read; nothing for one that can't be read. */
  all(): AsyncIterable<DeadLetter | undefined>;
  /** Has the function called once more, then takes the letter out: what fails in between lies there still. */
  putBack(letter: DeadLetter): Promise<void>;
}

/** For so long a letter that was read is hidden from others who look. */
const secondsHidden = 60;
/** Asked without waiting, SQS looks at some of its servers only, and may find nothing though there is something. */
const secondsToWait = 1;

interface Clients {
  sqs: Pick<SQSClient, 'send'>;
  lambda: Pick<LambdaClient, 'send'>;
}

export function deadLettersIn(QueueUrl: string, { sqs, lambda }: Clients = clientsOf(QueueUrl)): DeadLetters {
  return {
    async *all() {
      const { Attributes = {} } = await sqs.send(
        new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['MessageRetentionPeriod'] }),
      );
      const retention = Number(Attributes.MessageRetentionPeriod);
      const seen = new Set<string | undefined>();
      for (;;) {
        const { Messages = [] } = await sqs.send(
          new ReceiveMessageCommand({
            QueueUrl,
            MaxNumberOfMessages: 10,
            VisibilityTimeout: secondsHidden,
            WaitTimeSeconds: secondsToWait,
            MessageAttributeNames: ['All'],
            MessageSystemAttributeNames: ['SentTimestamp'],
          }),
        );
        // Those that were read first come again when there are more than a minute's worth.
        const fresh = Messages.filter(({ MessageId }) => !seen.has(MessageId));
        if (fresh.length === 0) return;
        for (const message of fresh) {
          seen.add(message.MessageId);
          const { success, data } = queued.safeParse(message);
          yield success ? readDeadLetter(data, retention) : undefined;
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

function clientsOf(queueUrl: string): Clients {
  const region = /sqs\.([a-z0-9-]+)\.amazonaws/.exec(queueUrl)?.[1];
  const settings = region ? { region } : {};
  return { sqs: new SQSClient({ ...settings, useQueueUrlAsEndpoint: false }), lambda: new LambdaClient(settings) };
}
