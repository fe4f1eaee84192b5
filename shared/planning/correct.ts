import type { Message } from '../messages/message.ts';
import { type Event, retractionType } from '../orders/event.ts';
import { eventHash } from '../orders/fold.ts';
import { rulesOf } from '../senders/rules-of.ts';
import { draft } from './draft.ts';
import type { Circumstances } from './judge.ts';
import type { Plan } from './plan.ts';
import { windowTold } from './occasion.ts';

/** What has reached its recipient, or may have; also by another order's message. */
const reached = new Set<Message['state']>(['sending', 'sent', 'unknown']);
const hasReached = ({ state, codes }: Message): boolean => reached.has(state) || codes.includes('shared');

/** Tells those who were told of a mistake, over the channel they were told by, that it was one; all others hear nothing. */
export function correct(event: Event, circumstances: Circumstances, mistaken: readonly Message[]): Plan {
  const { order, sender } = circumstances;
  const rules = rulesOf(sender).filter(({ on }) => on === retractionType);
  const told = mistaken.filter(hasReached);
  const hash = eventHash(event);
  const messages = rules.flatMap((rule) =>
    told.flatMap(({ recipient, channel, about }) => {
      const window = windowTold(about, order, sender);
      return draft({ event, hash, rule, about, said: hash, recipient, channel, window, circumstances });
    }),
  );
  return { messages, needlessCalls: [], order };
}
