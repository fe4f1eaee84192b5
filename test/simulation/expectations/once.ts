import { type Ask, wasTaken } from '../asks.ts';
import type { Asking } from './asked.ts';

/** Every time that a message was asked for; of a notification on the same device. */
const asksFor = ({ ask, world }: Asking): Ask[] =>
  world.asks
    .filter(({ messageId, channel, to }) => messageId === ask.messageId && (channel !== 'push' || to === ask.to))
    .sort((one, other) => one.at - other.at);

/** "At most one *accepted* provider call a message", but where nobody could know that the first was. */
export function moreThanOneAccepted(asking: Asking): string | undefined {
  const [first, second] = asksFor(asking).filter(wasTaken);
  if (!first || !second || first.outcome === 'silent, taken') return undefined;
  const blurs = asking.world.blursOf(asking.ask.messageId);
  const wasUncertain = blurs.some((at) => at >= first.at && at <= second.at);
  return wasUncertain ? undefined : 'is sent twice, though the first was known to be taken';
}

/** "after an ambiguous outcome at most one more attempt". */
export function moreThanOneMoreAfterSilence(asking: Asking): string | undefined {
  const perhaps = asksFor(asking).filter((one) => wasTaken(one) || one.outcome === 'silent, not taken');
  return perhaps.length > 2 ? `is asked for ${perhaps.length} times, without knowing better` : undefined;
}
