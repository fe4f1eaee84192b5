import { describe, expect, it } from 'vitest';
import type { Event } from '../../shared/orders/event.ts';
import { anAnn, anEvent } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';
import { aPage, now, token } from './page-driver.ts';

const tomorrow = new Date(Date.parse(now) + 86_400_000).toISOString();
const madeToOrder = aSender({ extends: 'made-to-order' });
const whole = { way: 'sms', language: 'en', hours: 'any' };

const taps = (html = '') =>
  [...html.matchAll(/<button class="secondary" name="way" value="(\w+)">/g)].map(([, way]) => way);

describe('how a customer would rather be told', () => {
  it('is asked once, in one tap, over what reaches them', async () => {
    const { send, look, heard } = await aPage();
    const { body } = await look();
    expect(taps(body)).toEqual(['email', 'sms', 'both']);
    expect(await send('preferences', { way: 'sms' })).toMatchObject({
      statusCode: 303,
      headers: { location: `/t/${token}#preferences` },
    });
    expect(heard()).toMatchObject([{ type: 'customer.preferred', data: { channels: ['sms'] } }]);
    const { body: after = '' } = await look();
    for (const words of ['<h3>SMS</h3>', 'English, At the usual hours, 09:00–\u206021:00', 'Change how we reach you'])
      expect(after).toContain(words);
    expect(after).not.toContain('class="quick"');
  });

  it.each<[string, Event, ReturnType<typeof aSender>, string[]]>([
    ['nothing but e-mail', anEvent({ order: { customer: { ...anAnn(), phone: null } } }), aSender(), []],
    ['no phone number that is one', anEvent({ order: { customer: { ...anAnn(), phone: '12' } } }), aSender(), []],
    ['an order that wants no SMS', anEvent({ order: { customer: anAnn(), notify: { sms: false } } }), aSender(), []],
    ['colleagues who phone', anEvent(), madeToOrder, ['email', 'sms', 'both', 'call']],
    ['a sender that goes by the contract', anEvent(), aSender({ extends: 'rental-dispatch' }), []],
    ['who has said it already', anEvent({ order: { customer: { ...anAnn(), channels: ['sms'] } } }), aSender(), []],
    ['no customer', anEvent({ order: {} }), aSender(), []],
  ])('is asked with what there is: %s', async (_, event, sender, ways) => {
    const { look } = await aPage({ events: [event], sender });
    expect(taps((await look()).body)).toEqual(ways);
  });

  it('says in which language too: the page is in it at once', async () => {
    const { send, look, heard } = await aPage();
    await send('preferences', { ...whole, language: 'sv' });
    expect(heard()).toMatchObject([{ data: { channels: ['sms'], locale: 'sv' } }]);
    const { body } = await look();
    for (const words of ['<html lang="sv"', 'Vi har fått din beställning']) expect(body).toContain(words);
  });

  it.each([
    ['mornings', { hours: 'mornings' }, { from: '08:00', to: '12:00' }],
    ['evenings', { hours: 'evenings' }, { from: '17:00', to: '21:00' }],
    ['own', { hours: 'own', from: '06:30', to: '07:45' }, { from: '06:30', to: '07:45' }],
    ['over midnight', { hours: 'own', from: '22:00', to: '02:00' }, { from: '22:00', to: '02:00' }],
  ])('says at which hours: %s', async (_, fields, hours) => {
    const { send, look, heard } = await aPage();
    await send('preferences', { ...whole, ...fields });
    expect(heard()).toMatchObject([{ data: { channels: ['sms'], hours } }]);
    expect((await look()).body).toContain(`English, ${hours.from}–\u2060${hours.to}`);
  });

  it('says that any hour is right again', async () => {
    const { send, look, heard } = await aPage();
    await send('preferences', { ...whole, hours: 'evenings' });
    await send('preferences', whole, { at: tomorrow });
    expect(heard()[1]).toMatchObject({ data: { channels: ['sms'], hours: null } });
    expect((await look(tomorrow)).body).toContain('At the usual hours');
  });

  it('says that any hour is right where a delivery system told of hours', async () => {
    const customer = { email: 'ann@example.com', phone: '+46701234567', hours: { from: '08:00', to: '12:00' } };
    const { send, look, heard } = await aPage({ events: [anEvent({ order: { customer } })] });
    expect((await look()).body).toContain('value="mornings" checked');
    await send('preferences', whole);
    expect(heard()).toMatchObject([{ data: { hours: null } }]);
    expect((await look()).body).toContain('English, At the usual hours');
  });

  it.each([
    ['no hours', { hours: 'own' }, 'Please write a time'],
    ['half of them', { hours: 'own', from: '08:00' }, 'Please write a time'],
    ['no time', { hours: 'own', from: '8 am', to: '10:00' }, 'Please write a time'],
    ['the same twice', { hours: 'own', from: '08:00', to: '08:00' }, 'Please write two different times.'],
    ['a way that nobody offered', { way: 'pigeon' }, 'This can no longer be chosen'],
    ['a language that we do not speak', { language: 'fi' }, 'This can no longer be chosen'],
  ])('is not taken with %s', async (_, fields, words) => {
    const { send, heard } = await aPage();
    const { statusCode, body } = await send('preferences', { ...whole, ...fields });
    expect([statusCode, heard()]).toEqual([422, []]);
    expect(body).toContain(words);
  });

  it('sent twice is said once; another tab is asked again, with what it chose', async () => {
    const { form, post, heard } = await aPage();
    const tab = await form('preferences');
    for (let press = 0; press < 2; press++)
      expect((await post('preferences', { ...tab, way: 'sms' })).statusCode).toBe(303);
    const { statusCode, body } = await post('preferences', { ...tab, way: 'email' });
    expect([statusCode, heard().length]).toEqual([409, 1]);
    expect(body).toContain('value="email" checked');
  });

  it('is not asked of what is over', async () => {
    const done = anEvent({ id: 'd', type: 'visit.completed', data: { kind: 'delivery' } });
    expect((await (await aPage({ events: [anEvent(), done] })).look()).body).not.toContain('id="preferences"');
  });
});
