import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import middy from '@middy/core';
import english from 'zod/v4/locales/en.js';
import * as z from 'zod/mini';
import { answerProblems } from '../../shared/answer-problems.ts';
import { dynamoTable } from '../../shared/dynamo-table.ts';
import { parseEnvironment } from '../../shared/env.ts';
import { dynamoEventStore } from '../../shared/orders/dynamo-event-store.ts';
import { dynamoPointerStore } from '../../shared/orders/dynamo-pointer-store.ts';
import { dynamoRouteStore } from '../../shared/orders/dynamo-route-store.ts';
import { secretReader } from '../../shared/secrets.ts';
import { dynamoSenderStore } from '../../shared/senders/dynamo-sender-store.ts';
import { senderFinder } from '../../shared/senders/find-sender.ts';
import { environment } from './env.ts';
import { createHandler } from './handler.ts';
import { dynamoRateStore } from './rates/dynamo-rate-store.ts';

// From its own file: the library's list of languages would bring all of them along.
z.config(english());
const env = parseEnvironment(environment, process.env);
const table = dynamoTable(env.TABLE_NAME, env.RETENTION_DAYS);
const reader = secretReader(new SecretsManagerClient({}));

export const handler = middy(
  createHandler({
    sources: env.SOURCES,
    // A value that somebody pasted may end with a line break.
    secretsOf: async (source, freshness) =>
      (await reader.valuesOf(env.SECRETS[source] ?? '', freshness)).map((value) => value.trim()),
    events: dynamoEventStore(table),
    routes: dynamoRouteStore(table),
    pointers: dynamoPointerStore(table),
    rates: dynamoRateStore(table),
    findSender: senderFinder(dynamoSenderStore(table), env.SENDERS),
    clock: Date.now,
  }),
).use(answerProblems());
