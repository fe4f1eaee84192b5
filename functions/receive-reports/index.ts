import { optInBySns } from '../../shared/channels/opt-in-sns.ts';
import { dynamoTable } from '../../shared/dynamo-table.ts';
import { parseEnvironment } from '../../shared/env.ts';
import { holdingOnAws } from '../../shared/messages/holding.ts';
import { watchMessages } from '../../shared/metrics/watch-messages.ts';
import { environment } from './env.ts';
import { createHandler } from './handler.ts';

const env = parseEnvironment(environment, process.env);

const { around, ended } = watchMessages(dynamoTable(env.TABLE_NAME, env.RETENTION_DAYS));

export const handler = around(createHandler({ ...holdingOnAws(env, env.DELIVER_ARN), optIn: optInBySns(), ended }));
