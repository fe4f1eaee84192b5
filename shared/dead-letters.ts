import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';

/** How many calls lie in the queue that nobody could complete, about. */
export function deadLettersIn(QueueUrl: string): () => Promise<number> {
  const client = new SQSClient({ maxAttempts: 1, useQueueUrlAsEndpoint: false });
  const AttributeNames = ['ApproximateNumberOfMessages' as const];
  return async () => {
    const { Attributes = {} } = await client.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames }));
    return Number(Attributes.ApproximateNumberOfMessages);
  };
}
