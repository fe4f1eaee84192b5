import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { environment } from '../functions/publish-events/env.ts';
import { eventKeyPrefix, messageKeyPrefix } from '../shared/orders/keys.ts';
import type { OrderTable } from './order-table.ts';
import type { ReceivePhotos } from './receive-photos.ts';
import { WaypostFunction } from './waypost-function.ts';

interface PublishEventsProps {
  bus: { name: string };
  table: OrderTable;
  receivePhotos: ReceivePhotos;
}

/** Where a message stays for longer than a moment. */
const lastingStates = ['held', 'sent', 'failed', 'skipped', 'unknown'];

/** What happens and how messages stand, for the account's own systems: on its EventBridge bus. A bus that fails holds nobody else up. */
export class PublishEvents extends Construct {
  readonly function: WaypostFunction<typeof environment>;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, { bus, table, receivePhotos }: PublishEventsProps) {
    super(scope, id);
    this.function = new WaypostFunction<typeof environment>(this, 'PublishEvents', {
      name: 'publish-events',
      description: "Puts events and messages' states on the account's EventBridge bus",
      timeout: Duration.minutes(1),
      environment: { EVENT_BUS: bus.name, PHOTOS_FUNCTION_ARN: receivePhotos.function.lambda.functionArn },
    });
    this.deadLetters = new Queue(this, 'DeadLetters', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
      removalPolicy: RemovalPolicy.DESTROY,
    });
    Validations.of(this.deadLetters).acknowledge({
      id: 'AwsSolutions::AwsSolutions-SQS3',
      reason: 'It is the dead-letter queue: of the stream mapping, which names it itself.',
    });
    const arn = Stack.of(this).formatArn({ service: 'events', resource: 'event-bus', resourceName: bus.name });
    this.function.allow(['events:PutEvents'], [arn]);
    this.function.allow(['lambda:InvokeFunction'], [receivePhotos.function.lambda.functionArn]);
    this.function.allow(['sqs:SendMessage'], [this.deadLetters.queueArn]);
    table.grantReadStream(this.function);
    new EventSourceMapping(this, 'Facts', {
      target: this.function.lambda,
      eventSourceArn: table.streamArn,
      startingPosition: StartingPosition.LATEST,
      batchSize: 50,
      maxBatchingWindow: Duration.seconds(1),
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      retryAttempts: 50,
      maxRecordAge: Duration.hours(12),
      onFailure: { bind: () => ({ destination: this.deadLetters.queueArn }) },
      filters: [
        FilterCriteria.filter({
          eventName: FilterRule.isEqual('INSERT'),
          dynamodb: { Keys: { sk: { S: FilterRule.beginsWith(eventKeyPrefix) } } },
        }),
        FilterCriteria.filter({
          eventName: FilterRule.or('INSERT', 'MODIFY'),
          dynamodb: {
            Keys: { sk: { S: FilterRule.beginsWith(messageKeyPrefix) } },
            NewImage: { state: { S: FilterRule.or(...lastingStates) } },
          },
        }),
      ],
    });
  }
}
