import { minute } from '../virtual-time.ts';
import type { Asking } from './asked.ts';

/** As long as functions remember what is paused, and as long as they run. */
const mostLag = 2 * minute;

/** "none while paused". */
export function whilePaused({ ask, message, world }: Asking): string | undefined {
  const pause = world.paused.find(({ scope, from, until }) => {
    const isMeant =
      (scope.sender ?? message.senderId) === message.senderId &&
      (scope.channel ?? message.channel) === message.channel &&
      (scope.rule ?? message.rule) === message.rule;
    return isMeant && ask.at > from + mostLag && ask.at < until;
  });
  return pause && `is sent though ${JSON.stringify(pause.scope)} is paused`;
}
