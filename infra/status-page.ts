import { CfnOutput, Duration } from 'aws-cdk-lib';
import { FunctionUrlAuthType } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { environment } from '../functions/status-page/env.ts';
import type { Account } from './accounts/account.ts';
import type { LinkSecret } from './link-secret.ts';
import type { OrderTable } from './order-table.ts';
import type { Photos } from './photos.ts';
import { WaypostFunction } from './waypost-function.ts';

interface StatusPageProps {
  account: Account;
  table: OrderTable;
  photos: Photos;
  linkSecret: LinkSecret;
}

/** Where the customer follows the order: a Lambda URL, open to whoever holds a link. */
export class StatusPage extends Construct {
  readonly function: WaypostFunction<typeof environment>;
  readonly url: string;

  constructor(scope: Construct, id: string, props: StatusPageProps) {
    super(scope, id);
    this.function = new WaypostFunction<typeof environment>(this, 'StatusPage', {
      name: 'status-page',
      description: 'Shows an order to whoever holds its link, and takes in what they answer',
      timeout: Duration.seconds(10),
      mostAtOnce: props.account.pagesAtOnce,
      environment: {
        TABLE_NAME: props.table.tableName,
        SENDERS: JSON.stringify(props.account.senders),
        PHOTO_BUCKET: props.photos.bucketName,
        LINK_SECRET_ARN: props.linkSecret.arn,
        RETENTION_DAYS: String(props.account.retentionDays),
      },
    });
    props.table.grantFollowLinks(this.function);
    props.table.grantAnswer(this.function);
    // A colleague's link leads to one call, and takes in how it went.
    props.linkSecret.grantRead(this.function);
    props.table.grantMakeCalls(this.function);
    props.photos.grantShow(this.function);
    // Customers upload photos of what is wrong.
    props.photos.grantPost(this.function);
    // Adds both permissions that public use needs: lambda:InvokeFunctionUrl and, by URL only, lambda:InvokeFunction.
    this.url = this.function.lambda.addFunctionUrl({ authType: FunctionUrlAuthType.NONE }).url;
    new CfnOutput(this, 'Url', { key: 'StatusPageUrl', value: this.url });
  }
}
