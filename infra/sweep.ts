import { Duration } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { EventInvokeConfig } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import type { environment } from '../functions/sweep/env.ts';
import type { Deliver } from './deliver.ts';
import type { OrderTable } from './order-table.ts';
import type { Outgoing } from './outgoing.ts';
import { WaypostFunction } from './waypost-function.ts';

const minutesBetween = 5;

/** Every five minutes what was due and forgotten is finished: no crash, no lost schedule keeps a message for long. */
export class Sweep extends Construct {
  readonly function: WaypostFunction<typeof environment>;

  constructor(scope: Construct, id: string, props: { table: OrderTable; outgoing: Outgoing; deliver: Deliver }) {
    super(scope, id);
    this.function = new WaypostFunction<typeof environment>(this, 'Sweep', {
      name: 'sweep',
      description: 'Finishes what is due and was forgotten: messages not sent, orders set aside',
      // Shorter than a claim's lease, so that no other call takes over what this one still has in hand.
      timeout: Duration.minutes(1),
      environment: {
        ...props.outgoing.environment,
        DELIVER_ARN: props.deliver.function.lambda.functionArn,
        DEAD_LETTERS_URL: props.outgoing.deadLetters.queueUrl,
      },
    });
    props.table.grantFoldOrders(this.function);
    props.table.grantReadDue(this.function);
    props.outgoing.grantSend(this.function);
    props.outgoing.grantHold(this.function);
    this.function.allow(['sqs:GetQueueAttributes'], [props.outgoing.deadLetters.queueArn]);
    // A sweep that failed is not repeated: the next one begins where it ended.
    new EventInvokeConfig(this, 'NoRepetition', { function: this.function.lambda, retryAttempts: 0 });

    const role = new Role(this, 'ScheduleRole', { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') });
    role.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [this.function.lambda.functionArn] }),
    );
    new CfnSchedule(this, 'Schedule', {
      description: 'Has the sweep look for what was forgotten',
      scheduleExpression: `rate(${minutesBetween} minutes)`,
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: this.function.lambda.functionArn,
        roleArn: role.roleArn,
        input: JSON.stringify({ scheduledAt: '<aws.scheduler.scheduled-time>' }),
        retryPolicy: { maximumEventAgeInSeconds: minutesBetween * 60, maximumRetryAttempts: 0 },
      },
    });
  }
}
