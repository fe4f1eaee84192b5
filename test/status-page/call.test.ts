import { describe, expect, it } from 'vitest';
import { anAnn, anEvent } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';
import { aPage, now, token } from './page-driver.ts';

const later = '2996-11-24T10:00:00.000Z';
const called = anEvent({ id: 'called', type: 'customer.called', source: '/desk', occurredAt: later });

describe('who asks to be phoned', () => {
  it('is put on the call list once, with the number on file, and led back to a page that says so', async () => {
    const { form, post, look, heard } = await aPage();
    const page = await form('call');
    const fields = { ...page, phone: ' ', when: 'after three', about: 'the handle' };
    const back = { statusCode: 303, headers: { location: `/t/${token}#call` } };
    expect(await post('call', fields)).toMatchObject(back);
    expect(await post('call', fields)).toMatchObject(back);
    expect(heard()).toEqual([
      {
        ...{ id: heard()[0]?.id, senderId: 'default', orderId: 'A-1001', source: '/status-page' },
        ...{ type: 'customer.call_requested', occurredAt: now, receivedAt: now },
        data: { phone: '+46701234567', when: 'after three', about: 'the handle' },
      },
    ]);
    expect((await look()).body).toContain('We will phone you');
  });

  it('is not asked again before somebody has phoned; what another tab says meanwhile is not lost in silence', async () => {
    const { form, post, send, look, heard, stores } = await aPage();
    const tab = await form('call');
    await send('call', { about: 'The handle' });
    expect((await look()).body).not.toContain(`action="/t/${token}/call"`);
    const { statusCode, body } = await post('call', { ...tab, about: 'The hinges' });
    expect([statusCode, heard().length]).toEqual([409, 1]);
    expect(body).toContain('This could not be sent');
    await stores.events.append(called);
    const { body: after } = await look();
    for (const words of ['We have phoned you', `action="/t/${token}/call"`]) expect(after).toContain(words);
    expect((await send('call', { about: 'The hinges' }, { at: later })).statusCode).toBe(303);
    expect(heard()).toHaveLength(2);
  });

  it('may ask again where nobody has phoned in the week that the call list had for it', async () => {
    const { send, look, heard } = await aPage();
    await send('call', { about: 'The handle' });
    const [before, over] = ['2996-12-01T08:00:00.000Z', '2996-12-01T23:59:00.000Z'];
    expect((await look(before)).body).toContain('We will phone you');
    const { body } = await look(over);
    expect(body).not.toContain('We will phone you');
    expect(body).toContain(`action="/t/${token}/call"`);
    expect((await send('call', { about: 'The handle' }, { at: over })).statusCode).toBe(303);
    expect(heard()).toHaveLength(2);
  });

  it.each([
    ['in the form of the country that it goes to', { phone: '070-765 43 21' }, '+46707654321'],
    ['of another country', { phone: '+44 20 7946 0018' }, '+442079460018'],
  ])('may give another number, %s', async (_, fields, phone) => {
    const event = anEvent({ order: { customer: anAnn(), deliveryAddress: { country: 'SE' } } });
    const { send, heard } = await aPage({ events: [event] });
    expect((await send('call', fields)).statusCode).toBe(303);
    expect(heard()).toMatchObject([{ data: { phone } }]);
  });

  it.each([
    ['a number that is none', { phone: '12', about: '<b>' }, 'We cannot read this number'],
    ['a text without end', { about: 'x'.repeat(501) }, 'Please keep it to 500 characters'],
  ])('is told of %s, with what was typed, and nothing is kept', async (_, fields, words) => {
    const { send, heard } = await aPage();
    const { statusCode, body } = await send('call', fields);
    expect(statusCode).toBe(422);
    expect(body).toContain(words);
    if (fields.about === '<b>') expect(body).toContain('&lt;b&gt;</textarea>');
    expect(heard()).toEqual([]);
  });

  it('has to give a number where the order has none', async () => {
    const { send } = await aPage({ events: [anEvent({ order: { customer: { locale: 'de' } } })] });
    expect(await send('call', { about: 'Hallo' })).toMatchObject({
      statusCode: 422,
      body: expect.stringContaining('Bitte nennen Sie uns eine Nummer') as string,
    });
  });

  it('can do so where the sender phones', async () => {
    const fields = await (await aPage()).form('call');
    const silent = await aPage({ sender: aSender({ phonesBack: false }) });
    expect((await silent.look()).body).not.toContain('id="call"');
    expect((await silent.post('call', fields)).statusCode).toBe(409);
    expect(silent.heard()).toEqual([]);
  });
});
