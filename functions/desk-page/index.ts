import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import middy from '@middy/core';
import english from 'zod/v4/locales/en.js';
import * as z from 'zod/mini';
import { dynamoActStore } from '../../shared/acts/dynamo-act-store.ts';
import { dynamoCallStore } from '../../shared/calls/dynamo-call-store.ts';
import { emailWhenNeeded, smsWhenNeeded } from '../../shared/channels/when-needed.ts';
import { contactHash } from '../../shared/consent/contact.ts';
import { dynamoTable } from '../../shared/dynamo-table.ts';
import { parseEnvironment } from '../../shared/env.ts';
import { linkTo, tokenOf } from '../../shared/links/link.ts';
import { dynamoMessageStore } from '../../shared/messages/dynamo-message-store.ts';
import { dynamoEventStore } from '../../shared/orders/dynamo-event-store.ts';
import { dynamoOrderStore } from '../../shared/orders/dynamo-order-store.ts';
import { dynamoPointerStore } from '../../shared/orders/dynamo-pointer-store.ts';
import { dynamoDueStore } from '../../shared/orders/dynamo-due-store.ts';
import { dynamoSweepStore } from '../../shared/orders/dynamo-sweep-store.ts';
import { secretReader } from '../../shared/secrets.ts';
import { dynamoSmsSpendStore } from '../../shared/sms-spend/dynamo-sms-spend-store.ts';
import { dynamoTallyStore } from '../../shared/tallies/dynamo-tally-store.ts';
import { dynamoSenderStore } from '../../shared/senders/dynamo-sender-store.ts';
import { senderFinder } from '../../shared/senders/find-sender.ts';
import { actingRoutes } from '../desk/acts/acting-routes.ts';
import { takingRoutes } from '../desk/calls/taking-routes.ts';
import { rememberedColleagues } from '../desk/colleagues/remembered-colleagues.ts';
import { cognitoColleagueStore } from '../desk/colleagues/cognito-colleague-store.ts';
import { answerFaults } from './answer-faults.ts';
import { environment } from './env.ts';
import { createHandler } from './handler.ts';
import { pages } from './pages.ts';
import { sendersSeen } from './senders-seen.ts';
import { oidcUserPool } from './sign-in/oidc-user-pool.ts';

// From its own file: the library's list of languages would bring all of them along.
z.config(english());
const env = parseEnvironment(environment, process.env);
const table = dynamoTable(env.TABLE_NAME, env.RETENTION_DAYS);
const senders = dynamoSenderStore(table);
const findSender = senderFinder(senders, env.SENDERS);

const stores = {
  senders,
  orders: dynamoOrderStore(table),
  events: dynamoEventStore(table),
  messages: dynamoMessageStore(table),
  calls: dynamoCallStore(table),
  acts: dynamoActStore(table),
  colleagues: rememberedColleagues(cognitoColleagueStore(env.USER_POOL_ID, process.env)),
  pointers: dynamoPointerStore(table),
  tallies: dynamoTallyStore(table),
  spend: dynamoSmsSpendStore(table),
  due: dynamoDueStore(table),
  sweeps: dynamoSweepStore(table),
};
const secrets = secretReader(new SecretsManagerClient({}));
const linkSecret = () => secrets.currentOf(env.LINK_SECRET_ARN);

const settings = {
  testNumbers: env.TEST_NUMBERS,
  ofAccount: env.SENDERS,
  emailIdentities: env.EMAIL_IDENTITIES,
  statusPageUrl: env.STATUS_PAGE_URL,
  sending: env.SENDING,
};

export const handler = middy(
  createHandler({
    pool: oidcUserPool(env.ISSUER, env.CLIENT_ID),
    deskUrl: env.DESK_URL,
    sendersOf: sendersSeen({ senders, ofAccount: env.SENDERS, findSender }),
    pages: pages({
      ...stores,
      ...settings,
      contactHash: async (channel, address) => contactHash(await linkSecret(), channel, address),
      linkOf: async (senderId, orderId) => linkTo(env.STATUS_PAGE_URL, tokenOf(await linkSecret(), senderId, orderId)),
      routes: {
        ...takingRoutes({ ...stores, ...settings }),
        ...actingRoutes({
          ...stores,
          ...settings,
          channels: { email: emailWhenNeeded(env.EMAIL_CONFIGURATION_SET), sms: smsWhenNeeded() },
          sending: env.SENDING,
        }),
      },
    }),
  }),
).use(answerFaults());
