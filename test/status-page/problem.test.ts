import { describe, expect, it } from 'vitest';
import type { Event } from '../../shared/orders/event.ts';
import { anEvent } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';
import { aPage, now, token } from './page-driver.ts';

const at = (days: number) => new Date(Date.parse(now) + days * 86_400_000).toISOString();
const happened = (type: string, days: number, data: object = {}): Event =>
  anEvent({ id: `${type} ${days}`, type, occurredAt: at(days), receivedAt: at(days), data: { ...data } });
const delivered = happened('visit.completed', -1, { kind: 'delivery' });
const items = [{ name: 'Oak door', sku: 'OD-1' }, { name: 'Brass handle' }];
const placed = anEvent({ order: { number: '1001', items } });
const jpeg = { head: Buffer.from('ffd8ffe000104a4649460001', 'hex'), bytes: 3_355_443 };
const path = `/t/${token}/problem`;

const aDelivery = async (events: Event[] = [], sender = aSender()) => {
  const page = await aPage({ events: [placed, delivered, ...events], sender });
  const open = async () => (await page.ask('GET', path)).body ?? '';
  /** Puts a file where the page's form would put it, and gives its id. */
  const upload = async (file = jpeg) => {
    const key = /name="key" value="([^"]+)"/.exec(await open())?.[1] ?? '';
    page.files.set(key, file);
    return key.split('/').at(-1) ?? '';
  };
  return { ...page, open, upload };
};

describe('a problem', () => {
  it.each<[string, Event[], boolean]>([
    ['delivered by a visit', [delivered], true],
    ['left there', [happened('visit.left_unattended', -1, { kind: 'delivery' })], true],
    ['a parcel that came', [happened('shipment.delivered', -1)], true],
    [
      'one of two parcels',
      [happened('shipment.delivered', -1, { shipmentId: 'a' }), happened('shipment.shipped', -1, { shipmentId: 'b' })],
      true,
    ],
    ['a collection', [happened('visit.completed', -1, { kind: 'collection' })], false],
    ['on its way', [happened('visit.started', -1, { kind: 'delivery' })], false],
    ['too long ago', [happened('visit.completed', -30, { kind: 'delivery' })], false],
  ])('may be reported of what is %s: %s', async (_, events, may) => {
    const { look } = await aPage({ events: [placed, ...events] });
    expect((await look()).body?.includes(`href="${path}"`)).toBe(may);
  });

  it('is not asked for by a sender that wants no reports, or for so long only', async () => {
    for (const problemsWithin of ['P0D', 'PT12H']) {
      const { look, open } = await aDelivery([], aSender({ problemsWithin }));
      expect((await look()).body).not.toContain(`href="${path}"`);
      expect(await open()).toContain('<h1>Delivered</h1>');
    }
  });

  it('is reported on a page of its own, kept, shown, and what happens next is told', async () => {
    const { send, look, heard, open } = await aDelivery();
    const html = await open();
    expect(html).toContain('<h1>Report a problem</h1>');
    const [, door = ''] = /value="([\w-]+)"><span>Oak door/.exec(html) ?? [];
    const sent = await send('problem', { kind: 'damaged', 'item-0': door, text: 'A scratch' });
    expect(sent).toMatchObject({ statusCode: 303, headers: { location: `/t/${token}#problem` } });
    const data = { kind: 'damaged', items: [{ name: 'Oak door', sku: 'OD-1' }], text: 'A scratch' };
    expect(heard()).toMatchObject([{ type: 'customer.problem_reported', data }]);
    expect(heard()[0]?.data).toEqual(data);
    const { body = '' } = await look();
    for (const words of [
      '<h3>We have your report</h3>',
      'Something is damaged; Oak door',
      '“A scratch”',
      'Somebody here looks at it',
      'Report something else',
      'You reported a problem',
    ])
      expect(body).toContain(words);
  });

  it.each<[string, Record<string, string>, string]>([
    ['of no kind', { text: 'A scratch' }, 'Please choose one.'],
    ['of a kind that there is none', { kind: 'haunted' }, 'This can no longer be chosen'],
    ['with a photo that is none', { kind: 'other', 'photo-0': '../kept/x' }, 'This can no longer be chosen'],
  ])('%s is sent back, on its own page, with what was typed', async (_, fields, words) => {
    const { send, heard, upload } = await aDelivery();
    await upload();
    const { statusCode, body } = await send('problem', fields);
    expect([statusCode, heard()]).toEqual([422, []]);
    for (const one of ['<h1>Report a problem</h1>', words, fields.text ?? '']) expect(body).toContain(one);
  });

  it('is kept beside one that was reported before; sent twice it is kept once', async () => {
    const { form, post, heard } = await aDelivery();
    const fields = await form('problem');
    for (const text of ['A scratch', 'A scratch', 'A dent'])
      expect((await post('problem', { ...fields, kind: 'damaged', text })).statusCode).toBe(303);
    expect(heard().map(({ data }) => data.text)).toEqual(['A scratch', 'A dent']);
  });

  it('can no longer be reported once its time is over', async () => {
    const { form, post, heard } = await aDelivery();
    const fields = await form('problem');
    const { statusCode, body } = await post('problem', { ...fields, kind: 'other' }, { at: at(30) });
    expect([statusCode, heard()]).toEqual([409, []]);
    expect(body).toContain('its time is over');
  });
});

