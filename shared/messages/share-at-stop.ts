import { log, traceOf } from '../log.ts';
import type { Circumstances } from '../planning/judge.ts';
import { share, type Share } from '../planning/share.ts';
import type { Message } from './message.ts';
import type { TellingFacts } from './put-into-words.ts';
import { readsAlike } from './reads-alike.ts';
import { isOfVisit, type StopFacts } from './stop-facts.ts';

/** Whether a message that may go now goes, and of which other orders at its stop it speaks. */
export function shareAtStop(
  message: Message,
  stop: StopFacts | undefined,
  circumstances: Circumstances,
  telling: Omit<TellingFacts, 'companions'>,
): Share {
  if (!stop || !isOfVisit(message)) return { verdict: 'send', companions: [], told: undefined };
  return share(message, stop, circumstances, (companion) => {
    try {
      return readsAlike(message, companion, telling);
    } catch (error) {
      // What can't be put into words of another order keeps nobody from saying it of this one.
      log.error('companion_not_rendered', { messageId: message.id, ...traceOf(error) });
      return false;
    }
  });
}
