import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import middy from '@middy/core';
import * as z from 'zod/mini';
import { answerProblems } from '../../shared/answer-problems.ts';
import { dynamoTable } from '../../shared/dynamo-table.ts';
import { parseEnvironment } from '../../shared/env.ts';
import { dynamoEventStore } from '../../shared/orders/dynamo-event-store.ts';
import { dynamoRouteStore } from '../../shared/orders/dynamo-route-store.ts';
import { secretReader } from '../../shared/secrets.ts';
import { environment } from './env.ts';
import { createHandler } from './handler.ts';

z.config(z.locales.en());
const env = parseEnvironment(environment, process.env);
const table = dynamoTable(env.TABLE_NAME, env.RETENTION_DAYS);
const reader = secretReader(new SecretsManagerClient({}));

export const handler = middy(
  createHandler({
    events: dynamoEventStore(table),
    routes: dynamoRouteStore(table),
    secrets: async () =>
      new Map(
        await Promise.all(
          Object.entries(env.SOURCES).map(async ([source, arn]) => [source, await reader.valuesOf(arn)] as const),
        ),
      ),
    senders: env.SENDERS,
    clock: Date.now,
  }),
).use(answerProblems());
