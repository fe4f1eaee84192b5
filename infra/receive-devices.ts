import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { environment } from '../functions/receive-devices/env.ts';
import type { Account } from './accounts/account.ts';
import type { Api } from './api.ts';
import type { LinkSecret } from './link-secret.ts';
import type { OrderTable } from './order-table.ts';
import { allowEndpoints, applicationsOf } from './push-apps.ts';
import { WaypostFunction } from './waypost-function.ts';
import type { WebhookSecrets } from './webhook-secrets.ts';

interface ReceiveDevicesProps {
  account: Account;
  api: Api;
  linkSecret: LinkSecret;
  table: OrderTable;
  secrets: WebhookSecrets;
}

/** A sender's app says at `PUT /contacts/push` on which devices its customers get notifications. */
export class ReceiveDevices extends Construct {
  readonly function: WaypostFunction<typeof environment>;

  constructor(scope: Construct, id: string, props: ReceiveDevicesProps) {
    super(scope, id);
    const { pushApps } = props.account;
    this.function = new WaypostFunction<typeof environment>(this, 'ReceiveDevices', {
      name: 'receive-devices',
      description: 'Keeps on which devices customers of an app get notifications',
      timeout: Duration.seconds(15),
      environment: {
        TABLE_NAME: props.table.tableName,
        SOURCES: props.secrets.environment,
        SENDERS: JSON.stringify(props.account.senders),
        LINK_SECRET_ARN: props.linkSecret.arn,
        RETENTION_DAYS: String(props.account.retentionDays),
        PUSH_APPS: JSON.stringify(pushApps),
      },
    });
    props.table.grantKeepDevices(this.function);
    props.secrets.grantRead(this.function);
    props.linkSecret.grantRead(this.function);
    const apps = applicationsOf(pushApps);
    if (apps.length > 0) this.function.allow(['sns:CreatePlatformEndpoint'], apps);
    allowEndpoints(this.function, ['sns:SetEndpointAttributes'], pushApps);
    props.api.route(['PUT /contacts/push', 'DELETE /contacts/push'], this.function);
  }
}
