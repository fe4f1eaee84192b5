import type { Outcome } from '../channels/channel.ts';
import type { ChannelName } from '../orders/order-facts.ts';
import { after, type Instant } from '../orders/instant.ts';
import type { Judgement } from '../planning/judge.ts';
import { backoff, webhookBackoff } from './backoff.ts';
import { type Message, type MessageIn, systemOf } from './message.ts';
import type { Report } from './report.ts';
import { inLine } from './schedules.ts';
import { timeToTell } from './time-to-tell.ts';

/** A message that is claimed and about to be decided on. */
export type Claimed = MessageIn<'sending'>;
/** A message of which nobody wrote down what its provider said. */
type Unanswered = MessageIn<'sending' | 'unknown'>;

/** How often a provider may be busy before a message is given up, if its time to live is longer. */
const mostTimesBusy = 40;
/** How often a message may be one too many in a second: where its turn comes as often in vain, that is no rush. */
const mostTimesInLine = 10;
/** How long an answer is waited for before a message is tried once more. */
const settlingMinutes = 10;

const provider = {
  email: 'SES',
  sms: 'SNS',
  push: 'the push service',
  whatsapp: 'WhatsApp',
  call: 'the call list',
  webhook: 'the system',
} as const satisfies Record<ChannelName, string>;

/** Leaves out the fields that only a claimed message has. */
const unclaimed = ({ leaseUntil: _, ...message }: Claimed) => message;

/** The message after a judgement that keeps it from being sent now. */
export function afterJudgement(
  claimed: Claimed,
  judgement: Exclude<Judgement, { verdict: 'send' }>,
  now: Instant,
): Message {
  const { code, words } = judgement;
  const message = unclaimed(claimed);
  if (judgement.verdict === 'hold') {
    return { ...message, state: 'held', until: judgement.until, verdict: `held${words}`, codes: [code] };
  }
  if (claimed.unanswered > 0) {
    const verdict = `unknown: ${provider[claimed.channel]} never answered; not asked again: ${words}`;
    return { ...message, state: 'unknown', verdict, codes: ['unanswered', code] };
  }
  return { ...message, state: 'skipped', skippedAt: now, verdict: `skipped: ${words}`, codes: [code] };
}

/** A message whose provider was asked, with the visits of other orders that it told of too. */
export function withCompanions(message: Message, tellsOf: NonNullable<Message['tellsOf']>): Message {
  // What it told of when it was asked for before counts no more.
  if (tellsOf.length === 0) return message.tellsOf ? { ...message, tellsOf } : message;
  const orders = tellsOf.map(({ orderId }) => orderId).join(', ');
  const too = message.state === 'sent' ? `; it tells of order${tellsOf.length === 1 ? '' : 's'} ${orders} too` : '';
  return { ...message, tellsOf, verdict: message.verdict + too };
}

/** Whether a message goes into the line of its channel: its provider takes so many a second, and it was one too many. */
export const mayLineUp = ({ timesBusy }: Claimed, outcome: Outcome): boolean =>
  outcome.kind === 'busy' && outcome.isRate === true && timesBusy < mostTimesInLine;

/** The message that waits for its place behind others, and has asked nobody yet. */
export function afterLiningUp(claimed: Claimed, place: Instant): Message {
  const verdict = `held until ${place}: others wait for ${provider[claimed.channel]} already, and it waits in line`;
  return { ...unclaimed(claimed), state: 'held', until: place, verdict, codes: [inLine] };
}

