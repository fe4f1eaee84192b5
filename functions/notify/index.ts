import { dynamoBudgetStore } from '../../shared/budgets/dynamo-budget-store.ts';
import { dynamoTable } from '../../shared/dynamo-table.ts';
import { parseEnvironment } from '../../shared/env.ts';
import { dynamoErasureStore } from '../../shared/erasure/dynamo-erasure-store.ts';
import { deliveryOnAws } from '../../shared/messages/sending.ts';
import { dynamoEventStore } from '../../shared/orders/dynamo-event-store.ts';
import { dynamoRouteStore } from '../../shared/orders/dynamo-route-store.ts';
import { measureTelling } from '../../shared/metrics/of-message.ts';
import { watchMessages } from '../../shared/metrics/watch-messages.ts';
import { environment } from './env.ts';
import { createHandler } from './handler.ts';

const env = parseEnvironment(environment, process.env);

const table = dynamoTable(env.TABLE_NAME, env.RETENTION_DAYS);

const { around, ended, measure } = watchMessages(table);

export const handler = around(
  createHandler({
    ...deliveryOnAws(env, env.DELIVER_ARN),
    events: dynamoEventStore(table),
    routes: dynamoRouteStore(table),
    budgets: dynamoBudgetStore(table),
    erasure: dynamoErasureStore(table),
    ended(message, sender, now) {
      ended(message, sender, now);
      measureTelling(measure, message);
    },
    measure,
  }),
);
