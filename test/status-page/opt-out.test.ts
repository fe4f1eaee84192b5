import { describe, expect, it } from 'vitest';
import type { ConsentNote, ContactId } from '../../shared/consent/contact.ts';
import { noteConsent } from '../../shared/consent/note-consent.ts';
import { languages } from '../../shared/senders/language.ts';
import { anAnn, anEvent } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';
import { formsIn } from './forms-in.ts';
import { aPage, now, token } from './page-driver.ts';

const placed = anEvent();
const email = { channel: 'email', hash: 'hash of email ann@example.com' } as const;
const sms = { channel: 'sms', hash: 'hash of sms +46701234567' } as const;
const later = (minutes: number) => new Date(Date.parse(now) + minutes * 60_000).toISOString();

const path = `/t/${token}/messages`;
async function aTold({
  notes = [] as [typeof email | typeof sms, Partial<ConsentNote>][],
  events = [placed],
  sender = aSender(),
} = {}) {
  const page = await aPage({ events, sender });
  for (const [id, note] of notes) {
    await noteConsent(page.stores.contacts, id, {
      kind: 'stop',
      at: later(-60),
      source: 'SMS',
      wording: 'STOP',
      ...note,
    });
  }
  const open = async (at = now) => (await page.ask('GET', path, { at })).body ?? '';
  const form = async (channel: string, at = now) => {
    const found = formsIn(await open(at)).find(({ hidden }) => hidden.of === channel);
    if (!found) throw new Error(`There is no form for ${channel}.`);
    return found.hidden;
  };
  const press = async (channel: string, wants: string, at = now) =>
    page.post('messages', { ...(await form(channel, at)), wants }, { at });
  const history = async (id: ContactId) => (await page.stores.contacts.find(id))?.history ?? [];
  return { ...page, open, form, press, history };
}

