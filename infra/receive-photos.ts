import { Duration } from 'aws-cdk-lib';
import { EventSourceMapping, FilterCriteria, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { environment } from '../functions/receive-photos/env.ts';
import type { Account } from './accounts/account.ts';
import type { OrderTable } from './order-table.ts';
import type { Photos } from './photos.ts';
import { WaypostFunction } from './waypost-function.ts';

/** Events that name photos come here, and no others: each photo is looked through and kept. */
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
    props.table.grantReadStream(this.function);
    props.table.grantKeepPhotos(this.function);
    props.photos.grantReceive(this.function);
    new EventSourceMapping(this, 'NewPhotos', {
      target: this.function.lambda,
      eventSourceArn: props.table.streamArn,
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
