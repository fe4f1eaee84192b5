import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { environment } from '../functions/receive-events/env.ts';
import type { Account } from './accounts/account.ts';
import type { Api } from './api.ts';
import type { OrderTable } from './order-table.ts';
import { WaypostFunction } from './waypost-function.ts';
import type { WebhookSecrets } from './webhook-secrets.ts';

interface ReceiveEventsProps {
  account: Account;
  api: Api;
  table: OrderTable;
  secrets: WebhookSecrets;
}

/** Signed webhooks come in at `POST /events`, crossings of geofences at `POST /geofences`, and are in the table before they are answered. */
export class ReceiveEvents extends Construct {
  readonly function: WaypostFunction<typeof environment>;

  constructor(scope: Construct, id: string, props: ReceiveEventsProps) {
    super(scope, id);
    this.function = new WaypostFunction<typeof environment>(this, 'ReceiveEvents', {
      name: 'receive-events',
      description: 'Verifies signed webhooks and appends their events to the orders',
      timeout: Duration.seconds(15),
      environment: {
        TABLE_NAME: props.table.tableName,
        SOURCES: props.secrets.environment,
        SENDERS: JSON.stringify(props.account.senders),
        RETENTION_DAYS: String(props.account.retentionDays),
      },
    });
    props.table.grantAppendEvents(this.function);
    props.secrets.grantRead(this.function);
    props.api.route(['POST /events', 'POST /geofences'], this.function);
  }
}
