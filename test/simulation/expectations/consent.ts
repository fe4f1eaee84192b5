import type { Ask } from '../asks.ts';
import { minute } from '../virtual-time.ts';
import type { World } from '../world.ts';

/** No function that began before it was heard runs for longer. */
const mostLag = minute;

/** What the recipient, or the provider, had said before so that this must not be asked; told by the reports alone. */
export function saidBefore(ask: Ask, world: World): string | undefined {
  const { heard } = world;
  const known = heard.filter(({ heardAt }) => heardAt < ask.at - mostLag);
  const ofAddress = known.filter((one) => one.ask.to === ask.to && one.ask.channel === ask.channel);
  const starts = heard.filter(({ kind, ask: { to } }) => kind === 'start' && to === ask.to);
  const no = ofAddress.find(
    ({ kind, at }) =>
      kind === 'bounced' || kind === 'complained' || (kind === 'stop' && starts.every((start) => start.at <= at)),
  );
  if (no) return `is sent to an address of which "${no.kind}" was heard`;
  if (hasOptedOut(ask, world)) return 'is sent to somebody who wanted no more of it on the page';
  const same = known.find(({ ask: other, kind }) => isOf(other, ask) && (kind === 'taken' || kind === 'delivered'));
  return ask.channel === 'email' && same ? `is sent again, though it was heard to be ${same.kind}` : undefined;
}

/** Whether the last word on the page about a sender's messages over a channel was no; told by what the page answered alone. */
function hasOptedOut({ messageId, channel, to, at }: Ask, { optOuts, messageOf, time }: World): boolean {
  const message = messageOf(messageId);
  if (message?.recipient !== 'customer') return false;
  const words = optOuts.filter(
    (word) =>
      word.senderId === message.senderId && word.channel === channel && word.hash === `hash of ${channel} ${to}`,
  );
  const last = words.findLast(({ heardAt }) => heardAt <= time.now);
  return last?.wants === 'stop' && last.heardAt < at - mostLag;
}

const isOf = (one: Ask, other: Ask): boolean => one !== other && one.messageId === other.messageId;
