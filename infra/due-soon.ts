import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { WaypostFunction } from './waypost-function.ts';

/** The time that `deliver` may take for one call. */
export const deliverTimeout = Duration.seconds(30);

/**
 * What is due within a quarter of an hour, to the second, waits here: places in the line of a channel, and webhooks to be
 * told again. EventBridge Scheduler knows minutes alone.
 */
export class DueSoon extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, props: { deadLetters: Queue }) {
    super(scope, id);
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      // Six times the function's own, as Lambda asks for; longer than a claim's lease, too.
      visibilityTimeout: Duration.seconds(6 * deliverTimeout.toSeconds()),
      // Lambda asks for five at least: a call that it refuses for too many at once counts as a try as well.
      deadLetterQueue: { queue: props.deadLetters, maxReceiveCount: 5 },
      removalPolicy: RemovalPolicy.DESTROY,
    });
  }

  get url(): string {
    return this.queue.queueUrl;
  }

  /** Not grantSendMessages: it allows more than holding a message needs. */
  grantHold(grantee: WaypostFunction<never>): void {
    grantee.allow(['sqs:SendMessage'], [this.queue.queueArn]);
  }

  /** Hands what is due to this function, up to ten messages in a call. */
  callWhenDue(deliver: WaypostFunction<never>): void {
    deliver.allow(['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'], [this.queue.queueArn]);
    new EventSourceMapping(this, 'Due', {
      target: deliver.lambda,
      eventSourceArn: this.queue.queueArn,
      batchSize: 10,
      reportBatchItemFailures: true,
    });
  }
}
