import { Duration } from 'aws-cdk-lib';
import { EventInvokeConfig, EventSourceMapping, FilterCriteria, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { environment } from '../functions/receive-photos/env.ts';
import type { Account } from './accounts/account.ts';
import type { OrderTable } from './order-table.ts';
import type { Photos } from './photos.ts';
import { WaypostFunction } from './waypost-function.ts';

/**
 * Events that name photos come here, and no others: each photo is looked through and kept. Where there is a bus, its
 * publisher reads the stream and hands them over: two may read a shard side by side, and the other is notify.
 */
export class ReceivePhotos extends Construct {
  readonly function: WaypostFunction<typeof environment>;

  constructor(scope: Construct, id: string, props: { account: Account; table: OrderTable; photos: Photos }) {
    super(scope, id);
    this.function = new WaypostFunction<typeof environment>(this, 'ReceivePhotos', {
      name: 'receive-photos',
      description:
        'Looks through the photos that events name, and keeps them without what they tell besides the picture',
      timeout: Duration.minutes(2),
      environment: {
        TABLE_NAME: props.table.tableName,
        RETENTION_DAYS: String(props.account.retentionDays),
        PHOTO_BUCKET: props.photos.bucketName,
      },
    });
    props.table.grantKeepPhotos(this.function);
    props.photos.grantReceive(this.function);
    if (props.account.eventBus === 'off') this.readStream(props.table);
    else new EventInvokeConfig(this, 'HandedOver', { function: this.function.lambda, retryAttempts: 2 });
  }

  private readStream(table: OrderTable): void {
    table.grantReadStream(this.function);
    new EventSourceMapping(this, 'NewPhotos', {
      target: this.function.lambda,
      eventSourceArn: table.streamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 2,
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      // A photo that never comes must not keep others waiting for long.
      retryAttempts: 5,
      maxRecordAge: Duration.hours(1),
      filters: [
        FilterCriteria.filter({ eventName: ['INSERT'], dynamodb: { NewImage: { hasPhotos: { BOOL: [true] } } } }),
      ],
    });
  }
}
