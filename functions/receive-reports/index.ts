import { optInBySns } from '../../shared/channels/opt-in-sns.ts';
import { dynamoTallyStore } from '../../shared/tallies/dynamo-tally-store.ts';
import { tallyKeeper } from '../../shared/tallies/keep-tally.ts';
import { dynamoTable } from '../../shared/dynamo-table.ts';
import { parseEnvironment } from '../../shared/env.ts';
import { holdingOnAws } from '../../shared/messages/holding.ts';
import { environment } from './env.ts';
import { createHandler } from './handler.ts';

const env = parseEnvironment(environment, process.env);

const tally = tallyKeeper(dynamoTallyStore(dynamoTable(env.TABLE_NAME, env.RETENTION_DAYS)));

export const handler = tally.around(
  createHandler({ ...holdingOnAws(env, env.DELIVER_ARN), optIn: optInBySns(), ended: tally.ended }),
);
