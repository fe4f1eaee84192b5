import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { environment } from '../functions/receive-webhooks/env.ts';
import type { WebhookSource } from '../functions/receive-webhooks/webhook-source.ts';
import type { Account } from './accounts/account.ts';
import type { Api } from './api.ts';
import type { OrderTable } from './order-table.ts';
import { WaypostFunction } from './waypost-function.ts';
import type { WebhookSecrets } from './webhook-secrets.ts';

interface ReceiveWebhooksProps {
  account: Account;
  sources: WebhookSource[];
  api: Api;
  table: OrderTable;
  secrets: WebhookSecrets;
}

/** Vendors' own webhooks come in at `POST /webhooks/{source}`, are put into our words, and are in the table before they are answered. */
export class ReceiveWebhooks extends Construct {
  readonly function: WaypostFunction<typeof environment>;

  constructor(scope: Construct, id: string, props: ReceiveWebhooksProps) {
    super(scope, id);
    this.function = new WaypostFunction<typeof environment>(this, 'ReceiveWebhooks', {
      name: 'receive-webhooks',
      description: "Verifies vendors' webhooks, puts them into our words and appends them to the orders",
      timeout: Duration.seconds(15),
      environment: {
        TABLE_NAME: props.table.tableName,
        SOURCES: JSON.stringify(props.sources),
        SECRETS: props.secrets.environment,
        SENDERS: JSON.stringify(props.account.senders),
        RETENTION_DAYS: String(props.account.retentionDays),
      },
    });
    props.table.grantTakeWebhooks(this.function);
    props.secrets.grantRead(this.function);
    // Some vendors ask for the address first, by GET.
    props.api.route(['POST /webhooks/{source}', 'GET /webhooks/{source}'], this.function);
  }
}
