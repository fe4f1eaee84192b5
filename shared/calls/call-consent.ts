import type { ConsentNote } from '../consent/contact.ts';
import type { CalledData } from '../orders/customer-event.ts';
import type { ChannelName } from '../orders/order-facts.ts';

type Note = Pick<ConsentNote, 'kind' | 'source' | 'wording' | 'senderId'>;
export interface Heard {
  channel: ChannelName;
  address: string;
  note: Note;
}

/**
 * What is to be noted about whose addresses after somebody phoned: a wrong number is nobody's to phone or to write to;
 * who refused is phoned by this sender no more or, as they said, hears nothing more from it over any channel.
 */
export function consentOfCalled(
  { outcome, by = 'somebody', phone, refuses = 'calls' }: CalledData,
  { senderId, email }: { senderId: string; email: string | undefined },
): Heard[] {
  const source = 'the desk';
  const heardOn = (channel: ChannelName, address: string | undefined, note: Note): Heard[] =>
    address === undefined ? [] : [{ channel, address, note }];
  if (outcome === 'wrong_number') {
    const note: Note = { kind: 'unreachable', source, wording: `a wrong number, says ${by}` };
    return [...heardOn('call', phone, note), ...heardOn('sms', phone, note)];
  }
  if (outcome !== 'refused') return [];
  const note: Note = { kind: 'stop', source, senderId, wording: `refused ${refuses}, told ${by} on the telephone` };
  const byPhone = (['sms', 'whatsapp'] as const).flatMap((channel) => heardOn(channel, phone, note));
  // As notifications are counted: by the address, or else by the number.
  const byDevice = heardOn('push', email?.toLowerCase() ?? phone, note);
  const others = refuses === 'everything' ? [...byPhone, ...heardOn('email', email, note), ...byDevice] : [];
  return [...heardOn('call', phone, note), ...others];
}
