import { dynamoTable } from '../../shared/dynamo-table.ts';
import { parseEnvironment } from '../../shared/env.ts';
import { meter } from '../../shared/metrics/meter.ts';
import { dynamoEventStore } from '../../shared/orders/dynamo-event-store.ts';
import { dynamoRouteStore } from '../../shared/orders/dynamo-route-store.ts';
import { dynamoSenderStore } from '../../shared/senders/dynamo-sender-store.ts';
import { senderFinder } from '../../shared/senders/find-sender.ts';
import { environment } from './env.ts';
import { createHandler } from './handler.ts';

const env = parseEnvironment(environment, process.env);
const table = dynamoTable(env.TABLE_NAME, env.RETENTION_DAYS);
const { measure, around } = meter();

export const handler = around(
  createHandler({
    events: dynamoEventStore(table),
    routes: dynamoRouteStore(table),
    senderIds: env.SENDERS.map(({ id }) => id),
    findSender: senderFinder(dynamoSenderStore(table), env.SENDERS),
    measure,
  }),
);
