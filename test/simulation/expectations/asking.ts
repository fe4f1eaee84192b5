import { instantOf } from '../../../shared/orders/instant.ts';
import { type Ask, wasTaken } from '../asks.ts';
import { minute } from '../virtual-time.ts';
import type { World } from '../world.ts';
import { beyondCap } from './capping.ts';
import { saidBefore } from './consent.ts';
import { mayBeRead } from './hours.ts';
import { newerOf, outdatedBy } from './news.ts';
import { faultOfSharing } from './sharing.ts';

/** What a function read when it began may be this old when it asks: no function runs for longer. */
const mostLag = minute;

/** Why a provider must not have been asked this, if it must not. */
export function faultOfAsk(ask: Ask, world: World): string | undefined {
  const message = world.messageOf(ask.messageId);
  if (!message) return `a message is asked for that there is none of: ${ask.messageId}`;
  const what = `${message.channel} ${message.name} (${message.id})`;
  const sender = world.shops.find(({ id }) => id === message.senderId);
  if (!sender) return `${what} is sent for nobody`;
  if (Date.parse(message.staleAt) + mostLag < ask.at) return `${what} is sent after its time`;
  const versions = world.versionsSince(message, ask.at - mostLag);
  // Colleagues hear at any hour, whatever the customer asked for.
  const isInternal = typeof message.recipient === 'object' && 'colleague' in message.recipient;
  const always = (isSo: (order: (typeof versions)[number]) => boolean) => versions.every(isSo);
  const { channel } = message;
  if (channel !== 'webhook' && !isInternal && always(({ facts }) => facts.values.notify?.[channel] === false)) {
    return `${what} is sent to somebody who said no`;
  }
  if (
    !isInternal &&
    always((order) => [ask.at - mostLag, ask.at].every((at) => !mayBeRead(message, order, sender, at)))
  ) {
    return `${what} is sent outside the hours, at ${instantOf(ask.at)}`;
  }
  if (always((order) => outdatedBy(message, order) !== undefined)) {
    return `${what} is sent though ${versions.map((order) => outdatedBy(message, order)).at(-1)} has happened since`;
  }
  const said = saidBefore(ask, world);
  if (said) return `${what} ${said}`;
  const newer = isInternal ? undefined : newerOf(message, world.stores.allMessages(), instantOf(ask.at - mostLag));
  if (newer) return `${what} is sent after a newer one was planned (${newer.id})`;
  const beyond = beyondCap(ask, message, sender, world);
  if (beyond) return `${what} ${beyond}`;
  // No route leads there, and what is put together tells of each order what is true of that one.
  const shared = world.asksForAnswers ? undefined : faultOfSharing(ask, message, world);
  if (shared) return `${what} ${shared}`;
  return tooOften(ask, world) && `${what} ${tooOften(ask, world)}`;
}

/** Taken once; where that was uncertain once more; and never a third time. */
function tooOften(ask: Ask, world: World): string | undefined {
  const asks = world.asks.filter(({ messageId }) => messageId === ask.messageId).sort((a, b) => a.at - b.at);
  const perhaps = asks.filter((one) => wasTaken(one) || one.outcome === 'silent, not taken');
  if (perhaps.length > 2) return `is asked for ${perhaps.length} times, without knowing better`;
  const [first, second] = asks.filter(wasTaken);
  if (!first || !second || first.outcome === 'silent, taken') return undefined;
  const wasUncertain = world.blursOf(ask.messageId).some((at) => at >= first.at && at <= second.at);
  return wasUncertain ? undefined : 'is sent twice, though the first was known to be taken';
}
