import { contentOf } from './content.ts';
import type { RenderFacts } from './render-facts.ts';
import { smsWordsOf } from './sms-words.ts';
import { composeEmail } from './email/email.ts';
import { composePush, pushRoom, type RenderedPush } from './push.ts';
import { composeSms } from './sms.ts';

export interface RenderedEmail {
  subject: string;
  html: string;
  text: string;
  /** A calendar's file (RFC 5545), where it tells when somebody comes, or something. */
  calendar?: string;
}
export interface RenderedSms {
  text: string;
}

/** The message as an e-mail in the customer's language: one-line subject, HTML, and the same as text. */
export const renderEmail = (facts: RenderFacts): RenderedEmail => composeEmail(contentOf(facts), facts.sender);

/** The message as a colleague says it on the telephone: what it is about, and sentence by sentence. */
export function renderScript(facts: RenderFacts): { headline: string; script: string[] } {
  const { headline, sentences } = contentOf(facts);
  return { headline, script: sentences };
}

/** The message as a notification in the customer's language: the same words as an SMS has, and no link among them. */
export const renderPush = (facts: RenderFacts): RenderedPush =>
  composePush(contentOf(facts), smsWordsOf(facts, pushRoom), facts.also?.length);

/**
 * The message as an SMS in the customer's language: the brand first, the link last and whole, three segments at most,
 * and no longer than `limit` characters. A sender's own words may do without the link.
 */
export const renderSms = (facts: RenderFacts, { limit }: { limit?: number | undefined } = {}): RenderedSms => ({
  text: composeSms((room) => smsWordsOf(facts, room), { limit, plainLetters: facts.sender.smsPlainLetters }),
});
