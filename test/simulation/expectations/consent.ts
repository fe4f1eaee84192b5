import type { Ask } from '../asks.ts';
import { minute } from '../virtual-time.ts';
import type { World } from '../world.ts';

/** No function that began before it was heard runs for longer. */
const mostLag = minute;

/** What the recipient, or the provider, had said before so that this must not be asked; told by the reports alone. */
export function saidBefore(ask: Ask, { heard }: World): string | undefined {
  const known = heard.filter(({ heardAt }) => heardAt < ask.at - mostLag);
  const ofAddress = known.filter((one) => one.ask.to === ask.to && one.ask.channel === ask.channel);
  const starts = heard.filter(({ kind, ask: { to } }) => kind === 'start' && to === ask.to);
  const no = ofAddress.find(
    ({ kind, at }) =>
      kind === 'bounced' || kind === 'complained' || (kind === 'stop' && starts.every((start) => start.at <= at)),
  );
  if (no) return `is sent to an address of which "${no.kind}" was heard`;
  const same = known.find(({ ask: other, kind }) => isOf(other, ask) && (kind === 'taken' || kind === 'delivered'));
  return ask.channel === 'email' && same ? `is sent again, though it was heard to be ${same.kind}` : undefined;
}

const isOf = (one: Ask, other: Ask): boolean => one !== other && one.messageId === other.messageId;
