import { describe, expect, it } from 'vitest';
import type { Event } from '../../shared/orders/event.ts';
import { anEvent } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';
import { aPage, now, token } from './page-driver.ts';

const hour = 1 / 24;
const at = (days: number) => new Date(Date.parse(now) + days * 86_400_000).toISOString();
const happened = (type: string, days: number, data: object = {}): Event =>
  anEvent({ id: `${type} ${days}`, type, occurredAt: at(days), receivedAt: at(days), data: { ...data } });
const delivered = happened('visit.completed', -hour, { kind: 'delivery' });
const madeToOrder = aSender({ extends: 'made-to-order' });

describe('a rating', () => {
  it('is given once all is delivered, from one to five with a word, and shown', async () => {
    const { send, look, heard } = await aPage({ events: [anEvent(), delivered] });
    expect((await send('rating', { rating: '4', comment: 'Friendly' })).statusCode).toBe(303);
    expect(heard()).toMatchObject([{ type: 'customer.rated', data: { rating: 4, comment: 'Friendly' } }]);
    const { body } = await look();
    for (const words of ['<h3>You gave us 4 of 5</h3>', '“Friendly”', 'Change your rating', 'value="4" checked'])
      expect(body).toContain(words);
  });

  it('is asked for once the last stage is reached, which the headline says', async () => {
    const { look } = await aPage({ events: [anEvent(), happened('stage.delivered', -hour)], sender: madeToOrder });
    const { body } = await look();
    for (const words of ['<h1>Delivered</h1>', 'id="rating"']) expect(body).toContain(words);
    expect(body).not.toContain('We are working on your order');
  });

  it.each([
    ['none', { comment: 'Fine' }, 'Please choose one.'],
    ['six', { rating: '6' }, 'This can no longer be chosen'],
    ['half a point', { rating: '4.5' }, 'This can no longer be chosen'],
  ])('of %s is none', async (_, fields, words) => {
    const { send, heard } = await aPage({ events: [anEvent(), delivered] });
    const { statusCode, body } = await send('rating', fields);
    expect([statusCode, heard()]).toEqual([422, []]);
    expect(body).toContain(words);
  });

  it('may be changed for two weeks; then it stands', async () => {
    const { send, form, post, look, heard } = await aPage({ events: [anEvent(), delivered] });
    await send('rating', { rating: '2' });
    await send('rating', { rating: '5' }, { at: at(1) });
    expect(heard().map(({ data }) => data.rating)).toEqual([2, 5]);
    const fields = await form('rating', { at: at(13) });
    const { body } = await look(at(14));
    expect(body).toContain('<h3>You gave us 5 of 5</h3>');
    expect(body).not.toContain(`action="/t/${token}/rating"`);
    expect((await post('rating', { ...fields, rating: '1' }, { at: at(14) })).statusCode).toBe(409);
    expect(heard()).toHaveLength(2);
  });

  it('sent twice is given once; another tab is told of it', async () => {
    const { form, post, heard } = await aPage({ events: [anEvent(), delivered] });
    const tab = await form('rating');
    for (let press = 0; press < 2; press++)
      expect((await post('rating', { ...tab, rating: '4' })).statusCode).toBe(303);
    expect((await post('rating', { ...tab, rating: '1' })).statusCode).toBe(409);
    expect(heard()).toHaveLength(1);
  });

  it.each<[string, Event[], boolean]>([
    ['before it is delivered', [happened('visit.started', -hour, { kind: 'delivery' })], false],
    ['while another visit is to come', [delivered, happened('visit.planned', -hour, { kind: 'collection' })], false],
    ['of a parcel that came', [happened('shipment.delivered', -hour)], true],
    ['of a parcel that went back', [happened('shipment.returned', -hour)], false],
    ['of a cancelled order', [delivered, happened('order.cancelled', 0)], false],
    ['of an appointment that is all there is', [happened('visit.completed', -hour, { kind: 'appointment' })], true],
    ['when nothing has happened', [], false],
  ])('is asked for %s: %s', async (_, events, isAsked) => {
    const { look } = await aPage({ events: [anEvent(), ...events] });
    expect((await look()).body?.includes('id="rating"')).toBe(isAsked);
  });

  it.each<[string, Event[], boolean]>([
    ['measured', [happened('visit.completed', -hour, { kind: 'appointment' })], false],
    ['delivered by a visit', [delivered], true],
    ['delivered by its last stage', [happened('stage.delivered', -hour)], true],
  ])('is asked for of what is made in stages once it is %s: %s', async (_, events, isAsked) => {
    const { look } = await aPage({ events: [anEvent(), ...events], sender: madeToOrder });
    expect((await look()).body?.includes('id="rating"')).toBe(isAsked);
  });
});

describe('an order', () => {
  const made = (...events: Event[]) => aPage({ events: [anEvent(), ...events], sender: madeToOrder });

  it('is cancelled by its customer while its process allows it, said once more before it is done', async () => {
    const { send, look, heard } = await made(happened('stage.design_proposed', -1));
    const { body = '' } = await look();
    expect(body).toMatch(/<summary>Cancel the order<\/summary>\s*<form.*We then stop working on it/s);
    expect(await send('cancel', { reason: 'We moved' })).toMatchObject({
      statusCode: 303,
      headers: { location: `/t/${token}#cancel` },
    });
    expect(heard()).toMatchObject([{ type: 'customer.cancelled', data: { reason: 'We moved' } }]);
    const { body: after = '' } = await look();
    for (const words of ['<h1>Your order is cancelled</h1>', 'You cancelled it, and we have stopped', 'We moved'])
      expect(after).toContain(words);
    expect(after).not.toContain(`action="/t/${token}/cancel"`);
  });

  it('is cancelled once, however often it is sent', async () => {
    const { form, post, heard } = await made();
    const fields = await form('cancel');
    for (let press = 0; press < 2; press++) expect((await post('cancel', fields)).statusCode).toBe(303);
    expect(heard()).toHaveLength(1);
  });

  it('is not cancelled any more once it is in production, and never where its process does not say so', async () => {
    const page = await made();
    const fields = await page.form('cancel');
    await page.stores.events.append(happened('stage.in_production', -hour));
    const { statusCode, body } = await page.post('cancel', fields);
    expect([statusCode, page.heard()]).toEqual([409, []]);
    expect(body).toContain('This could not be sent');
    const plain = await aPage();
    expect((await plain.look()).body).not.toContain('id="cancel"');
    expect((await plain.post('cancel', fields)).statusCode).toBe(409);
  });

  it.each<[string, Event[], boolean]>([
    ['while its delivery is planned', [happened('visit.planned', -2)], true],
    ['while somebody comes to measure', [happened('visit.started', -2, { kind: 'appointment' })], true],
    ['not once it is loaded', [happened('visit.loaded', -2)], false],
    ['not with the van at the door', [happened('visit.arrived', -2)], false],
    [
      'again after an attempt that came to nothing',
      [happened('visit.started', -2), happened('visit.failed', -1)],
      true,
    ],
    ['not once a parcel of it is shipped', [happened('shipment.shipped', -2, { shipmentId: 's1' })], false],
  ])('that no stage is told of is cancelled %s', async (_, events, isOffered) => {
    expect((await (await made(...events)).look()).body?.includes('id="cancel"')).toBe(isOffered);
  });
});
