import { createHmac } from 'node:crypto';
import * as z from 'zod/mini';
import { preference } from './preference.ts';
import { type ChannelName, channelNames } from '../orders/order-facts.ts';

/** What bears on whether an address may be written to. `opted_out` is AWS's own word for a number that said STOP. */
const noteKinds = ['stop', 'start', 'opted_out', 'unreachable', 'complaint', 'unsubscribe', 'resubscribe'] as const;

const note = z.object({
  kind: z.enum(noteKinds),
  /** When it happened, not when we heard. */
  at: z.string(),
  /** Where it came from: a provider's report, an SMS, the page behind a link. */
  source: z.string(),
  /** What was said, or what stood on the button. */
  wording: z.string(),
  /** Whose messages it is about; left out, those of the whole account. */
  senderId: z.optional(z.string()),
});
export type ConsentNote = z.output<typeof note>;

/** An address over one channel, which is never kept in clear: only what it hashes to. */
export interface ContactId {
  channel: ChannelName;
  hash: string;
}

/** What the holder of an address has said to being written to. */
export const contact = z.object({
  channel: z.enum(channelNames),
  hash: z.string(),
  history: z.array(note),
  /** How and when the holder would rather be told, by sender. */
  preferences: z.optional(z.record(z.string(), preference)),
  /** Counts what was noted. */
  version: z.number(),
});
export type Contact = z.output<typeof contact>;

/** What an address is kept as: nobody can try addresses without the secret. E-mail addresses differ in no letter's case. */
export const contactHash = (secret: string, channel: ChannelName, address: string): string =>
  createHmac('sha256', secret)
    .update(`CONTACT#${channel}#${channel === 'email' ? address.trim().toLowerCase() : address}`)
    .digest('base64url');

const mostNotes = 40;

/** The contact with one thing more noted; the very same where that was noted before. The order of hearing makes no difference. */
export function withNote(id: ContactId, before: Contact | undefined, added: ConsentNote): Contact {
  const { history, version } = before ?? { history: [], version: 0 };
  if (before && history.some((one) => isSame(one, added))) return before;
  const kept = [...history, added].sort((one, other) => (one.at < other.at ? -1 : 1));
  const spare = kept.findIndex(
    (one, index) => !stands(one, kept) || kept.slice(index + 1).some((other) => isAlike(one, other)),
  );
  if (kept.length > mostNotes && spare >= 0) kept.splice(spare, 1);
  return { ...before, channel: id.channel, hash: id.hash, history: kept, version: version + 1 };
}

const isAlike = (one: ConsentNote, other: ConsentNote): boolean =>
  one.kind === other.kind && one.senderId === other.senderId;

const isSame = (one: ConsentNote, other: ConsentNote): boolean => isAlike(one, other) && one.at === other.at;

/** What of it forbids a sender to write, if anything does; `askedAt` is when they asked for it, which is later than a no before. */
export const suppressionOf = ({ history }: Contact, senderId: string, askedAt = ''): ConsentNote | undefined =>
  history.find((one) => (one.senderId ?? senderId) === senderId && one.at > askedAt && stands(one, history));

/**
 * A START lifts the STOPs before it; an address that is none, a complaint and an unsubscription nothing that is said by
 * SMS. What somebody said of one sender's messages they take back on that sender's own page.
 */
function stands({ kind, at, senderId }: ConsentNote, history: readonly ConsentNote[]): boolean {
  if (kind === 'start' || kind === 'resubscribe') return false;
  const isSaid = kind === 'stop' || kind === 'unsubscribe';
  const isTakenBack = (other: ConsentNote) =>
    other.kind === 'resubscribe' && other.senderId === senderId && other.at > at;
  if (isSaid && senderId !== undefined && history.some(isTakenBack)) return false;
  const isLiftable = kind === 'stop' || kind === 'opted_out';
  return !isLiftable || !history.some((other) => other.kind === 'start' && other.at > at);
}

const words: Record<ConsentNote['kind'], string> = {
  stop: 'the recipient said STOP',
  opted_out: 'the phone number is opted out of SMS of this account',
  unreachable: 'the address was reported as one that nobody can be reached at',
  complaint: 'the recipient reported a message as unwanted',
  unsubscribe: 'the recipient unsubscribed',
  resubscribe: 'the recipient subscribed again',
  start: 'the recipient said START',
};

/** A note as a verdict tells it. */
export const noteInWords = ({ kind, at }: ConsentNote): string => `${words[kind]} on ${at.slice(0, 10)}`;
