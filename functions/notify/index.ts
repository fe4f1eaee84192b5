import { parseEnvironment } from '../../shared/env.ts';
import { deliveryOnAws } from '../../shared/messages/sending.ts';
import { environment } from './env.ts';
import { createHandler } from './handler.ts';

const env = parseEnvironment(environment, process.env);

export const handler = createHandler(deliveryOnAws(env, env.DELIVER_ARN));