/** The message after its provider was asked; with a place in the line of its channel, where it was given one. */
export function afterOutcome(claimed: Claimed, outcome: Outcome, now: Instant, place?: Instant): Message {
  const message = unclaimed(claimed);
  const asked = provider[claimed.channel];
  switch (outcome.kind) {
    case 'accepted': {
      const { providerId } = outcome;
      const verdict = `sent at ${now}, rule ${claimed.rule}: accepted by ${asked}${timeToTell(claimed, now)}`;
      return { ...message, state: 'sent', sentAt: now, providerId, verdict, codes: ['accepted'] };
    }
    case 'refused': {
      const verdict = `failed: refused by ${asked} (${outcome.code})`;
      return { ...message, state: 'failed', failedAt: now, verdict, codes: ['refused', outcome.code] };
    }
    case 'busy':
      return place === undefined ? afterBusy(message, outcome, now) : afterThrottle(message, outcome, place);
    case 'unanswered':
      return afterSilence({ ...claimed, unanswered: claimed.unanswered + 1 }, outcome.code, now);
  }
}

function afterThrottle(
  before: Omit<Claimed, 'leaseUntil'>,
  { code }: Extract<Outcome, { kind: 'busy' }>,
  place: Instant,
): Message {
  const verdict = `held until ${place}: ${provider[before.channel]} takes no more at once (${code}), and it waits in line`;
  const timesBusy = before.timesBusy + 1;
  return { ...before, timesBusy, state: 'held', until: place, verdict, codes: ['provider_busy', code, inLine] };
}

function afterBusy(
  before: Omit<Claimed, 'leaseUntil'>,
  { code, secondsToWait = 0, isRate = false }: Extract<Outcome, { kind: 'busy' }>,
  now: Instant,
): Message {
  const message = { ...before, timesBusy: before.timesBusy + 1 };
  const asked = provider[message.channel];
  const wait =
    systemOf(message.recipient) === undefined
      ? backoff(message.id, Math.max(1, message.timesBusy - (isRate ? mostTimesInLine : 0)))
      : webhookBackoff(message.id, message.timesBusy);
  const until = wait === undefined ? undefined : after(now, Math.max(wait, secondsToWait * 1000));
  if (until === undefined || message.timesBusy >= mostTimesBusy || until >= message.staleAt) {
    const verdict = `failed: ${asked} was busy ${message.timesBusy} times (${code})`;
    return { ...message, state: 'failed', failedAt: now, verdict, codes: ['gave_up', code] };
  }
  const verdict = `held until ${until}: ${asked} is busy (${code}), ${message.timesBusy} times so far`;
  return { ...message, state: 'held', until, verdict, codes: ['provider_busy', code] };
}

/** Asked and not answered, that time included in the count: once more after a while, and never a third time. */
export function afterSilence(claimed: Claimed, code: string, now: Instant): Message {
  const message = unclaimed(claimed);
  const asked = provider[claimed.channel];
  if (message.unanswered > 1) {
    const verdict = `unknown: ${asked} never answered, twice (${code}); it may have arrived`;
    return { ...message, state: 'unknown', verdict, codes: ['unanswered', code] };
  }
  const until = after(now, settlingMinutes * 60_000);
  const verdict = `unknown: no answer from ${asked} (${code}); asked once more at ${until}`;
  return { ...message, state: 'unknown', until, verdict, codes: ['unanswered', code] };
}

/** The message whose answer never came, or was never recorded: its provider's report says that it was sent. */
export function afterReport(message: Unanswered, { kind, at, providerId }: Report): MessageIn<'sent'> {
  const { leaseUntil: _, until: __, ...rest } = message as Unanswered & { leaseUntil?: string; until?: string };
  const verdict = `sent, rule ${message.rule}: ${provider[message.channel]} never answered, but reported it ${told(kind)}`;
  return { ...rest, state: 'sent', sentAt: at, providerId, verdict, codes: ['reported'] };
}

const told = (kind: Report['kind']): string => kind.replaceAll('_', ' ');

/** The message that could not be put into words: our own fault, which the log tells of. */
export function afterRenderFault(claimed: Claimed, now: Instant): Message {
  const verdict = 'failed: it could not be put into words; the log says why';
  return { ...unclaimed(claimed), state: 'failed', failedAt: now, verdict, codes: ['not_rendered'] };
}
