import type { ContactStore } from '../../shared/consent/contact-store.ts';
import { keywordOf } from '../../shared/consent/keyword.ts';
import { noteConsent } from '../../shared/consent/note-consent.ts';
import { log } from '../../shared/log.ts';
import type { ChannelName } from '../../shared/orders/order-facts.ts';
import type { ReplyNotice } from './notice.ts';
import { numbersOn } from './whatsapp-numbers.ts';

export interface ReplyDependencies {
  contacts: ContactStore;
  contactHash(channel: ChannelName, address: string): Promise<string>;
  /** Has AWS let a number through again that had said STOP; it does so once in thirty days. */
  optIn(phone: string): Promise<'opted in' | 'refused'>;
}

const mostWording = 100;
const sources = { sms: 'SMS', whatsapp: 'WhatsApp' } as const;

/**
 * Takes STOP and START from an SMS or from WhatsApp, each for its own channel. HELP by SMS is answered by AWS, in the
 * words that are set on the number; all else nobody reads here.
 */
export async function takeReply(
  { channel, from, text, at }: ReplyNotice,
  dependencies: ReplyDependencies,
): Promise<void> {
  const keyword = keywordOf(text);
  log.info('reply_taken', { channel, keyword });
  if (keyword !== 'stop' && keyword !== 'start') return;
  const wording = text.trim().slice(0, mostWording);
  for (const number of channel === 'whatsapp' ? numbersOn(from) : [from]) {
    const id = { channel, hash: await dependencies.contactHash(channel, number) };
    await noteConsent(dependencies.contacts, id, { kind: keyword, at, source: sources[channel], wording });
  }
  if (channel === 'sms' && keyword === 'start' && (await dependencies.optIn(from)) === 'refused')
    log.warn('opt_in_refused');
}
