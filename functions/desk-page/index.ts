import middy from '@middy/core';
import * as z from 'zod/mini';
import { dynamoActStore } from '../../shared/acts/dynamo-act-store.ts';
import { dynamoCallStore } from '../../shared/calls/dynamo-call-store.ts';
import { sesEmail } from '../../shared/channels/email-ses.ts';
import { snsSms } from '../../shared/channels/sms-sns.ts';
import { dynamoTable } from '../../shared/dynamo-table.ts';
import { parseEnvironment } from '../../shared/env.ts';
import { dynamoMessageStore } from '../../shared/messages/dynamo-message-store.ts';
import { dynamoEventStore } from '../../shared/orders/dynamo-event-store.ts';
import { dynamoOrderStore } from '../../shared/orders/dynamo-order-store.ts';
import { dynamoSenderStore } from '../../shared/senders/dynamo-sender-store.ts';
import { senderFinder } from '../../shared/senders/find-sender.ts';
import { actingRoutes } from '../desk/acts/acting-routes.ts';
import { cognitoColleagueStore } from '../desk/colleagues/cognito-colleague-store.ts';
import { answerFaults } from './answer-faults.ts';
import { environment } from './env.ts';
import { createHandler } from './handler.ts';
import { pages } from './pages.ts';
import { sendersSeen } from './senders-seen.ts';
import { oidcUserPool } from './sign-in/oidc-user-pool.ts';

z.config(z.locales.en());
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
};

export const handler = middy(
  createHandler({
    pool: oidcUserPool(env.ISSUER, env.CLIENT_ID),
    deskUrl: env.DESK_URL,
    sendersOf: sendersSeen({ senders, ofAccount: env.SENDERS, findSender }),
    pages: pages({
      ...stores,
      routes: actingRoutes({
        ...stores,
        colleagues: cognitoColleagueStore(env.USER_POOL_ID, process.env),
        channels: { email: sesEmail(env.EMAIL_CONFIGURATION_SET), sms: snsSms() },
        testNumbers: env.TEST_NUMBERS,
        ofAccount: env.SENDERS,
        emailIdentities: env.EMAIL_IDENTITIES,
        sending: env.SENDING,
        statusPageUrl: env.STATUS_PAGE_URL,
      }),
    }),
  }),
).use(answerFaults());
