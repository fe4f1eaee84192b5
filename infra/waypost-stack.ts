import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Account } from './accounts/account.ts';
import { Alarms } from './alarms.ts';
import { Api } from './api.ts';
import { ApiReference } from './api-reference.ts';
import { Colleagues } from './colleagues.ts';
import { Deliver } from './deliver.ts';
import { Desk } from './desk.ts';
import { DeskPage } from './desk-page.ts';
import { LinkSecret } from './link-secret.ts';
import { Notify } from './notify.ts';
import { OrderTable } from './order-table.ts';
import { Outgoing } from './outgoing.ts';
import { PublishEvents } from './publish-events.ts';
import { ReceiveReports } from './receive-reports.ts';
import { ReceiveEvents } from './receive-events.ts';
import { Photos } from './photos.ts';
import { ReceivePhotos } from './receive-photos.ts';
import { StatusPage } from './status-page.ts';
import { Sweep } from './sweep.ts';
import { WebhookSecrets } from './webhook-secrets.ts';

/** Waypost, in the order in which an event goes through it. */
export class WaypostStack extends Stack {
  constructor(scope: Construct, id: string, { account, ...props }: StackProps & { account: Account }) {
    super(scope, id, props);

    // A delivery system tells us what happened …
    const secrets = new WebhookSecrets(this, 'WebhookSecrets', { sources: account.sources });
    const table = new OrderTable(this, 'Orders');
    const api = new Api(this, 'Api');
    new ReceiveEvents(this, 'ReceiveEvents', { account, api, table, secrets });

    // … the customer is told, now or when the hour is right …
    const photos = new Photos(this, 'Photos', { account });
    const linkSecret = new LinkSecret(this, 'LinkSecret');
    const statusPage = new StatusPage(this, 'StatusPage', { account, table, photos, linkSecret });
    const outgoing = new Outgoing(this, 'Outgoing', { account, table, linkSecret, statusPage });
    const deliver = new Deliver(this, 'Deliver', { table, outgoing });
    const notify = new Notify(this, 'Notify', { table, outgoing, deliver });
    const receivePhotos = new ReceivePhotos(this, 'ReceivePhotos', { account, table, photos });

    // … what came of it is heard, and who said no is not written to …
    const receiveReports = new ReceiveReports(this, 'ReceiveReports', { table, outgoing, deliver });

    // … the account's own systems hear of it, if they want to …
    const { eventBus: bus } = account;
    const publishEvents =
      bus === 'off' ? undefined : new PublishEvents(this, 'PublishEvents', { bus, table, receivePhotos });

    // … what was forgotten on the way is finished …
    const sweep = new Sweep(this, 'Sweep', { table, outgoing, deliver });

    // … staff look and act …
    const colleagues = new Colleagues(this, 'Colleagues', { machines: account.machines, api });
    new Desk(this, 'Desk', { account, api, colleagues, photos, table, outgoing });
    new DeskPage(this, 'DeskPage', { account, api, colleagues, table, outgoing });

    new ApiReference(this, 'ApiReference', { api });

    // … and somebody hears of it when that does not work.
    const watched = { api, notify, deliver, statusPage, receiveReports, sweep, publishEvents };
    new Alarms(this, 'Alarms', { email: account.alarmEmail, outgoing, ...watched });
  }
}
