import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import middy from '@middy/core';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { dynamoCallStore } from '../../shared/calls/dynamo-call-store.ts';
import { contactHash } from '../../shared/consent/contact.ts';
import { dynamoContactStore } from '../../shared/consent/dynamo-contact-store.ts';
import { dynamoTable } from '../../shared/dynamo-table.ts';
import { parseEnvironment } from '../../shared/env.ts';
import { dynamoLinkStore } from '../../shared/links/dynamo-link-store.ts';
import { dynamoMessageStore } from '../../shared/messages/dynamo-message-store.ts';
import { dynamoEventStore } from '../../shared/orders/dynamo-event-store.ts';
import { dynamoOrderStore } from '../../shared/orders/dynamo-order-store.ts';
import { dynamoPhotoStore } from '../../shared/photos/dynamo-photo-store.ts';
import { s3Forms } from '../../shared/photos/s3-forms.ts';
import { bucketAddress, s3Links } from '../../shared/photos/s3-links.ts';
import { dynamoDeviceStore } from '../../shared/push/dynamo-device-store.ts';
import { vapidKeysOf } from '../../shared/push/vapid.ts';
import { secretReader } from '../../shared/secrets.ts';
import { dynamoSenderStore } from '../../shared/senders/dynamo-sender-store.ts';
import { senderFinder } from '../../shared/senders/find-sender.ts';
import { answerFaults } from './answer-faults.ts';
import { createCallHandler, isCallPath } from './call/call-handler.ts';
import { environment } from './env.ts';
import { createHandler } from './handler.ts';
import { linkedBeginnings } from './problem/uploads.ts';

const env = parseEnvironment(environment, process.env);
const table = dynamoTable(env.TABLE_NAME, env.RETENTION_DAYS);

const findSender = senderFinder(dynamoSenderStore(table), env.SENDERS);
const photoLinks = s3Links(env.PHOTO_BUCKET, process.env);
const secrets = secretReader(new SecretsManagerClient({}));

const showCall = createCallHandler({
  calls: dynamoCallStore(table),
  messages: dynamoMessageStore(table),
  events: dynamoEventStore(table),
  findSender,
  linkSecret: () => secrets.currentOf(env.LINK_SECRET_ARN),
});
const showOrder = createHandler({
  links: dynamoLinkStore(table),
  orders: dynamoOrderStore(table),
  events: dynamoEventStore(table),
  messages: dynamoMessageStore(table),
  contacts: dynamoContactStore(table),
  contactHash: async (channel, address) => contactHash(await secrets.currentOf(env.LINK_SECRET_ARN), channel, address),
  photos: dynamoPhotoStore(table),
  photoLinks,
  photoForms: s3Forms(env.PHOTO_BUCKET, process.env),
  readBeginning: linkedBeginnings(photoLinks),
  photoOrigin: new URL(bucketAddress(env.PHOTO_BUCKET, process.env)).origin,
  findSender,
  devices: dynamoDeviceStore(table),
  pushKey: async () => vapidKeysOf(await secrets.currentOf(env.LINK_SECRET_ARN)).publicKey,
});

/** One function serves both pages, whose links begin alike. */
export const handler = middy((request: APIGatewayProxyEventV2) =>
  (isCallPath(request.rawPath) ? showCall : showOrder)(request),
).use(answerFaults());
