import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Account } from './accounts/account.ts';
import { Alarms } from './alarms.ts';
import { Api } from './api.ts';
import { ApiReference } from './api-reference.ts';
import { Colleagues } from './colleagues.ts';
import { Deliver } from './deliver.ts';
import { Dashboard } from './dashboard.ts';
import { Desk } from './desk.ts';
import { DeskPage } from './desk-page.ts';
import { Erasures } from './erasures.ts';
import { LinkSecret } from './link-secret.ts';
import { Notify } from './notify.ts';
import { OrderTable } from './order-table.ts';
import { Outgoing } from './outgoing.ts';
import { PublishEvents } from './publish-events.ts';
import { ReceiveGeofences } from './receive-geofences.ts';
import { ReceiveReports } from './receive-reports.ts';
import { ReceiveDevices } from './receive-devices.ts';
import { ReceiveEvents } from './receive-events.ts';
import { ReceiveWebhooks } from './receive-webhooks.ts';
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
    const callers = account.sources.filter((source) => typeof source === 'string');
    const sources = account.sources.filter((source) => typeof source !== 'string');
    const secrets = new WebhookSecrets(this, 'WebhookSecrets', {
      sources: callers,
      description: (source) => `Signs the webhooks of the source "${source}"; hand it over as whsec_<value>`,
    });
    const sourceSecrets = new WebhookSecrets(this, 'SourceSecrets', {
      sources: sources.map(({ name }) => name),
      description: (source) =>
        `The secret or token of the source "${source}"; where the vendor has its own, put that in`,
    });
    const table = new OrderTable(this, 'Orders', { account });
    const api = new Api(this, 'Api');
    new ReceiveEvents(this, 'ReceiveEvents', { account, api, table, secrets });
    new ReceiveWebhooks(this, 'ReceiveWebhooks', { account, sources, api, table, secrets: sourceSecrets });

    // … the customer is told, now or when the hour is right …
    const photos = new Photos(this, 'Photos', { account });
    const linkSecret = new LinkSecret(this, 'LinkSecret');
    new ReceiveDevices(this, 'ReceiveDevices', { account, api, linkSecret, table, secrets });
    const statusPage = new StatusPage(this, 'StatusPage', { account, table, photos, linkSecret });
    const outgoing = new Outgoing(this, 'Outgoing', { account, table, linkSecret, statusPage });
    const deliver = new Deliver(this, 'Deliver', { table, outgoing });
    const notify = new Notify(this, 'Notify', { table, outgoing, deliver });
    const receiveGeofences = new ReceiveGeofences(this, 'ReceiveGeofences', { account, table, outgoing });
    const receivePhotos = new ReceivePhotos(this, 'ReceivePhotos', { account, table, photos });

    // … what came of it is heard, and who said no is not written to …
    const receiveReports = new ReceiveReports(this, 'ReceiveReports', { account, table, outgoing, deliver });

    // … the account's own systems hear of it, if they want to …
    const { eventBus: bus } = account;
    const publishEvents =
      bus === 'off' ? undefined : new PublishEvents(this, 'PublishEvents', { bus, table, receivePhotos });

    // … what was forgotten on the way is finished …
    const sweep = new Sweep(this, 'Sweep', { table, outgoing, deliver });

    // … staff look and act …
    const colleagues = new Colleagues(this, 'Colleagues', { machines: account.machines, api });
    const erasures = new Erasures(this, 'Erasures');
    new Desk(this, 'Desk', { account, api, colleagues, erasures, photos, table, outgoing });
    new DeskPage(this, 'DeskPage', { account, api, colleagues, table, outgoing });

    new ApiReference(this, 'ApiReference', { api });

    // … and somebody hears of it when that does not work.
    const watched = { api, notify, deliver, statusPage, receiveReports, sweep };
    new Alarms(this, 'Alarms', { account, outgoing, receiveGeofences, publishEvents, ...watched });
    new Dashboard(this, 'Dashboard', { outgoing, ...watched });
  }
}
