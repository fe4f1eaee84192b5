import { describe, expect, it } from 'vitest';
import type { MessageIn } from '../../shared/messages/message.ts';
import { capOf } from '../../shared/planning/cap-of.ts';
import type { Sender } from '../../shared/senders/sender.ts';
import { aSentMessage } from '../builders/message.ts';
import { aSender } from '../builders/sender.ts';

const shop = (differences: Partial<Sender> = {}) => aSender({ extends: 'made-to-order', dailyCap: 2, ...differences });
const news = { rule: 'delayed', name: 'delayed' } as const;

describe('the daily cap of an address', () => {
  it.each<[string, Partial<MessageIn<'sent'>>, Partial<Sender>, number | undefined]>([
    ['counts e-mails', news, {}, 2],
    ['counts SMS', { ...news, channel: 'sms' }, {}, 2],
    ['counts notifications', { ...news, channel: 'push' }, {}, 2],
    ['counts WhatsApp', { ...news, channel: 'whatsapp' }, {}, 2],
    ['counts what goes over a messenger', { ...news, channel: 'webhook' }, {}, 2],
    ['counts what goes to a contact', { ...news, recipient: { contact: 0, role: 'site' } }, {}, 2],
    ['counts no calls, whose hours are the colleague’s', { ...news, channel: 'call' }, {}, undefined],
    ['counts nothing for systems', { ...news, channel: 'webhook', recipient: { system: 'crm' } }, {}, undefined],
    ['counts nothing for colleagues', { ...news, recipient: { colleague: 'bo@example.com' } }, {}, undefined],
    ['leaves out what its rule says', news, { rules: [{ id: 'delayed', uncapped: true }] }, undefined],
    ['leaves out the confirmation that goes at once', {}, {}, undefined],
    ['counts it where it waits for the hours', {}, { holdConfirmations: true }, 2],
    ['counts it over a channel by which it waits', { channel: 'sms' }, {}, 2],
    ['counts what else goes at once', { rule: 'delivered', name: 'delivered' }, { extends: 'marketplace' }, 2],
    ['is none where the sender has none', news, { dailyCap: undefined }, undefined],
  ])('%s', (_, message, sender, cap) => {
    expect(capOf(aSentMessage(message), shop(sender))).toBe(cap);
  });
});
