import { describe, expect, it } from 'vitest';
import type { Event } from '../../shared/orders/event.ts';
import { eventHash } from '../../shared/orders/fold.ts';
import type { Offered } from '../../shared/orders/offered.ts';
import { aSender } from '../builders/sender.ts';
import { anEvent } from '../builders/event.ts';
import { aPage, now } from './page-driver.ts';

const at = (minutes: number) => new Date(Date.parse(now) + minutes * 60_000).toISOString();
const happened = (type: string, minutes: number, data: object = {}): Event =>
  anEvent({ id: `${type} ${minutes}`, type, occurredAt: at(minutes), receivedAt: at(minutes), data: { ...data } });
const late = happened('order.delayed', -60, { reason: 'The oak has not come' });
const discount = { kind: 'discount', amount: '10.00', currency: 'EUR', code: 'SORRY10' } as const;

/** The page of an order that is late and of which something was offered. */
const offering = (offered: Partial<Offered> = {}, events: Event[] = []) =>
  aPage({
    events: [anEvent(), late, ...events],
    sender: aSender(),
    noted: {
      offered: {
        ...{ from: 2, at: at(-59), event: eventHash(late), choices: ['wait', 'refund', 'replacement'] },
        compensation: discount,
        ...offered,
      },
    },
  });

describe('what is to be done about a delay', () => {
  it('is asked with what is offered, right below the headline, and what is offered stands there alone', async () => {
    const { look } = await offering();
    const { body = '' } = await look();
    expect(body).toMatch(/urgent" id="remedy">/);
    for (const value of ['accept', 'wait', 'refund', 'replacement']) expect(body).toContain(`value="${value}"`);
    expect(body.split('code SORRY10')).toHaveLength(2);
  });

  it.each([
    ['accept', 'You accepted our offer', 'It is yours.'],
    ['wait', 'You chose to wait', 'Thank you for your patience.'],
    ['refund', 'You want your money back', 'Somebody here sees to it now'],
    ['replacement', 'You want something else instead', 'Somebody here sees to it now'],
  ])('is %s: it is kept, shown, and what happens next is told', async (choice, title, next) => {
    const { send, look, heard } = await offering();
    expect((await send('remedy', { choice, comment: 'Thanks' })).headers?.location).toMatch(/#remedy$/);
    expect(heard()).toMatchObject([{ type: 'customer.remedy_chosen', data: { choice, comment: 'Thanks' } }]);
    const { body } = await look();
    for (const words of [`<h3>${title}</h3>`, next, '“Thanks”', `class="what" dir="auto">${title}`])
      expect(body).toContain(words);
  });

  it.each<[string, Partial<Offered>, string[]]>([
    ['nothing to accept where nothing makes up for it', { compensation: undefined }, ['accept']],
    ['only what the policy lets choose', { choices: ['wait'] }, ['refund', 'replacement']],
  ])('offers %s', async (_, offered, missing) => {
    const { look, send, heard } = await offering(offered);
    const { body = '' } = await look();
    for (const choice of missing) {
      expect(body).not.toContain(`value="${choice}"`);
      expect((await send('remedy', { choice })).statusCode).toBe(422);
    }
    expect(heard()).toEqual([]);
  });

  it('is not asked where nothing was offered', async () => {
    const { look } = await aPage({ events: [anEvent(), late] });
    expect((await look()).body).not.toContain('id="remedy"');
  });

  it.each(['accept', 'wait'])('may be another once it was %s', async (choice) => {
    const { send, heard } = await offering();
    await send('remedy', { choice });
    await send('remedy', { choice: 'refund' }, { at: at(1) });
    expect(heard().map(({ data }) => data.choice)).toEqual([choice, 'refund']);
  });

  it.each(['refund', 'replacement'])('stands once it is %s: somebody arranges it', async (choice) => {
    const { send, form, post, look, heard } = await offering();
    const fields = await form('remedy');
    await send('remedy', { choice });
    expect((await look()).body).not.toContain('/remedy"');
    expect((await post('remedy', { ...fields, choice: 'wait' }, { at: at(1) })).statusCode).toBe(409);
    expect(heard()).toHaveLength(1);
  });

  it('sent twice is kept once; another tab is told of it', async () => {
    const { form, post, heard } = await offering();
    const tab = await form('remedy');
    for (let press = 0; press < 2; press++)
      expect((await post('remedy', { ...tab, choice: 'wait' })).statusCode).toBe(303);
    const { statusCode, body } = await post('remedy', { ...tab, choice: 'accept' });
    expect(statusCode).toBe(409);
    expect(body).toContain('Something was answered or changed here');
    expect(heard()).toHaveLength(1);
  });

  it('is asked anew when more is offered', async () => {
    const waited = happened('customer.remedy_chosen', -65, { choice: 'wait' });
    const { look } = await offering({}, [waited]);
    expect((await look()).body).toMatch(/urgent" id="remedy">/);
    const refunded = happened('customer.remedy_chosen', -65, { choice: 'refund' });
    const arranged = await offering({}, [refunded]);
    expect((await arranged.look()).body).toContain('<h3>You want your money back</h3>');
  });

  it.each<[string, Event, string | undefined]>([
    ['it has come', happened('visit.completed', -1, { kind: 'delivery' }), 'Your order has come by now'],
    ['it is cancelled', happened('order.cancelled', -1), undefined],
  ])('is no longer to be chosen once %s', async (_, end, sentence) => {
    const { stores, form, post, look, heard } = await offering();
    const fields = await form('remedy');
    await stores.events.append(end);
    const { statusCode, body } = await post('remedy', { ...fields, choice: 'refund' });
    expect([statusCode, heard()]).toEqual([409, []]);
    expect(body).toContain('This could not be sent');
    const page = (await look()).body ?? '';
    expect(page).not.toContain('/remedy"');
    expect(page.includes('Your order has come by now')).toBe(sentence !== undefined);
  });
});
