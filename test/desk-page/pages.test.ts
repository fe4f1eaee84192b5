import { describe, expect, it } from 'vitest';
import { aSender } from '../builders/sender.ts';
import { now, origin, textOf } from './desk.ts';
import { aWholeDesk } from './whole-desk.ts';

const form = { origin, 'content-type': 'application/x-www-form-urlencoded' };
const today = now.slice(0, 10);

describe('what is another sender’s', () => {
  it('is on no page, and no form does anything to it', async () => {
    const desk = await aWholeDesk('other');
    const token = await desk.tokenOf('ann:default');
    const before = desk.written();
    const named = { order: desk.held.orderId, message: desk.held.id, call: desk.call.id };
    const more = {
      note: 'x',
      outcome: 'reached',
      of: 'other',
      q: 'A-1001',
      to: 'cy@example.com',
      text: 'x',
      act: 'save',
    };
    const query = new URLSearchParams({ sender: 'other', ...named }).toString();
    for (const path of Object.keys(desk.GET)) {
      expect([path, (await desk.look(`${path}?${query}`)).statusCode]).toEqual([path, 404]);
    }
    for (const path of Object.keys(desk.POST)) {
      const body = new URLSearchParams({ token, sender: 'other', ...named, ...more }).toString();
      const answer = await desk.ask('POST', path, body, { as: 'ann:default', headers: form });
      expect([path, answer.statusCode]).toEqual([path, 404]);
    }
    expect(desk.written()).toBe(before);
  });

  it.each([
    ['an order', '/desk/order', {}],
    ['a call', '/desk/calls', {}],
    ['a message to be cancelled', '/desk/order/cancel', {}],
    ['a message to be said again', '/desk/order/resend', {}],
    ['an order to be noted on', '/desk/order/note', { note: 'x' }],
    ['a call to be taken', '/desk/calls/take', {}],
    ['a call to be given back', '/desk/calls/release', {}],
    ['a call that was made', '/desk/calls/outcome', { outcome: 'reached' }],
    ['a pause', '/desk/pauses/pause', { of: 'other' }],
    ['a pause that ends', '/desk/pauses/resume', { of: 'other' }],
  ])('is not found under the name of one’s own: %s', async (_, path, more) => {
    const desk = await aWholeDesk('other');
    const before = desk.written();
    const fields = { sender: 'default', order: desk.held.orderId, message: desk.held.id, call: desk.call.id, ...more };
    const answer =
      path in desk.POST
        ? await desk.post(path, fields)
        : await desk.look(`${path}?${new URLSearchParams(fields).toString()}`);
    expect([answer.statusCode, desk.written()]).toEqual([404, before]);
    expect(answer.body).not.toContain('ann@example.com');
  });

  it('is found by nobody who looks for it', async () => {
    const desk = await aWholeDesk('other');
    for (const q of ['A-1001', '1001', 'ann@example.com', '+46701234567']) {
      const answer = await desk.post('/desk/search', { q });
      expect([answer.statusCode, answer.body.includes('Nothing found')]).toEqual([200, true]);
      expect((await desk.post('/desk/search', { q }, 'bo:other')).headers?.location).toContain('order=A-1001');
    }
  });
});

describe('today', () => {
  it('shows the light, the next call, what went out, what did not arrive, and what is paused', async () => {
    const desk = await aWholeDesk();
    const trouble = { at: now, orderId: 'A-7', messageId: 'm-7', name: 'delivered', channel: 'sms' } as const;
    const counts = { email_sent: 128, sms_sent: 64, sms_undelivered: 1 };
    const troubles = [{ ...trouble, ending: 'undelivered', code: 'UNREACHABLE' }] as const;
    await desk.stores.tallies.add({ senderId: 'default', date: today }, { counts, troubles }, now);
    await desk.senders.savePauses({
      pauses: [{ sender: 'default', channel: 'sms', since: now, by: 'bo' }],
      version: 1,
    });
    const { statusCode, body } = await desk.look('/desk');
    expect(statusCode).toBe(200);
    for (const one of [
      '✕ Red',
      'The sweep has never run',
      '>128<',
      '>64<',
      'UNREACHABLE',
      'of order A-7',
      'sms of sender default',
      'by bo',
    ]) {
      expect(body, one).toContain(one);
    }
  });
});

