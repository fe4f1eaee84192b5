import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { dynamoCallStore } from '../../shared/calls/dynamo-call-store.ts';
import { contactHash } from '../../shared/consent/contact.ts';
import { dynamoContactStore } from '../../shared/consent/dynamo-contact-store.ts';
import { dynamoTable } from '../../shared/dynamo-table.ts';
import { dynamoErasureStore } from '../../shared/erasure/dynamo-erasure-store.ts';
import { dynamoProofStore } from '../../shared/erasure/dynamo-proof-store.ts';
import { dynamoMessageStore } from '../../shared/messages/dynamo-message-store.ts';
import type { ChannelName } from '../../shared/orders/channel-names.ts';
import { dynamoDueStore } from '../../shared/orders/dynamo-due-store.ts';
import { dynamoEventStore } from '../../shared/orders/dynamo-event-store.ts';
import { dynamoOrderStore } from '../../shared/orders/dynamo-order-store.ts';
import { dynamoPointerStore } from '../../shared/orders/dynamo-pointer-store.ts';
import { dynamoPhotoStore } from '../../shared/photos/dynamo-photo-store.ts';
import { linkedFiles } from '../../shared/photos/linked-files.ts';
import { s3Links } from '../../shared/photos/s3-links.ts';
import { dynamoDeviceStore } from '../../shared/push/dynamo-device-store.ts';
import { secretReader } from '../../shared/secrets.ts';
import { dynamoSenderStore } from '../../shared/senders/dynamo-sender-store.ts';
import type { RestoreCommand } from './command.ts';

/** The restored table with all that is kept in it and beside it, for whoever's AWS credentials these are. */
export async function restoredTable({ table: tableName, settings }: Pick<RestoreCommand, 'table' | 'settings'>) {
  const table = dynamoTable(tableName, settings.retentionDays);
  const secrets = secretReader(new SecretsManagerClient({}));
  const credentials = await table.client.config.credentials();
  const links = s3Links(settings.photos, {
    ...process.env,
    AWS_REGION: await table.client.config.region(),
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_SESSION_TOKEN: credentials.sessionToken,
  });
  return {
    table,
    proofs: dynamoProofStore({ ...table, tableName: settings.erasures }),
    senders: dynamoSenderStore(table),
    due: dynamoDueStore(table),
    orders: dynamoOrderStore(table),
    events: dynamoEventStore(table),
    messages: dynamoMessageStore(table),
    calls: dynamoCallStore(table),
    pointers: dynamoPointerStore(table),
    contacts: dynamoContactStore(table),
    devices: dynamoDeviceStore(table),
    photos: dynamoPhotoStore(table),
    erasure: dynamoErasureStore(table),
    removeFile: linkedFiles(links).remove,
    contactHash: async (channel: ChannelName, address: string) =>
      contactHash(await secrets.currentOf(settings.linkSecret), channel, address),
  };
}
