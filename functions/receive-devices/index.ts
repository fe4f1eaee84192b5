import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SNSClient } from '@aws-sdk/client-sns';
import middy from '@middy/core';
import english from 'zod/v4/locales/en.js';
import * as z from 'zod/mini';
import { answerProblems } from '../../shared/answer-problems.ts';
import { contactHash } from '../../shared/consent/contact.ts';
import { dynamoTable } from '../../shared/dynamo-table.ts';
import { parseEnvironment } from '../../shared/env.ts';
import { dynamoDeviceStore } from '../../shared/push/dynamo-device-store.ts';
import { snsEndpointStore } from '../../shared/push/sns-endpoint-store.ts';
import { secretReader } from '../../shared/secrets.ts';
import { dynamoSenderStore } from '../../shared/senders/dynamo-sender-store.ts';
import { senderFinder } from '../../shared/senders/find-sender.ts';
import { environment } from './env.ts';
import { createHandler } from './handler.ts';

z.config(english());
const env = parseEnvironment(environment, process.env);
const table = dynamoTable(env.TABLE_NAME, env.RETENTION_DAYS);
const reader = secretReader(new SecretsManagerClient({}));

export const handler = middy(
  createHandler({
    devices: dynamoDeviceStore(table),
    endpoints: snsEndpointStore(new SNSClient({})),
    apps: env.PUSH_APPS,
    contactHash: async (channel, address) => contactHash(await reader.currentOf(env.LINK_SECRET_ARN), channel, address),
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
  }),
).use(answerProblems());
