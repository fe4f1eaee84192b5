import { type Contact, noteInWords, suppressionOf } from '../consent/contact.ts';
import { type Message, systemOf } from '../messages/message.ts';
import { topicOf } from '../messages/topic.ts';
import { callRequestedType } from '../orders/event.ts';
import { after, type Instant } from '../orders/instant.ts';
import type { Order } from '../orders/order.ts';
import { type MayBePaused, pauseOf, scopeInWords } from '../senders/pause.ts';
import type { Rule } from '../senders/rule.ts';
import { rulesOf } from '../senders/rules-of.ts';
import type { Sender } from '../senders/sender.ts';
import type { Sending } from '../senders/sending.ts';
import { addressOf } from './address.ts';
import { hasOptedIn } from './conditions.ts';
import { addressWord, type Barred, barredOver, missingOver } from './over-channel.ts';
import { zonesOf } from './recipient-zones.ts';
import { type Person, reachedBy } from './recipients.ts';
import { type Release, releaseOf } from './release-time.ts';
import { supersededBy } from './superseded.ts';
import { wallTime } from './wall-clock.ts';

export type Judgement =
  | { verdict: 'send'; to: string; person: Person; smsLimit: number | undefined }
  /** Its words go on after "held". */
  | { verdict: 'hold'; until: Instant; code: string; words: string }
  | { verdict: 'skip'; code: string; words: string };

/** What of a message is judged; the same at planning and at every release. */
export type Judged = Pick<
  Message,
  'rule' | 'about' | 'said' | 'event' | 'recipient' | 'channel' | 'plannedAt' | 'staleAt' | 'notBefore'
>;

export interface Circumstances {
  order: Order;
  sender: Sender & MayBePaused;
  sending: Sending;
  /** What the holder of the message's address has said to being written to, where that was asked. */
  contact?: Contact | undefined;
  /** Whether the month's budget has room for what a delay is made up for with; `spent first`: nobody was told yet that it has none. */
  budget?: 'open' | 'spent' | 'spent first' | undefined;
  now: Instant;
}

const skip = (code: string, words: string): Judgement => ({ verdict: 'skip', code, words });
const skipped = ({ code, words }: Barred): Judgement => skip(code, words);

/** Whether a message may go now: sent, held until when, or skipped, and why. Pure: the same facts, the same answer. */
export function judge(message: Judged, circumstances: Circumstances): Judgement {
  const { order, sender, sending, contact, now } = circumstances;
  const rule = rulesOf(sender).find(({ id }) => id === message.rule);
  if (!rule) return skip('rule_gone', `there is no rule ${message.rule} any more`);
  if (now >= message.staleAt) return skip('stale', `its time was over at ${message.staleAt}`);
  const system = systemOf(message.recipient);
  if (system !== undefined) return judgeForSystem(message, system, sender, now);
  const newer = supersededBy(message, rule, order, sender);
  if (newer) return skip('superseded', newer);
  if (isAfterEnd(message, order)) return skip('order_cancelled', 'the order had been cancelled when it happened');
  const person = reachedBy(message, order);
  if (!person) return skip('no_address', 'nobody to write to: the order has no such recipient');
  const unwanted = unwantedBy(message, rule, order);
  if (unwanted) return unwanted;
  const address = addressOf(person, message.channel, order.facts.values.deliveryAddress);
  if ('missing' in address) return skipped(missingOver(message.channel));
  if ('invalid' in address) return skip('address_invalid', `the order's ${addressWord(message.channel)} is none`);
  if (sending.to === 'verified' && !sending.recipients.includes(address.to)) {
    return skip('recipient_not_verified', 'the account writes to verified recipients only');
  }
  const barred = barredOver(message.channel, address.to, {
    sender,
    sending,
    person,
    name: topicOf({ name: rule.message, about: message.about }, order).name,
  });
  if (barred) return skipped(barred);
  const suppression = contact && suppressionOf(contact, sender.id, askedAt(message));
  if (suppression) return skip('suppressed', noteInWords(suppression));
  const zones = zonesOf(order.facts.values, person, sender, now);
  const release = releaseOf(message, { rule, order, sender, zones, hours: person.hours, now });
  const paused = release === 'now' && heldByPause(message, sender, now);
  return paused || ofRelease(release, { rule, zone: zones[0], to: address.to, person, now });
}

