import { Logger } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { logMetrics } from '@aws-lambda-powertools/metrics/middleware';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SESClient } from '@aws-sdk/client-ses';
import { SNSClient } from '@aws-sdk/client-sns';
import middy from '@middy/core';
import { z } from 'zod';

const logger = new Logger({ serviceName: 'orders' });
const metrics = new Metrics({ namespace: 'orders', serviceName: 'orders' });
const table = new DynamoDBClient({});
/** Made at the start, as is usual. */
export const clients = [new SESClient({}), new SNSClient({}), new SchedulerClient({})];

const schema = z.object({ id: z.string().min(1), email: z.email().optional() });

/** A function as they are usually written, of the same parts that ours are made of. */
export const handler = middy(async (event: unknown) => {
  const { id } = schema.parse(event);
  metrics.addMetric('orders', MetricUnit.Count, 1);
  logger.info('order received', { id });
  await table.send(new PutItemCommand({ TableName: 'orders', Item: { pk: { S: id } } }));
})
  .use(injectLambdaContext(logger))
  .use(logMetrics(metrics));
