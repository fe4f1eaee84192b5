import { dynamoBudgetStore } from '../../shared/budgets/dynamo-budget-store.ts';
import { deadLettersIn } from '../../shared/dead-letters.ts';
import { dynamoTable } from '../../shared/dynamo-table.ts';
import { parseEnvironment } from '../../shared/env.ts';
import { dynamoErasureStore } from '../../shared/erasure/dynamo-erasure-store.ts';
import { deliveryOnAws } from '../../shared/messages/sending.ts';
import { dynamoDueStore } from '../../shared/orders/dynamo-due-store.ts';
import { dynamoEventStore } from '../../shared/orders/dynamo-event-store.ts';
import { dynamoRouteStore } from '../../shared/orders/dynamo-route-store.ts';
import { dynamoSweepStore } from '../../shared/orders/dynamo-sweep-store.ts';
import { watchMessages } from '../../shared/metrics/watch-messages.ts';
import { environment } from './env.ts';
import { createHandler } from './handler.ts';

const env = parseEnvironment(environment, process.env);
const table = dynamoTable(env.TABLE_NAME, env.RETENTION_DAYS);

const { around, ended, measure } = watchMessages(table);

export const handler = around(
  createHandler({
    ...deliveryOnAws(env, env.DELIVER_ARN),
    ended,
    measure,
    due: dynamoDueStore(table),
    events: dynamoEventStore(table),
    routes: dynamoRouteStore(table),
    budgets: dynamoBudgetStore(table),
    erasure: dynamoErasureStore(table),
    sweeps: dynamoSweepStore(table),
    deadLetters: deadLettersIn(env.DEAD_LETTERS_URL),
  }),
);
