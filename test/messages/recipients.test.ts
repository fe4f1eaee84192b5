import { unheard } from '../fakes/unheard.ts';
import { describe, expect, it } from 'vitest';
import type { Outgoing } from '../../shared/channels/channel.ts';
import { deliverMessage } from '../../shared/messages/deliver-message.ts';
import { renderEmail } from '../../shared/messages/render.ts';
import { fold } from '../../shared/orders/fold.ts';
import { plan } from '../../shared/planning/plan.ts';
import { anAnn, anEvent } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';
import { memoryStores } from '../fakes/memory-stores.ts';
import { sampleFacts, sampleMessage } from './samples.ts';

const colleague = { colleague: 'desk@example.com' };
const site = { contact: 0, role: 'site' };

describe('an e-mail', () => {
  it.each([
    ['en', 'customer', 'because you have an order with Harbour Lane.'],
    ['en', site, 'because you are named as a contact for an order with Harbour Lane.'],
    ['en', colleague, 'because your address is in the settings of Harbour Lane.'],
    ['sv', 'customer', 'för att du har en beställning hos Harbour Lane.'],
    ['sv', site, 'för att du står som kontakt för en beställning hos Harbour Lane.'],
    ['sv', colleague, 'för att din adress står i inställningarna för Harbour Lane.'],
    ['de', 'customer', 'weil Sie bei Harbour Lane bestellt haben.'],
    ['de', site, 'weil Sie als Kontakt für eine Bestellung bei Harbour Lane angegeben sind.'],
    ['de', colleague, 'weil Ihre Adresse in den Einstellungen von Harbour Lane steht.'],
  ] as const)('says in %s why %j gets it', (locale, recipient, why) => {
    const facts = sampleMessage('not-told', { facts: { customer: { ...sampleFacts.customer, locale } } });
    const { html, text } = renderEmail({ ...facts, message: { ...facts.message, recipient } });
    for (const words of [html, text]) expect(words).toContain(why);
    expect(text.endsWith(`${why}\n`)).toBe(true);
  });

  it('sends no colleague to their own support, and lets them call whom it is about', () => {
    const facts = sampleMessage('not-told', {
      untold: { name: 'visit-planned', person: { name: 'Ann Lind', phone: '+46701234567' } },
    });
    const { html, text } = renderEmail({ ...facts, message: { ...facts.message, recipient: colleague } });
    expect(text).not.toContain('Questions?');
    expect(html).toContain('href="tel:+46701234567"');
  });

  it('can be ended by a customer, and by no colleague', async () => {
    const now = '2026-11-23T10:00:00.000Z';
    const told = {
      id: 'inside',
      on: 'order.placed',
      message: 'order-received',
      to: { colleagues: ['desk@example.com'] },
    };
    const sender = aSender({ rules: [{ ...told, channels: ['email'] }] });
    const event = anEvent({ occurredAt: now, order: { customer: { ...anAnn(), phone: null } } });
    const sending = { to: 'everyone' } as const;
    const planned = plan(event, { order: fold(undefined, event), sender, sending, now });
    const stores = memoryStores();
    await stores.orders.commit({ ...planned, version: 0, linkHash: undefined, now });
    const sent: Outgoing[] = [];
    const send = (outgoing: Outgoing) => {
      sent.push(outgoing);
      return Promise.resolve({ kind: 'accepted' as const, providerId: 'p' });
    };
    const dependencies = {
      ...stores,
      schedules: { hold: () => Promise.resolve() },
      channels: { email: { send }, sms: { send }, call: unheard, push: unheard, whatsapp: unheard, webhook: unheard },
      linkOf: () => Promise.resolve('https://status.example.com/t/abc'),
      findSender: () => Promise.resolve(sender),
      sending,
    };
    for (const { id: messageId, senderId, orderId } of planned.messages)
      await deliverMessage({ senderId, orderId, messageId }, dependencies, { id: 'call', now });
    expect(
      sent.map((email) => [
        'to' in email && email.to,
        'unsubscribeLink' in email && email.unsubscribeLink !== undefined,
      ]),
    ).toEqual([
      ['ann@example.com', true],
      ['desk@example.com', false],
    ]);
    expect(sent.map((email) => 'html' in email && email.html.includes('No more e-mails'))).toEqual([true, false]);
  });
});
