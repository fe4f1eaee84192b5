import { optInBySns } from '../../shared/channels/opt-in-sns.ts';
import { parseEnvironment } from '../../shared/env.ts';
import { holdingOnAws } from '../../shared/messages/holding.ts';
import { environment } from './env.ts';
import { createHandler } from './handler.ts';

const env = parseEnvironment(environment, process.env);

export const handler = createHandler({ ...holdingOnAws(env, env.DELIVER_ARN), optIn: optInBySns() });
