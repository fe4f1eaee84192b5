import { Duration } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { EventInvokeConfig } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { environment } from '../functions/receive-geofences/env.ts';
import type { Account } from './accounts/account.ts';
import type { OrderTable } from './order-table.ts';
import type { Outgoing } from './outgoing.ts';
import { WaypostFunction } from './waypost-function.ts';

/** Vehicles that cross a geofence of Amazon Location in this account arrive, depart, or come near. */
export class ReceiveGeofences extends Construct {
  readonly function: WaypostFunction<typeof environment>;

  constructor(scope: Construct, id: string, props: { account: Account; table: OrderTable; outgoing: Outgoing }) {
    super(scope, id);
    const { account, table, outgoing } = props;
    this.function = new WaypostFunction<typeof environment>(this, 'ReceiveGeofences', {
      name: 'receive-geofences',
      description: 'Appends what geofences of Amazon Location tell of visits to their orders',
      timeout: Duration.seconds(15),
      environment: {
        TABLE_NAME: table.tableName,
        SENDERS: JSON.stringify(account.senders),
        RETENTION_DAYS: String(account.retentionDays),
      },
    });
    table.grantAppendEvents(this.function);
    this.function.allow(['sqs:SendMessage'], [outgoing.deadLetters.queueArn]);
    // An arrival that could not be written must not be lost.
    new EventInvokeConfig(this, 'OnFailure', {
      function: this.function.lambda,
      retryAttempts: 2,
      maxEventAge: Duration.hours(6),
      onFailure: { bind: () => ({ destination: outgoing.deadLetters.queueArn }) },
    });
    new Rule(this, 'Crossings', {
      description: 'Hands crossings of geofences to Waypost',
      eventPattern: {
        source: ['aws.geo'],
        detailType: ['Location Geofence Event'],
        detail: { EventType: ['ENTER', 'EXIT'] },
      },
      targets: [new LambdaFunction(this.function.lambda)],
    });
  }
}