describe('the page of messages', () => {
  it('is led to from the order’s, says what each button stops, and does nothing by itself', async () => {
    const { look, open, ask, heard, history } = await aTold();
    expect((await look()).body).toContain(`<a href="${path}">Stop or resume messages from Harbour Lane</a>`);
    const body = await open();
    for (const words of [
      'No more e-mails from Harbour Lane',
      'No more SMS from Harbour Lane',
      'not even about an order that is on its way',
    ])
      expect(body).toContain(words);
    expect(await ask('HEAD', path)).toMatchObject({ statusCode: 200, body: '' });
    expect([heard(), await history(email), await history(sms)]).toEqual([[], [], []]);
  });

  it('stops a channel of this sender at one press, and resumes it at another', async () => {
    const { press, open, heard, history } = await aTold();
    expect(await press('sms', 'stop')).toMatchObject({ statusCode: 303, headers: { location: `${path}#sms` } });
    const wording = 'No more SMS from Harbour Lane';
    expect(await history(sms)).toEqual([
      { kind: 'unsubscribe', at: now, senderId: 'default', source: 'the page', wording },
    ]);
    expect(await history(email)).toEqual([]);
    const body = await open();
    for (const words of [
      'You have had no SMS from Harbour Lane since',
      'SMS from Harbour Lane again',
      'No more e-mails',
    ])
      expect(body).toContain(words);
    await press('sms', 'again', later(1));
    expect((await history(sms)).map(({ kind }) => kind)).toEqual(['unsubscribe', 'resubscribe']);
    expect(await open(later(2))).toContain('We write to you by SMS.');
    expect(heard()).toMatchObject([
      { type: 'customer.opted_out', data: { channel: 'sms', wording } },
      { type: 'customer.opted_in', data: { channel: 'sms', wording: 'SMS from Harbour Lane again' } },
    ]);
  });

  it('lets who agreed to WhatsApp stop it, where its sender speaks there', async () => {
    const agreed = anEvent({ order: { customer: anAnn(), consent: { whatsapp: { optedIn: true } } } });
    const none = await aTold({ events: [agreed] });
    expect(await none.open()).not.toContain('WhatsApp');
    const whatsApp = { phoneNumberId: 'phone-number-id-1', templates: {} };
    const { press, open, history } = await aTold({ events: [agreed], sender: aSender({ whatsApp }) });
    await press('whatsapp', 'stop');
    const hash = 'hash of whatsapp +46701234567';
    expect(await history({ channel: 'whatsapp', hash })).toMatchObject([{ kind: 'unsubscribe', senderId: 'default' }]);
    expect(await history(sms)).toEqual([]);
    expect(await open()).toContain('You have had no WhatsApp message from Harbour Lane since');
    await press('whatsapp', 'again', later(1));
    expect(await open(later(2))).toContain('We write to you by WhatsApp, as you agreed.');
    const nobody = await aTold({ sender: aSender({ whatsApp }) });
    expect(await nobody.open()).not.toContain('WhatsApp');
  });

  it('is told on the timeline', async () => {
    const { press, look } = await aTold();
    await press('email', 'stop');
    expect((await look()).body).toContain('You stopped messages of ours');
  });

  it('takes a press once, and one of before as what it was', async () => {
    const { form, post, press, heard } = await aTold();
    const tab = await form('email');
    for (let time = 0; time < 2; time++) {
      expect((await post('messages', { ...tab, wants: 'stop' })).statusCode).toBe(303);
    }
    expect(heard()).toHaveLength(1);
    await press('email', 'again', later(1));
    const { statusCode, body } = await post('messages', { ...tab, wants: 'stop' }, { at: later(2) });
    expect([statusCode, heard().length]).toEqual([409, 2]);
    expect(body).toContain('Something was answered or changed here since');
  });

  it.each([
    ['a key of another channel', { of: 'email' }, {}],
    ['no key', { key: '' }, {}],
    ['a channel that there is none of', { of: 'call' }, {}],
    ['another site', {}, { 'sec-fetch-site': 'cross-site' }],
  ])('takes nothing with %s', async (_, differences, headers) => {
    const { form, post, heard, history } = await aTold();
    const fields = { ...(await form('sms')), wants: 'stop', ...differences };
    const { statusCode, body } = await post('messages', fields, { headers });
    expect([statusCode, heard(), await history(sms)]).toEqual([403, [], []]);
    expect(body).toContain('This form did not come from this page');
  });

  it.each([
    ['said STOP to all', sms, {}, 'You answered one of our messages with STOP'],
    ['can not be reached', email, { kind: 'unreachable' as const }, 'What we sent there came back'],
    ['complained', email, { kind: 'complaint' as const }, 'was reported as unwanted'],
  ])('offers no way back to who %s', async (_, id, note, words) => {
    const { open, form } = await aTold({ notes: [[id, note]] });
    expect(await open()).toContain(words);
    await expect(form(id.channel)).rejects.toThrow('There is no form');
  });

  it.each([
    ['by the foot of an e-mail', { kind: 'unsubscribe' as const, senderId: 'default' }],
    ['by telephone', { kind: 'stop' as const, senderId: 'default' }],
  ])('takes back what was said %s', async (_, note) => {
    const { press, open } = await aTold({ notes: [[email, note]] });
    expect(await open()).toContain('You have had no e-mail from Harbour Lane since');
    await press('email', 'again');
    expect(await open()).toContain('We write to you by e-mail.');
  });

  it('acts on the address that would be written to now', async () => {
    const moved = anEvent({
      ...{ id: 'moved', type: 'order.updated', occurredAt: later(-1) },
      order: { customer: { email: 'Other@example.com' } },
    });
    const { press, stores, history } = await aTold({ events: [placed, moved] });
    await press('email', 'stop');
    expect(await stores.contacts.find({ channel: 'email', hash: 'hash of email Other@example.com' })).toMatchObject({
      history: [{ kind: 'unsubscribe' }],
    });
    expect(await history(email)).toEqual([]);
  });

  it('says so where nobody can be written to, or its link leads nowhere', async () => {
    const { open, ask } = await aTold({ events: [anEvent({ order: {} })] });
    expect(await open()).toContain('This order has no address that we could write to.');
    expect((await ask('GET', '/t/AAAAAAAAAAAAAAAA/messages')).statusCode).toBe(404);
    expect((await ask('POST', '/t/AAAAAAAAAAAAAAAA/messages', { body: 'a=b' })).statusCode).toBe(404);
    expect((await ask('DELETE', path)).statusCode).toBe(405);
  });

  it('takes no more than a link may say in a day', async () => {
    const events = Array.from({ length: 30 }, (_, index) =>
      anEvent({
        ...{ id: `o${index}`, type: 'customer.opted_out', source: '/status-page', receivedAt: later(-5) },
        data: { channel: 'sms', wording: 'No' },
      }),
    );
    const { press, history } = await aTold({ events: [placed, ...events] });
    expect((await press('sms', 'stop')).statusCode).toBe(429);
    expect(await history(sms)).toEqual([]);
  });

  it.each(languages)('speaks %s', async (locale) => {
    const event = anEvent({ order: { customer: { ...anAnn(), locale } } });
    const { open } = await aTold({
      events: [event],
      notes: [
        [sms, {}],
        [email, { kind: 'unsubscribe', senderId: 'default' }],
      ],
    });
    const body = await open();
    expect(body).toContain(`<html lang="${locale}"`);
    expect(body.replace(/<style>.*?<\/style>/s, '')).not.toMatch(/\{\{|undefined|<script/);
  });
});
