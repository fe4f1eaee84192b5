import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import middy from '@middy/core';
import english from 'zod/v4/locales/en.js';
import * as z from 'zod/mini';
import { answerProblems } from '../../shared/answer-problems.ts';
import { dynamoActStore } from '../../shared/acts/dynamo-act-store.ts';
import { contactHash } from '../../shared/consent/contact.ts';
import { dynamoContactStore } from '../../shared/consent/dynamo-contact-store.ts';
import { dynamoErasureStore } from '../../shared/erasure/dynamo-erasure-store.ts';
import { dynamoProofStore } from '../../shared/erasure/dynamo-proof-store.ts';
import { dynamoPointerStore } from '../../shared/orders/dynamo-pointer-store.ts';
import { dynamoPhotoStore } from '../../shared/photos/dynamo-photo-store.ts';
import { linkedFiles } from '../../shared/photos/linked-files.ts';
import { dynamoDeviceStore } from '../../shared/push/dynamo-device-store.ts';
import { emailWhenNeeded, smsWhenNeeded } from '../../shared/channels/when-needed.ts';
import { dynamoTable } from '../../shared/dynamo-table.ts';
import { parseEnvironment } from '../../shared/env.ts';
import { dynamoFeedbackStore } from '../../shared/feedback/dynamo-feedback-store.ts';
import { dynamoMessageStore } from '../../shared/messages/dynamo-message-store.ts';
import { dynamoDueStore } from '../../shared/orders/dynamo-due-store.ts';
import { dynamoCallStore } from '../../shared/calls/dynamo-call-store.ts';
import { dynamoEventStore } from '../../shared/orders/dynamo-event-store.ts';
import { dynamoOrderStore } from '../../shared/orders/dynamo-order-store.ts';
import { dynamoRouteStore } from '../../shared/orders/dynamo-route-store.ts';
import { dynamoSweepStore } from '../../shared/orders/dynamo-sweep-store.ts';
import { s3Links } from '../../shared/photos/s3-links.ts';
import { secretReader } from '../../shared/secrets.ts';
import { dynamoSmsSpendStore } from '../../shared/sms-spend/dynamo-sms-spend-store.ts';
import { dynamoTallyStore } from '../../shared/tallies/dynamo-tally-store.ts';
import { dynamoSenderStore } from '../../shared/senders/dynamo-sender-store.ts';
import { cognitoColleagueStore } from './colleagues/cognito-colleague-store.ts';
import { rememberedColleagues } from './colleagues/remembered-colleagues.ts';
import { environment } from './env.ts';
import { createHandler } from './handler.ts';
import { dynamoWriteCount } from './limits/dynamo-write-count.ts';
import { dynamoRequestStore } from './once/dynamo-request-store.ts';
import { deskRoutes } from './routes.ts';

// From its own file: the library's list of languages would bring all of them along.
z.config(english());
const env = parseEnvironment(environment, process.env);
const table = dynamoTable(env.TABLE_NAME, env.RETENTION_DAYS);
const secrets = secretReader(new SecretsManagerClient({}));
const linkSecret = () => secrets.currentOf(env.LINK_SECRET_ARN);
const photoLinks = s3Links(env.PHOTO_BUCKET, process.env);
const stores = {
  orders: dynamoOrderStore(table),
  events: dynamoEventStore(table),
  calls: dynamoCallStore(table),
  messages: dynamoMessageStore(table),
};

export const handler = middy(
  createHandler(
    deskRoutes({
      senders: dynamoSenderStore(table),
      ...stores,
      customers: {
        ...stores,
        pointers: dynamoPointerStore(table),
        contacts: dynamoContactStore(table),
        devices: dynamoDeviceStore(table),
        photos: dynamoPhotoStore(table),
        erasure: dynamoErasureStore(table),
        proofs: dynamoProofStore({ ...table, tableName: env.ERASURES_TABLE }),
        removeFile: linkedFiles(photoLinks).remove,
        contactHash: async (channel, address) => contactHash(await linkSecret(), channel, address),
      },
      feedback: dynamoFeedbackStore(table),
      photoLinks,
      routes: dynamoRouteStore(table),
      due: dynamoDueStore(table),
      sweeps: dynamoSweepStore(table),
      tallies: dynamoTallyStore(table),
      spend: dynamoSmsSpendStore(table),
      acts: dynamoActStore(table),
      colleagues: rememberedColleagues(cognitoColleagueStore(env.USER_POOL_ID, process.env)),
      channels: { email: emailWhenNeeded(env.EMAIL_CONFIGURATION_SET), sms: smsWhenNeeded() },
      testNumbers: env.TEST_NUMBERS,
      ofAccount: env.SENDERS,
      emailIdentities: env.EMAIL_IDENTITIES,
      sending: env.SENDING,
      statusPageUrl: env.STATUS_PAGE_URL,
      linkSecret,
    }),
    { requests: dynamoRequestStore(table), writes: dynamoWriteCount(table) },
  ),
).use(answerProblems());
