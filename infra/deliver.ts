import { Duration } from 'aws-cdk-lib';
import { EventInvokeConfig } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { environment } from '../functions/deliver/env.ts';
import { deliverTimeout } from './due-soon.ts';
import type { OrderTable } from './order-table.ts';
import type { Outgoing } from './outgoing.ts';
import { WaypostFunction } from './waypost-function.ts';

/** Called by a schedule when a held message's hour has come, or by the queue of what is due soon. */
export class Deliver extends Construct {
  readonly function: WaypostFunction<typeof environment>;

  constructor(scope: Construct, id: string, props: { table: OrderTable; outgoing: Outgoing }) {
    super(scope, id);
    this.function = new WaypostFunction<typeof environment>(this, 'Deliver', {
      name: 'deliver',
      description: 'Judges a held message anew when its hour has come, and sends it',
      timeout: deliverTimeout,
      environment: props.outgoing.environment,
    });
    props.table.grantDeliverMessages(this.function);
    props.table.grantReadStops(this.function);
    props.table.grantUseDevices(this.function);
    props.outgoing.grantSend(this.function);
    props.outgoing.grantHold(this.function);
    props.outgoing.callWhenDue(this.function.lambda);
    props.outgoing.dueSoon.callWhenDue(this.function);
    this.function.allow(['sqs:SendMessage'], [props.outgoing.deadLetters.queueArn]);
    // Scheduler calls asynchronously: what fails after Lambda took the call is seen here and nowhere else.
    new EventInvokeConfig(this, 'OnFailure', {
      function: this.function.lambda,
      retryAttempts: 2,
      maxEventAge: Duration.hours(6),
      onFailure: { bind: () => ({ destination: props.outgoing.deadLetters.queueArn }) },
    });
  }
}
