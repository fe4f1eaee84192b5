import { describe, expect, it } from 'vitest';
import { aWholeDesk } from './whole-desk.ts';

const path = '/desk/words?message=on-its-way&language=en';
const chosen = { message: 'on-its-way', language: 'en', kind: 'delivery' };
const words = { subject: '', headline: '', text: '', sms: 'Order {{order.number}} is coming. {{link}}' };

/** The desk, and how ann saves words on top of a version. */
async function aWordsDesk() {
  const desk = await aWholeDesk();
  const save = (typed: object, version = 0) =>
    desk.post('/desk/words', { ...chosen, version: String(version), act: 'save', ...words, ...typed });
  const templates = async () => (await desk.senders.find('default'))?.document.templates;
  return { ...desk, save, templates };
}

describe('words', () => {
  it('are saved as a new version of the settings, and shown as they are then', async () => {
    const desk = await aWordsDesk();
    expect(await desk.save({ text: 'Here we come.\r\nSoon.' })).toMatchObject({
      statusCode: 303,
      headers: { location: '/desk/words?sender=default&message=on-its-way&language=en&kind=delivery&done=saved' },
    });
    expect(await desk.templates()).toEqual({ 'on-its-way': { en: { text: 'Here we come.\nSoon.', sms: words.sms } } });
    const { body } = await desk.look(path);
    expect(body).toContain('Order {{order.number}} is coming. {{link}}</textarea>');
    expect(body).toContain('Version 1 of the settings stands, by ann');
    expect(desk.stores.allActs()).toMatchObject([{ by: 'ann', what: 'settings_saved', to: { version: '1' } }]);
  });

  it('that are taken out again leave nothing behind', async () => {
    const desk = await aWordsDesk();
    await desk.save({});
    await desk.save({ sms: '' }, 1);
    expect(await desk.templates()).toEqual({});
  });

  it('with a fault change nothing; it is said at the field, and what was typed stands there', async () => {
    const desk = await aWordsDesk();
    const answer = await desk.save({ sms: 'Order {{order.numbr}} "is" coming' });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toMatch(/id="sms"[^>]*aria-invalid="true"\s+autofocus/);
    expect(answer.body).toMatch(/id="sms-fault">[^<]*<p>[^<]*order\.numbr/);
    expect(answer.body).toContain('Order {{order.numbr}} &quot;is&quot; coming</textarea>');
    expect(await desk.templates()).toBeUndefined();
  });

  it('do not overwrite what somebody else saved meanwhile, until it is asked for once more', async () => {
    const desk = await aWordsDesk();
    await desk.save({ sms: 'Theirs: order {{order.number}} is on its way. {{link}}' });
    const answer = await desk.save({ sms: 'Mine: order {{order.number}} is on its way. {{link}}' });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('Somebody else changed these settings meanwhile');
    expect(answer.body).toContain('Mine: order {{order.number}} is on its way. {{link}}</textarea>');
    const [, version] = /name="version" value="(\d+)"/.exec(answer.body) ?? [];
    expect(
      (await desk.save({ sms: 'Mine: order {{order.number}} is on its way. {{link}}' }, Number(version))).statusCode,
    ).toBe(303);
    expect(await desk.templates()).toMatchObject({
      'on-its-way': { en: { sms: 'Mine: order {{order.number}} is on its way. {{link}}' } },
    });
  });

  it('go back to the version before, and from the first to the account’s file', async () => {
    const desk = await aWordsDesk();
    await desk.save({});
    await desk.save({ sms: 'Second: order {{order.number}} is on its way. {{link}}' }, 1);
    const undo = (version: number) => desk.post('/desk/words/undo', { ...chosen, version: String(version) });
    expect((await undo(2)).headers?.location).toContain('done=undone');
    expect(await desk.templates()).toMatchObject({ 'on-its-way': { en: { sms: words.sms } } });
    expect((await undo(2)).statusCode).toBe(412);
    const other = await aWordsDesk();
    await other.save({});
    await other.post('/desk/words/undo', { ...chosen, version: '1' });
    expect(await other.templates()).toEqual({});
  });
});

describe('how words read', () => {
  it('is shown on a telephone and in a mailbox, with what an SMS costs', async () => {
    const desk = await aWordsDesk();
    const { body, headers } = await desk.look('/desk/words/preview?message=on-its-way&language=en');
    expect(body).toContain('Harbour Lane: Order 1001 is on its way');
    expect(body).toMatch(/\d+ characters, 1 SMS\./);
    expect(body).toContain('srcdoc="&lt;!doctype html&gt;');
    expect(headers).toMatchObject({ 'x-frame-options': 'SAMEORIGIN' });
    expect(headers?.['content-security-policy']).toContain("default-src 'none'; style-src 'self' 'unsafe-inline'");
  });

  it('is tried while they are typed, with the letter that costs; nothing is written', async () => {
    const desk = await aWordsDesk();
    const { body } = await desk.post('/desk/words/preview', {
      ...chosen,
      ...words,
      sms: 'Kolejka → order {{order.number}} is on its way. {{link}}',
    });
    expect(body).toContain('Harbour Lane: Kolejka →');
    expect(body).toContain('“→” leaves room for 70 characters in place of 160.');
    expect(await desk.templates()).toBeUndefined();
    expect(desk.stores.allActs()).toEqual([]);
  });

  it('says what is wrong where they can not be used', async () => {
    const desk = await aWordsDesk();
    const half = await desk.post('/desk/words/preview', { ...chosen, ...words, sms: 'Order {{order.number' });
    expect([half.statusCode, half.body.includes('<strong>Sms:</strong>')]).toEqual([200, true]);
    expect(half.body).not.toContain('class="bubble"');
    const thin = await desk.post('/desk/words/preview', { ...chosen, ...words, sms: 'Look: {{link}}' });
    expect(thin.body).toContain('An SMS must make sense');
    expect(thin.body).toContain('class="bubble">Harbour Lane: Look:');
  });
});

describe('a test', () => {
  it('goes to the colleague’s own address, in the words that are typed, and is saved nowhere', async () => {
    const desk = await aWordsDesk();
    const answer = await desk.post('/desk/words', {
      ...chosen,
      ...words,
      subject: 'Soon there',
      act: 'test-email',
      to: '+46701740600',
    });
    expect(answer.headers?.location).toContain('done=tested');
    expect(desk.sent).toMatchObject([{ channel: 'email', to: 'ann@colleagues.example', subject: 'Test: Soon there' }]);
    expect(await desk.templates()).toBeUndefined();
    expect(desk.stores.allActs()).toMatchObject([
      { what: 'test_sent', to: { channel: 'email', message: 'on-its-way' } },
    ]);
    expect(JSON.stringify(desk.stores.allActs())).not.toContain('@');
  });

  it('by SMS goes to a number of the account’s file, and to no other', async () => {
    const desk = await aWordsDesk();
    const test = (to: string) => desk.post('/desk/words', { ...chosen, ...words, act: 'test-sms', to });
    expect(await test('+46701234567')).toMatchObject({ statusCode: 422 });
    expect(desk.sent).toEqual([]);
    await test('+46701740600');
    expect(desk.sent).toMatchObject([
      { channel: 'sms', to: '+46701740600', text: expect.stringContaining('is coming') as string },
    ]);
  });
});
