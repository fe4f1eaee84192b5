import type { ContactStore } from '../../shared/consent/contact-store.ts';
import { keywordOf } from '../../shared/consent/keyword.ts';
import { noteConsent } from '../../shared/consent/note-consent.ts';
import { log } from '../../shared/log.ts';
import type { ChannelName } from '../../shared/orders/order-facts.ts';
import type { ReplyNotice } from './notice.ts';

export interface ReplyDependencies {
  contacts: ContactStore;
  contactHash(channel: ChannelName, address: string): Promise<string>;
  /** Has AWS let a number through again that had said STOP; it does so once in thirty days. */
  optIn(phone: string): Promise<'opted in' | 'refused'>;
}

const mostWording = 100;

/**
 * Takes STOP and START from an SMS. HELP is answered by AWS, in the words that are set on the number; all else nobody
 * reads here.
 */
export async function takeReply({ from, text, at }: ReplyNotice, dependencies: ReplyDependencies): Promise<void> {
  const keyword = keywordOf(text);
  log.info('reply_taken', { keyword });
  if (keyword !== 'stop' && keyword !== 'start') return;
  const id = { channel: 'sms', hash: await dependencies.contactHash('sms', from) } as const;
  const wording = text.trim().slice(0, mostWording);
  await noteConsent(dependencies.contacts, id, { kind: keyword, at, source: 'SMS', wording });
  if (keyword === 'start' && (await dependencies.optIn(from)) === 'refused') log.warn('opt_in_refused');
}