describe('what SMS cost', () => {
  it.each([
    ['50.00', ['SMS this month: US$50.00 of US$200.00.', 'they come to US$64.04.']],
    ['180.00', ['SMS this month: US$180.00 of US$200.00.', 'come to US$230.54: some will go by e-mail instead.']],
  ])('is told beside what went out, by the sender’s ceiling: %s', async (spent, words) => {
    const sender = aSender({ smsBudget: { amount: '200.00', currency: 'USD' } });
    const { GET, stores } = await aWholeDesk();
    const month = { senderId: 'default', month: today.slice(0, 7), currency: 'USD' };
    await stores.spend.spend({ ...month, cost: Number(spent) * 100_000, ceiling: Infinity }, now);
    const colleague = { name: 'ann', username: 'ann', seesAll: false, sees: () => true };
    const asked = { query: new URLSearchParams(), form: new URLSearchParams(), once: 'once', formToken: 'token' };
    const page = await GET['/desk']?.({ ...asked, colleague, sender, senders: [sender], now });
    const text = page && 'main' in page ? textOf({ body: page.main.text }) : '';
    for (const one of words) expect(text).toContain(one);
  });

  it('is told nowhere where there is no ceiling', async () => {
    expect(textOf(await (await aWholeDesk()).look('/desk'))).not.toContain('SMS this month');
  });
});

describe('who looks for', () => {
  it('is told on every page by what', async () => {
    const { body } = await (await aWholeDesk()).look('/desk');
    expect(body).toContain('>Order, tracking number, e-mail address or phone number</label>');
    expect(body).toContain('placeholder="Order, parcel, e-mail or phone"');
  });

  it.each([
    ['an order by its id', 'A-1001'],
    ['an order by its number', ' 1001 '],
    ['an order by its number, as people write it', '#1001'],
    ['an order by its parcel', 'ue 173990887 se'],
    ['a person by e-mail', 'ann@example.com'],
    ['a person by phone', '+46 70 123 45 67'],
  ])('%s comes to it', async (_, q) => {
    const answer = await (await aWholeDesk()).post('/desk/search', { q });
    expect(answer).toMatchObject({ statusCode: 303, headers: { location: '/desk/order?sender=default&order=A-1001' } });
  });

  it('what there is none of is told how to find it, and what was typed is shown as text', async () => {
    const answer = await (await aWholeDesk()).post('/desk/search', { q: '<b>nobody</b>' });
    expect(answer.body).toContain('There is no order “&lt;b&gt;nobody&lt;/b&gt;”');
  });
});

