import { CfnOutput, Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { environment } from '../functions/desk-page/env.ts';
import type { Account } from './accounts/account.ts';
import type { Api } from './api.ts';
import type { Colleagues } from './colleagues.ts';
import type { OrderTable } from './order-table.ts';
import type { Outgoing } from './outgoing.ts';
import { WaypostFunction } from './waypost-function.ts';

interface DeskPageProps {
  account: Account;
  api: Api;
  colleagues: Colleagues;
  table: OrderTable;
  outgoing: Outgoing;
}

/** The desk in a browser: whoever is not signed in is sent to the user pool, and comes back. */
export class DeskPage extends Construct {
  readonly function: WaypostFunction<typeof environment>;

  constructor(scope: Construct, id: string, { account, api, colleagues, table, outgoing }: DeskPageProps) {
    super(scope, id);
    const { TABLE_NAME, SENDERS, SENDING, RETENTION_DAYS, STATUS_PAGE_URL } = outgoing.environment;
    this.function = new WaypostFunction<typeof environment>(this, 'DeskPage', {
      name: 'desk-page',
      description: "Serves the desk's page: orders and their messages, calls, words, pauses",
      timeout: Duration.seconds(15),
      environment: {
        TABLE_NAME,
        SENDERS,
        SENDING,
        RETENTION_DAYS,
        STATUS_PAGE_URL,
        EMAIL_IDENTITIES: JSON.stringify(account.emailIdentities),
        ...colleagues.environment,
        DESK_URL: `${api.endpoint}/desk`,
      },
    });
    table.grantSettings(this.function);
    table.grantReadDue(this.function);
    table.grantEndCalls(this.function);
    api.route(['GET /desk', 'GET /desk/{proxy+}', 'POST /desk/{proxy+}'], this.function);
    new CfnOutput(this, 'Url', { key: 'DeskUrl', value: `${api.endpoint}/desk` });
  }
}
