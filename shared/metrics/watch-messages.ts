import type { DynamoTable } from '../dynamo-table.ts';
import { dynamoTallyStore } from '../tallies/dynamo-tally-store.ts';
import { type Ended, tallyKeeper } from '../tallies/keep-tally.ts';
import { measureMessage } from './of-message.ts';
import { meter } from './meter.ts';

/** What functions that send share: how messages end is counted for the desk and measured for who is paged. */
export function watchMessages(table: DynamoTable) {
  const tally = tallyKeeper(dynamoTallyStore(table));
  const { measure, around } = meter();
  const ended: Ended = (message, sender, now) => {
    tally.ended(message, sender, now);
    measureMessage(measure, message);
  };
  return {
    measure,
    ended,
    around: <Arguments extends unknown[], Answer>(handler: (...given: Arguments) => Promise<Answer>) =>
      around(tally.around(handler)),
  };
}