describe('the page of an order', () => {
  const path = '/desk/order?sender=default&order=A-1001';

  it('names the day until when a message is held', async () => {
    const { body } = await (await aWholeDesk()).look(path);
    expect(body).toMatch(/Held<\/span>[^]*? until <time datetime="2026-11-24T08:00:00.000Z">Tue 24 Nov 09:00<\/time>/);
  });

  it('cancels a held message once', async () => {
    const desk = await aWholeDesk();
    expect((await desk.look(path)).body).toContain('Do not send');
    const fields = { order: 'A-1001', message: desk.held.id };
    expect(await desk.post('/desk/order/cancel', fields)).toMatchObject({
      statusCode: 303,
      headers: { location: `${path}&done=cancelled` },
    });
    expect((await desk.look(`${path}&done=cancelled`)).body).toContain('cancelled by ann');
    expect((await desk.post('/desk/order/cancel', fields)).statusCode).toBe(409);
    expect(desk.stores.allActs()).toMatchObject([
      { by: 'ann', what: 'message_cancelled', senderId: 'default', to: { order: 'A-1001', message: desk.held.id } },
    ]);
  });

  it('says at the field what is wrong with an address, and keeps what was typed', async () => {
    const desk = await aWholeDesk();
    await desk.post('/desk/order/cancel', { order: 'A-1001', message: desk.held.id });
    const fields = { order: 'A-1001', message: desk.held.id, to: '12"x', once: 'once-and-once' };
    const answer = await desk.post('/desk/order/resend', fields);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('This is no phone number.');
    expect(answer.body).toContain('value="12&quot;x"');
    expect(answer.body).toMatch(/aria-invalid="true"\s+aria-describedby="fault-/);
  });

  it('asks for no note where there is none, and keeps one that there is', async () => {
    const desk = await aWholeDesk();
    await desk.post('/desk/order/note', { order: 'A-1001', note: '  ' });
    expect(desk.stores.allEvents()).toHaveLength(1);
    await desk.post('/desk/order/note', { order: 'A-1001', note: 'Ring twice' });
    expect((await desk.look(path)).body).toContain('Note: Ring twice');
  });

  it.each(['', '?sender=default', '?order=', '?order=none'])('that is named by %j is not found', async (query) => {
    expect((await (await aWholeDesk()).look(`/desk/order${query}`)).statusCode).toBe(404);
  });
});

describe('the calls', () => {
  const list = '/desk/calls?sender=default';
  const own = `${list}&order=A-1001&call=call-1`;
  /** The desk of somebody who has taken the call. */
  async function onTheLine(as = 'ann:default') {
    const desk = await aWholeDesk();
    const made = { order: 'A-1001', call: desk.call.id };
    expect((await desk.post('/desk/calls/take', {}, as)).headers?.location).toBe(own);
    const tell = (fields: Record<string, string>) => desk.post('/desk/calls/outcome', { ...made, ...fields }, as);
    return { ...desk, made, tell };
  }
  const called = ({ stores }: Awaited<ReturnType<typeof aWholeDesk>>) => stores.allEvents().at(-1);

  it('show the next one with its order beside it; its number is to be tapped by whoever takes it', async () => {
    const desk = await aWholeDesk();
    const { body } = await desk.look('/desk/calls');
    for (const told of ['Ann Lind asks to be phoned.', 'Order 1001', 'Take this call']) expect(body).toContain(told);
    expect(body).not.toContain('href="tel:+46701234567">Phone');
    const { look } = await onTheLine();
    expect((await look('/desk/calls')).body).toContain('href="tel:+46701234567">Phone +46 70 123 45 67</a>');
  });

  it('take how it went in one press', async () => {
    const desk = await onTheLine();
    expect((await desk.tell({ outcome: 'reached' })).headers?.location).toBe(`${list}&done=told`);
    expect(textOf(await desk.look('/desk/calls'))).toContain('Nobody is to be phoned now.');
    expect((await desk.tell({ outcome: 'reached' })).statusCode).toBe(404);
    expect(called(desk)).toMatchObject({ type: 'customer.called', data: { outcome: 'reached', by: 'ann' } });
    const to = { order: 'A-1001', call: 'call-1', outcome: 'reached' };
    expect(desk.stores.allActs()).toMatchObject([{ by: 'ann', what: 'called', to }]);
  });

  it('come again where nobody was reached, with the note; at the time that was agreed, where the sender is', async () => {
    const desk = await onTheLine();
    await desk.tell({ outcome: 'voicemail', note: 'A dog barked', next: '2996-11-25T14:30' });
    expect(called(desk)).toMatchObject({ data: { note: 'A dog barked', next: '2996-11-25T13:30:00.000Z' } });
    const { body } = await desk.look(own);
    expect(body).toContain('Voicemail. A dog barked');
    expect(textOf({ body })).toMatch(/Not yet: \w+ 25 Nov 14:30/);
  });

  it('hear who wants nothing more at all', async () => {
    const desk = await onTheLine();
    await desk.tell({ outcome: 'refused', refuses: 'everything' });
    expect(called(desk)).toMatchObject({ data: { outcome: 'refused', refuses: 'everything' } });
  });

  it.each([
    [
      'a time that is past',
      { outcome: 'busy', next: '2001-01-01T10:00', note: 'A <note>' },
      'It must be in the future.',
    ],
    ['a time that is none', { outcome: 'busy', next: 'soon', note: 'A <note>' }, 'This is no day and time.'],
    ['no outcome', { note: 'A <note>' }, 'outcome'],
    ['another outcome', { outcome: 'abducted', note: 'A <note>' }, 'abducted'],
  ])('say what is wrong with %s, and keep what was typed', async (_, fields, fault) => {
    const desk = await onTheLine();
    const answer = await desk.tell(fields);
    expect([answer.statusCode, answer.body.includes('A &lt;note&gt;</textarea>')]).toEqual([422, true]);
    expect(answer.body).toContain(fault);
    expect(desk.stores.allEvents()).toHaveLength(1);
  });

  it('are nobody else’s while somebody is on one, until it is given back', async () => {
    const desk = await onTheLine('bo:default');
    expect((await desk.look(own)).body).toMatch(/bo is on it until <time/);
    expect((await desk.look('/desk')).body).toContain('Nobody is to be phoned now.');
    expect((await desk.post('/desk/calls/take', {})).headers?.location).toBe(`${list}&done=none`);
    for (const path of ['/desk/calls/take', '/desk/calls/outcome', '/desk/calls/release']) {
      expect((await desk.post(path, { ...desk.made, outcome: 'reached' })).statusCode).toBe(409);
    }
    await desk.post('/desk/calls/release', desk.made, 'bo:default');
    expect((await desk.post('/desk/calls/take', desk.made)).headers?.location).toBe(own);
  });

  it('begin with those that rules give a colleague by their address', async () => {
    const desk = await aWholeDesk();
    const assignee = 'Ann@colleagues.example';
    await desk.stores.calls.add({
      ...desk.call,
      id: 'call-2',
      requestedAt: now,
      dueAt: '2999-02-01T00:00:00.000Z',
      assignee,
    });
    expect((await desk.post('/desk/calls/take', {})).headers?.location).toContain('call=call-2');
    expect((await desk.post('/desk/calls/take', {}, 'bo:default')).headers?.location).toContain('call=call-1');
  });
});

describe('a pause', () => {
  it('is asked for twice, and ends at one press', async () => {
    const desk = await aWholeDesk();
    const asked = await desk.look('/desk/pauses/confirm?of=default&channel=sms');
    expect(asked.body).toContain('Pause sms of sender default?');
    expect((await desk.senders.pauses()).pauses).toEqual([]);
    await desk.post('/desk/pauses/pause', { of: 'default', channel: 'sms' });
    expect((await desk.senders.pauses()).pauses).toMatchObject([{ sender: 'default', channel: 'sms', by: 'ann' }]);
    expect((await desk.look('/desk/pauses')).body).toContain('Let it go on');
    await desk.post('/desk/pauses/resume', { of: 'default', channel: 'sms' });
    expect((await desk.senders.pauses()).pauses).toEqual([]);
  });

  it('of the whole account is for those alone who see all', async () => {
    const desk = await aWholeDesk();
    expect((await desk.look('/desk/pauses')).body).not.toContain('the whole account');
    expect((await desk.look('/desk/pauses/confirm?of=')).statusCode).toBe(404);
    expect((await desk.post('/desk/pauses/pause', { of: '' })).statusCode).toBe(404);
    expect((await desk.look('/desk/pauses', { as: 'cy:admins' })).body).toContain('the whole account');
    await desk.post('/desk/pauses/pause', { of: '' }, 'cy:admins');
    const seen = (await desk.look('/desk/pauses')).body;
    expect(seen).toContain('the account');
    expect(seen).not.toContain('Let it go on');
  });

  it('of what there is not is not found', async () => {
    expect((await (await aWholeDesk()).look('/desk/pauses/confirm?of=default&channel=pigeon')).statusCode).toBe(404);
  });
});

describe('what was done', () => {
  const acted = (minute: number, senderId: string | undefined, by: string) => ({
    ...{ id: `a-${minute}`, at: `2996-11-24T08:${String(minute).padStart(2, '0')}:00.000Z`, by },
    ...(senderId === undefined ? {} : { senderId }),
    what: 'paused' as const,
    to: { channel: 'sms' },
  });

  it('is listed, so many at a time, and what is the account’s for those alone who see all', async () => {
    const desk = await aWholeDesk();
    for (let minute = 0; minute < 55; minute++) await desk.stores.acts.add(acted(minute, 'default', `ann${minute}`));
    await desk.stores.acts.add(acted(56, 'other', 'stranger'));
    await desk.stores.acts.add(acted(57, undefined, 'chief'));
    const { body } = await desk.look('/desk/done');
    for (const who of ['ann54', 'ann5<']) expect(body).toContain(who);
    for (const who of ['ann4<', 'stranger', 'chief']) expect(body).not.toContain(who);
    const [, earlier = ''] = /href="(\/desk\/done\?[^"]*before=[^"]*)"/.exec(body) ?? [];
    const before = await desk.look(earlier.replaceAll('&amp;', '&'));
    expect(before.body).toContain('ann4<');
    expect(before.body).not.toContain('ann5<');
    expect((await desk.look('/desk/done', { as: 'cy:admins' })).body).toContain('chief');
  });
});