/** Of an order that was called off customers and contacts hear no more that a van or a parcel is on its way; colleagues do. */
function isAfterEnd({ event, recipient }: Judged, { marks: { cancelled } }: Order): boolean {
  if (cancelled === undefined || event.occurredAt <= cancelled) return false;
  const isInternal = typeof recipient === 'object' && !('contact' in recipient);
  return !isInternal && /^(visit|shipment|stage|order)\./.test(event.type) && event.type !== 'order.cancelled';
}

/** Who asks to be phoned is phoned, whatever they said before. */
const askedAt = ({ channel, event }: Judged): Instant | undefined =>
  channel === 'call' && event.type === callRequestedType ? event.occurredAt : undefined;

/** A system is told of every event, at any hour. */
function judgeForSystem(message: Judged, system: string, sender: Circumstances['sender'], now: Instant): Judgement {
  const url = sender.systems.find(({ id }) => id === system)?.url;
  if (url === undefined) return skip('no_address', `the sender has no system ${system}`);
  return heldByPause(message, sender, now) ?? { verdict: 'send', to: url, person: {}, smsLimit: undefined };
}

const minutesUntilAsked = 5;

/** What is paused is judged anew every few minutes until it goes, or its time is over. */
function heldByPause({ rule, channel }: Judged, sender: Circumstances['sender'], now: Instant): Judgement | undefined {
  const pause = pauseOf({ sender: sender.id, channel, rule }, sender.pauses);
  if (!pause) return undefined;
  const words = `: paused by ${pause.by} at ${pause.since}, ${scopeInWords(pause)}`;
  return { verdict: 'hold', until: after(now, minutesUntilAsked * 60_000), code: 'paused', words };
}

/**
 * An order may ask for no messages over a channel, and a rule may speak only where it asks for them; what stands with a
 * contact itself counts before what stands with the order. An agreement may have been withdrawn since. Colleagues are
 * not asked.
 */
export function unwantedBy(
  { recipient, channel }: Pick<Judged, 'recipient' | 'channel'>,
  rule: Rule,
  order: Order,
): Judgement | undefined {
  if (typeof recipient === 'object' && !('contact' in recipient)) return undefined;
  if (rule.when.optedIn && !hasOptedIn(order)) return skip('not_opted_in', 'the customer has not agreed to it');
  const { notify, contacts } = order.facts.values;
  const own = typeof recipient === 'object' ? contacts?.[recipient.contact]?.notify : undefined;
  // What goes over a messenger is not the order's to ask for: its customer chose it.
  const asked = channel === 'webhook' ? undefined : (own?.[channel] ?? notify?.[channel]);
  if (asked === false) return skip('not_wanted', `the order asks for no ${channel}`);
  if (rule.onlyIfAsked && asked !== true) return skip('not_asked_for', `the order does not ask for ${channel}`);
  return undefined;
}

function ofRelease(
  release: Release,
  { rule, zone, to, person, now }: { rule: Rule; zone: string; to: string; person: Person; now: Instant },
): Judgement {
  if (release === 'now') return { verdict: 'send', to, person, smsLimit: rule.smsLimit };
  if ('skip' in release) return skip(release.skip, release.words);
  const { date, time } = wallTime(release.until, zone);
  const day = release.until > after(now, 86_400_000) ? `${date} ` : '';
  return {
    verdict: 'hold',
    until: release.until,
    code: release.code,
    words: ` until ${day}${time} ${zone}, rule ${rule.id}`,
  };
}
