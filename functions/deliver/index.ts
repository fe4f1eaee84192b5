import type { Context } from 'aws-lambda';
import { dynamoTable } from '../../shared/dynamo-table.ts';
import { parseEnvironment } from '../../shared/env.ts';
import { deliveryOnAws } from '../../shared/messages/sending.ts';
import { watchMessages } from '../../shared/metrics/watch-messages.ts';
import { environment } from './env.ts';
import { createHandler } from './handler.ts';

const env = parseEnvironment(environment, process.env);
let deliver: ReturnType<typeof createHandler> | undefined;
const { around, ended } = watchMessages(dynamoTable(env.TABLE_NAME, env.RETENTION_DAYS));

export const handler = around((input: unknown, context: Context) => {
  // The function can't be told its own ARN in its environment; every call brings it along.
  deliver ??= createHandler({ ...deliveryOnAws(env, context.invokedFunctionArn), ended });
  return deliver(input, context);
});
