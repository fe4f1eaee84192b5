import type { Context } from 'aws-lambda';
import { parseEnvironment } from '../../shared/env.ts';
import { deliveryOnAws } from '../../shared/messages/sending.ts';
import { environment } from './env.ts';
import { createHandler } from './handler.ts';

const env = parseEnvironment(environment, process.env);
let deliver: ReturnType<typeof createHandler> | undefined;

export const handler = (input: unknown, context: Context) => {
  // The function can't be told its own ARN in its environment; every call brings it along.
  deliver ??= createHandler(deliveryOnAws(env, context.invokedFunctionArn));
  return deliver(input, context);
};