describe('photos of a problem', () => {
  it('go to the bucket by a form of their own, which leads back, and nowhere else may the page send', async () => {
    const { ask } = await aDelivery();
    const { body = '', headers } = await ask('GET', path);
    expect(body).toMatch(
      /<form method="post" action="https:\/\/photos.example.com\/bucket" enctype="multipart\/form-data">/,
    );
    expect(body).toContain(`name="back" value="https://status.example.com${path}"`);
    expect(body.indexOf('type="file"')).toBeGreaterThan(body.indexOf('name="back"'));
    expect(headers?.['content-security-policy']).toContain("form-action 'self' https://photos.example.com;");
  });

  it('are sent with the report unless they are left out, four at most', async () => {
    const { open, upload, send, heard } = await aDelivery();
    const ids: string[] = [];
    for (let count = 0; count < 4; count++) ids.push(await upload());
    expect(new Set(ids).size).toBe(4);
    const html = await open();
    expect(html).not.toContain('type="file"');
    expect(html.match(/value="photo_[\w-]{22}" checked/g)).toHaveLength(4);
    for (const words of ['You have added 4 photos', '3.2 MB']) expect(html).toContain(words);
    await send('problem', { kind: 'damaged', 'photo-0': ids[0] ?? '', 'photo-2': ids[2] ?? '' });
    expect(heard()[0]?.data.photos).toEqual([ids[0], ids[2]]);
    expect(await open()).toContain('type="file"');
  });

  it.each([
    ['too large', { ...jpeg, bytes: 8 * 1024 * 1024 + 1 }],
    ['no photo', { head: Buffer.from('%PDF-1.7 abc'), bytes: 1000 }],
    ['empty', { head: Buffer.alloc(0), bytes: 0 }],
  ])('that are %s are told of, and another takes their place', async (_, file) => {
    const { open, upload } = await aDelivery();
    const bad = await upload(file);
    const html = await open();
    expect(html).toContain('The last file was no photo that we can read');
    expect(html).not.toContain(`value="${bad}"`);
    expect(await upload()).toBe(bad);
    expect(await open()).not.toContain('The last file was no photo');
  });

  it('sent twice with their report are kept once, though they were taken in meanwhile', async () => {
    const { form, post, upload, files, heard } = await aDelivery();
    const photo = await upload();
    const fields = { ...(await form('problem')), kind: 'damaged', 'photo-0': photo };
    expect((await post('problem', fields)).statusCode).toBe(303);
    files.clear();
    expect((await post('problem', fields)).statusCode).toBe(303);
    expect(heard()).toHaveLength(1);
  });

  it.each<[string, (id: string) => string]>([
    ['is not there any more', (id) => id],
    ['belongs to another page', () => `photo_${'A'.repeat(22)}`],
  ])('one that %s is asked for again, and the rest is kept', async (_, named) => {
    const { form, post, upload, files, heard } = await aDelivery();
    const photo = await upload();
    const fields = await form('problem');
    files.clear();
    const { statusCode, body } = await post('problem', {
      ...fields,
      kind: 'damaged',
      text: 'A scratch',
      'photo-0': named(photo),
    });
    expect([statusCode, heard()]).toEqual([409, []]);
    for (const words of ['A photo of this form is not there any more', 'A scratch']) expect(body).toContain(words);
  });

  it('are shown on the timeline once they are kept, and not before', async () => {
    const photos = [`photo_${'A'.repeat(22)}`, `photo_${'B'.repeat(22)}`];
    const { stores, look } = await aDelivery([
      anEvent({ ...happened('customer.problem_reported', 0, { kind: 'damaged', photos }), source: '/status-page' }),
    ]);
    const [kept = ''] = photos;
    await stores.photos.keep(
      'default',
      'A-1001',
      { id: kept, type: 'image/jpeg', width: 4, height: 3, keptAt: now },
      now,
    );
    const { body = '' } = await look();
    expect(body.match(/<p class="shots">.*?<\/p>/s)?.[0].match(/<img/g)).toHaveLength(1);
    expect(body).toContain('alt="Photo 1"');
  });
});
