import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { environment } from '../functions/desk/env.ts';
import { colleagueRoutes, publicRoutes } from '../functions/desk/route-keys.ts';
import type { Account } from './accounts/account.ts';
import type { Api } from './api.ts';
import type { Colleagues } from './colleagues.ts';
import type { OrderTable } from './order-table.ts';
import type { Photos } from './photos.ts';
import type { Outgoing } from './outgoing.ts';
import { WaypostFunction } from './waypost-function.ts';

interface DeskProps {
  account: Account;
  api: Api;
  colleagues: Colleagues;
  photos: Photos;
  table: OrderTable;
  outgoing: Outgoing;
}

/** Where the sender's staff look and act: settings, orders, dry runs; for those alone who hold a token. */
export class Desk extends Construct {
  readonly function: WaypostFunction<typeof environment>;

  constructor(scope: Construct, id: string, { account, api, colleagues, photos, table, outgoing }: DeskProps) {
    super(scope, id);
    const { TABLE_NAME, SENDERS, SENDING, RETENTION_DAYS, STATUS_PAGE_URL } = outgoing.environment;
    this.function = new WaypostFunction<typeof environment>(this, 'Desk', {
      name: 'desk',
      description: "Serves the desk: senders' settings, orders with their messages, dry runs",
      timeout: Duration.seconds(15),
      environment: {
        TABLE_NAME,
        SENDERS,
        SENDING,
        RETENTION_DAYS,
        STATUS_PAGE_URL,
        PHOTO_BUCKET: photos.bucketName,
        EMAIL_IDENTITIES: JSON.stringify(account.emailIdentities),
      },
    });
    table.grantSettings(this.function);
    table.grantReadDue(this.function);
    table.grantEndCalls(this.function);
    photos.grantUpload(this.function);
    api.route(publicRoutes, this.function);
    api.route(colleagueRoutes, this.function, colleagues.authorizer);
  }
}
