import { dynamoTallyStore } from '../../shared/tallies/dynamo-tally-store.ts';
import { tallyKeeper } from '../../shared/tallies/keep-tally.ts';
import { dynamoBudgetStore } from '../../shared/budgets/dynamo-budget-store.ts';
import { dynamoTable } from '../../shared/dynamo-table.ts';
import { parseEnvironment } from '../../shared/env.ts';
import { deliveryOnAws } from '../../shared/messages/sending.ts';
import { dynamoEventStore } from '../../shared/orders/dynamo-event-store.ts';
import { dynamoRouteStore } from '../../shared/orders/dynamo-route-store.ts';
import { environment } from './env.ts';
import { createHandler } from './handler.ts';

const env = parseEnvironment(environment, process.env);

const table = dynamoTable(env.TABLE_NAME, env.RETENTION_DAYS);

const tally = tallyKeeper(dynamoTallyStore(table));

export const handler = tally.around(
  createHandler({
    ...deliveryOnAws(env, env.DELIVER_ARN),
    events: dynamoEventStore(table),
    routes: dynamoRouteStore(table),
    budgets: dynamoBudgetStore(table),
    ended: tally.ended,
  }),
);
