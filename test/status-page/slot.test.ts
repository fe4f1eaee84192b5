import { describe, expect, it } from 'vitest';
import type { Event } from '../../shared/orders/event.ts';
import { anEvent } from '../builders/event.ts';
import { aPage, now, token } from './page-driver.ts';

const at = (hours: number) => new Date(Date.parse(now) + hours * 3_600_000).toISOString();
const window = (from: number) => ({ from: at(from), to: at(from + 2) });
const valueOf = ({ from, to }: ReturnType<typeof window>) => `${from}/${to}`;
const [first, second, gone] = [window(30), window(54), window(-1)];
const visit = (type: string, data: object, occurredAt = at(-2)): Event =>
  anEvent({ id: `${type} ${occurredAt}`, type, occurredAt, receivedAt: occurredAt, data: { visitId: 'v1', ...data } });
const offer = (data: object = {}) =>
  visit('visit.planned', { kind: 'delivery', slots: [gone, first, second], slotCutOff: at(6), ...data });
const offered = (...more: Event[]) => aPage({ events: [anEvent(), offer(), ...more] });

describe('a time that is offered', () => {
  it('is chosen: it is the visit’s, marked among the others, and may be changed until the cut-off', async () => {
    const { send, look, heard } = await offered();
    expect(await send('slot', { slot: valueOf(first) })).toMatchObject({
      statusCode: 303,
      headers: { location: `/t/${token}#slot` },
    });
    expect(heard()).toMatchObject([{ type: 'customer.slot_chosen', data: { visitId: 'v1', window: first } }]);
    const { body } = await look();
    for (const words of [
      'You chose this time',
      'Choose another time',
      '<small>your time</small>',
      'Your delivery is planned',
    ])
      expect(body).toContain(words);
    expect(body).toContain(`value="${valueOf(first)}" checked`);
    await send('slot', { slot: valueOf(second) }, { at: at(1) });
    expect(heard().map(({ data }) => data.window)).toEqual([first, second]);
    expect((await look(at(2))).body).toContain(`value="${valueOf(second)}" checked`);
  });

  it.each([
    ['nothing', {}, 'Please choose one.'],
    ['one that has passed', { slot: valueOf(gone) }, 'This can no longer be chosen'],
    ['one that nobody offered', { slot: valueOf(window(80)) }, 'This can no longer be chosen'],
  ])('is not chosen by %s', async (_, fields, words) => {
    const { send, heard } = await offered();
    const { statusCode, body } = await send('slot', fields);
    expect([statusCode, heard()]).toEqual([422, []]);
    expect(body).toContain(words);
  });

  it('is asked for while none is chosen, in large letters', async () => {
    const { look } = await offered();
    const { body = '' } = await look();
    expect(body).toContain('<h1>Please choose a time for your delivery</h1>');
    expect(body.indexOf('id="slot"')).toBeLessThan(body.indexOf('<div class="split">'));
    expect(body).not.toContain(valueOf(gone));
  });

  it.each<[string, string, Event[]]>([
    ['after the cut-off', at(6), []],
    ['once the van is loaded', at(1), [visit('visit.loaded', {}, at(0.5))]],
    ['once the order is cancelled', at(1), [visit('order.cancelled', {}, at(0.5))]],
  ])('is chosen no more %s', async (_, when, events) => {
    const { form, post, look, heard, stores } = await offered();
    const fields = await form('slot');
    for (const event of events) await stores.events.append(event);
    const { statusCode, body } = await post('slot', { ...fields, slot: valueOf(first) }, { at: when });
    expect([statusCode, heard()]).toEqual([409, []]);
    expect(body).toContain('This could not be sent');
    expect((await look(when)).body).not.toContain(`action="/t/${token}/slot"`);
  });

  it('after the cut-off is told as it stands, in a kind sentence', async () => {
    const { send, look } = await offered();
    expect((await look(at(7))).body).toContain('The time for choosing is over. We will find one for you');
    await send('slot', { slot: valueOf(first) });
    expect((await look(at(7))).body).toContain('it can not be changed here any more');
  });

  it('sent twice is chosen once; of two tabs the later one is asked again and keeps what it chose', async () => {
    const { form, post, heard } = await offered();
    const tab = await form('slot');
    for (let press = 0; press < 2; press++)
      expect((await post('slot', { ...tab, slot: valueOf(first) })).statusCode).toBe(303);
    const { statusCode, body } = await post('slot', { ...tab, slot: valueOf(second) });
    expect([statusCode, heard().length]).toEqual([409, 1]);
    expect(body).toContain('Something was answered or changed here since');
    expect(body).toContain(`value="${valueOf(second)}" checked`);
    expect(body).toContain('<details class="ask" open>');
  });

  it('is asked for again when others are offered', async () => {
    const { form, post, send, look, stores } = await offered();
    const stale = await form('slot');
    await send('slot', { slot: valueOf(first) });
    const third = window(70);
    await stores.events.append(visit('visit.planned', { slots: [second, third] }, at(1)));
    expect((await look(at(2))).body).toContain('When may we deliver?');
    expect((await post('slot', { ...stale, slot: valueOf(second) }, { at: at(2) })).statusCode).toBe(409);
    expect((await send('slot', { slot: valueOf(third) }, { at: at(2) })).statusCode).toBe(303);
  });

  it('stays chosen where the same are offered again, until its visit comes to nothing or it is offered no more', async () => {
    const { send, look, stores } = await offered();
    await send('slot', { slot: valueOf(first) });
    await stores.events.append({ ...offer(), id: 'again', occurredAt: at(1), receivedAt: at(1) });
    const { body } = await look(at(2));
    for (const words of ['<h1>Your delivery is planned</h1>', 'You chose this time']) expect(body).toContain(words);
    await stores.events.append(visit('visit.failed', {}, at(31)));
    const anew = { slots: [first, second], slotCutOff: at(50) };
    await stores.events.append(visit('visit.planned', anew, at(32)));
    expect((await look(at(33))).body).toContain('When may we deliver?');
  });

  it('is one of its own visit: each has its form', async () => {
    const other = { ...offer({ visitId: 'v2', kind: 'collection' }), id: 'other' };
    const { send, look, heard } = await offered(other);
    await send('slot', { slot: valueOf(second) }, { of: 'v2' });
    expect(heard()).toMatchObject([{ data: { visitId: 'v2' } }]);
    for (const words of ['When may we deliver?', 'Your collection time']) expect((await look()).body).toContain(words);
  });
});
