import type { Sender } from '../senders/sender.ts';
import type { ApprovedTemplate } from '../senders/whatsapp.ts';
import type { MessageName } from './message-names.ts';
import type { Reader } from './wording/reader.ts';

/** The template by which a message is said in a language; in another one than the reader's, where there is none in that. */
export const templateFor = (
  { whatsApp, language }: Pick<Sender, 'whatsApp' | 'language'>,
  name: MessageName,
  reader: Pick<Reader, 'language'>,
): ApprovedTemplate | undefined => {
  const given = whatsApp?.templates[name];
  return given?.[reader.language] ?? given?.[language];
};
