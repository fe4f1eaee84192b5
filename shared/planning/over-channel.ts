import type { MessageName } from '../messages/message.ts';
import { templateFor } from '../messages/whatsapp-template.ts';
import { languageFor } from '../messages/wording/reader.ts';
import type { ChannelName } from '../orders/channel-names.ts';
import type { Sender } from '../senders/sender.ts';
import type { Sending } from '../senders/sending.ts';
import { isLandline } from './reach.ts';
import type { Person } from './recipients.ts';
import { smsOriginOf } from './sms-origin.ts';

/** What keeps somebody from being told over one channel, as a code and in words. */
export interface Barred {
  code: string;
  words: string;
}

/** Where there is nothing to be told by over a channel. */
export function missingOver(channel: ChannelName): Barred {
  switch (channel) {
    case 'push':
      return { code: 'no_device', words: 'nobody has switched notifications on' };
    case 'webhook':
      return { code: 'no_messenger', words: 'the customer prefers no messenger' };
    default:
      return { code: 'no_address', words: `nobody to write to: the order has no ${addressWord(channel)}` };
  }
}

/** What an address over a channel is called. */
export const addressWord = (channel: ChannelName): string => (channel === 'email' ? 'e-mail address' : 'phone number');

interface Facing {
  sender: Sender;
  sending: Sending;
  person: Person;
  /** What would be said. */
  name: MessageName;
}

/** What of a channel itself keeps a message from an address that is one; nothing where it may go. Pure. */
export function barredOver(channel: ChannelName, to: string, facing: Facing): Barred | undefined {
  if (channel === 'sms') return barredFromSms(to, facing);
  if (channel === 'whatsapp') return barredFromWhatsApp(facing);
  if (channel !== 'webhook' || facing.sender.systems.some(({ isBridge }) => isBridge)) return undefined;
  return { code: 'no_bridge', words: 'the sender has no bridge to a messenger' };
}

/** Nobody is written to there who has not agreed to it, and nothing but what Meta has approved. */
function barredFromWhatsApp({ sender, sending, person, name }: Facing): Barred | undefined {
  if (!person.onWhatsApp)
    return { code: 'no_opt_in', words: 'the customer has not agreed to be written to by WhatsApp' };
  const number = sender.whatsApp?.phoneNumberId;
  if (number === undefined || !templateFor(sender, name, { language: languageFor(person.locale, sender) })) {
    return { code: 'no_template', words: `the sender has no WhatsApp template for "${name}"` };
  }
  const isOurs = sending.whatsAppFrom?.includes(number) === true;
  return isOurs
    ? undefined
    : { code: 'no_number', words: 'the account does not name the WhatsApp number of the sender' };
}

function barredFromSms(to: string, { sender, sending }: Facing): Barred | undefined {
  if (isLandline(to)) return { code: 'landline', words: 'the phone number is a landline, which gets calls and no SMS' };
  const origin = smsOriginOf(to, sending, sender);
  if (!('closed' in origin)) return undefined;
  const words = `no SMS to ${origin.closed}: the account names nothing that they come from there`;
  return { code: 'country_closed', words };
}
