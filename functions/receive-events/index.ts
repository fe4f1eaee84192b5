import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import middy from '@middy/core';
import english from 'zod/v4/locales/en.js';
import * as z from 'zod/mini';
import { answerProblems } from '../../shared/answer-problems.ts';
import { dynamoTable } from '../../shared/dynamo-table.ts';
import { parseEnvironment } from '../../shared/env.ts';
import { dynamoEventStore } from '../../shared/orders/dynamo-event-store.ts';
import { dynamoRouteStore } from '../../shared/orders/dynamo-route-store.ts';
import { secretReader } from '../../shared/secrets.ts';
import { dynamoSenderStore } from '../../shared/senders/dynamo-sender-store.ts';
import { senderFinder } from '../../shared/senders/find-sender.ts';
import { meter } from '../../shared/metrics/meter.ts';
import { environment } from './env.ts';
import { createHandler } from './handler.ts';

// From its own file: the library's list of languages would bring all of them along.
z.config(english());
const env = parseEnvironment(environment, process.env);
const table = dynamoTable(env.TABLE_NAME, env.RETENTION_DAYS);
const reader = secretReader(new SecretsManagerClient({}));

const { measure, around } = meter();

const receive = middy(
  createHandler({
    events: dynamoEventStore(table),
    routes: dynamoRouteStore(table),
    secrets: async (freshness) =>
      new Map(
        await Promise.all(
          Object.entries(env.SOURCES).map(
            async ([source, arn]) => [source, await reader.valuesOf(arn, freshness)] as const,
          ),
        ),
      ),
    senderIds: env.SENDERS.map(({ id }) => id),
    findSender: senderFinder(dynamoSenderStore(table), env.SENDERS),
    clock: Date.now,
    measure,
  }),
).use(answerProblems());

export const handler = around(receive);
