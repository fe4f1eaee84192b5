import { Duration } from 'aws-cdk-lib';
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { environment } from '../functions/notify/env.ts';
import { eventKeyPrefix } from '../shared/orders/keys.ts';
import type { Deliver } from './deliver.ts';
import type { OrderTable } from './order-table.ts';
import type { Outgoing } from './outgoing.ts';
import { WaypostFunction } from './waypost-function.ts';

/** Every event appended to the table comes here: it is folded into its order, and what it makes us say is sent or held. */
export class Notify extends Construct {
  readonly function: WaypostFunction<typeof environment>;

  constructor(scope: Construct, id: string, props: { table: OrderTable; outgoing: Outgoing; deliver: Deliver }) {
    super(scope, id);
    this.function = new WaypostFunction<typeof environment>(this, 'Notify', {
      name: 'notify',
      description: 'Folds new events into their orders, plans messages, sends or holds them',
      timeout: Duration.minutes(1),
      environment: {
        ...props.outgoing.environment,
        DELIVER_ARN: props.deliver.function.lambda.functionArn,
      },
    });
    props.table.grantReadStream(this.function);
    props.table.grantFoldOrders(this.function);
    props.outgoing.grantSend(this.function);
    props.outgoing.grantHold(this.function);
    new EventSourceMapping(this, 'NewEvents', {
      target: this.function.lambda,
      eventSourceArn: props.table.streamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 25,
      // Ten orders' events at a time; those of one order stay in line.
      parallelizationFactor: 10,
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      // A record is tried until the stream lets go of it after a day: an outage of hours loses nothing.
      retryAttempts: -1,
      filters: [
        FilterCriteria.filter({
          eventName: FilterRule.isEqual('INSERT'),
          dynamodb: { Keys: { sk: { S: FilterRule.beginsWith(eventKeyPrefix) } } },
        }),
      ],
    });
  }
}
