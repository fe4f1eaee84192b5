import type { Instant } from '../orders/instant.ts';
import type { Order } from '../orders/order.ts';
import type { Sender } from '../senders/sender.ts';
import type { Sending } from '../senders/sending.ts';
import type { Message } from '../messages/message.ts';
import { addressOf } from './address.ts';
import { zonesOf } from './recipient-zones.ts';
import { type Rule, standardRules } from './rules.ts';
import { nextPermitted } from './sending-hours.ts';
import { supersededBy } from './superseded.ts';

export type Judgement =
  | { verdict: 'send'; to: string }
  | { verdict: 'hold'; until: Instant; code: string; words: string }
  | { verdict: 'skip'; code: string; words: string };

/** What of a message is judged; the same at planning and at every release. */
export type Judged = Pick<Message, 'rule' | 'about' | 'said' | 'event' | 'channel' | 'staleAt'>;

export interface Circumstances {
  order: Order;
  sender: Sender;
  sending: Sending;
  now: Instant;
}

const skip = (code: string, words: string): Judgement => ({ verdict: 'skip', code, words });

/** Whether a message may go now: sent, held until when, or skipped, and why. Pure: the same facts, the same answer. */
export function judge(message: Judged, { order, sender, sending, now }: Circumstances): Judgement {
  const rule = standardRules.find(({ id }) => id === message.rule);
  if (!rule) return skip('rule_gone', `there is no rule ${message.rule} any more`);
  if (now >= message.staleAt) return skip('stale', `its time was over at ${message.staleAt}`);
  const newer = supersededBy({ ...message, notFrom: rule.notFrom }, order);
  if (newer) return skip('superseded', newer);
  const facts = order.facts.values;
  if (facts.notify?.[message.channel] === false) {
    return skip('not_wanted', `the order asks for no ${message.channel}`);
  }
  const address = addressOf(facts, message.channel);
  if ('missing' in address)
    return skip('no_address', `nobody to write to: the order has no ${addressWord[message.channel]}`);
  if ('invalid' in address) return skip('address_invalid', `the order's ${addressWord[message.channel]} is none`);
  if (sending.to === 'verified' && !sending.recipients.includes(address.to)) {
    return skip('recipient_not_verified', 'the account writes to verified recipients only');
  }
  const until = permittedFrom(rule, message, { order, sender, now });
  if (until > now) return held(until, rule, order, sender, now);
  return { verdict: 'send', to: address.to };
}

const addressWord = { email: 'e-mail address', sms: 'phone number' } as const;

function permittedFrom(
  { confirmsOver }: Rule,
  { channel }: Judged,
  { order, sender, now }: Pick<Circumstances, 'order' | 'sender' | 'now'>,
): Instant {
  if (confirmsOver?.includes(channel) && !sender.holdConfirmations) return now;
  return nextPermitted(
    now,
    { hours: sender.sendingHours, holidays: sender.holidays },
    zonesOf(order.facts.values, sender, now),
  );
}

function held(until: Instant, rule: Rule, order: Order, sender: Sender, now: Instant): Judgement {
  const [zone] = zonesOf(order.facts.values, sender, now);
  const local = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'short' }).format(new Date(until));
  return { verdict: 'hold', until, code: 'outside_hours', words: `until ${local} ${zone}, rule ${rule.id}` };
}
