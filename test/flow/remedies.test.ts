import { beforeEach, expect, it } from 'vitest';
import { anAnn } from '../builders/event.ts';
import { pictures, talkative } from '../photos/pictures.ts';
import { sendForm } from '../status-page/forms-in.ts';
import { useStack } from './stack.ts';
import { nextWallTime } from './times.ts';

const flow = useStack();
const dispatcher = 'dispatch@harbourlane.example';
const days = (now: string, count: number) => new Date(Date.parse(now) + count * 86_400_000).toISOString();

/** Ten in the morning, and a marketplace that makes up for delays of two days with ten euros, once a month. */
beforeEach(async () => {
  await flow.clock({ to: nextWallTime(await flow.now(), '10:00', 'Europe/Stockholm') });
  const { settings } = (await flow.desk('GET', '/senders/default')).body;
  const delayPolicy = {
    ...{ currency: 'EUR', budget: '15.00' },
    steps: [
      { from: 'P2D', offer: { kind: 'discount', amount: '10.00', code: 'SORRY10' }, choices: ['wait', 'refund'] },
    ],
  };
  const more = { extends: 'marketplace', dispatcher, delayPolicy };
  await flow.desk('PUT', '/senders/default', { ...(settings as object), ...more });
});

async function happens(orderId: string, type: string, data: object = {}, order: object = {}) {
  const occurredAt = await flow.now();
  expect((await flow.post({ id: `${type} ${occurredAt}`, type, orderId, occurredAt, data, order })).status).toBe(202);
  await flow.settle();
}
async function delayed(orderId: string, by: number) {
  const eta = days(await flow.now(), 1);
  await happens(orderId, 'shipment.shipped', { eta }, { number: orderId, customer: { ...anAnn(), phone: null } });
  const newEta = { from: days(eta, by), to: days(eta, by + 0.01) };
  await happens(orderId, 'order.delayed', { reason: 'The lorry broke down', newEta });
}
const mails = async (to: string, orderId: string) =>
  (await flow.outbox()).filter((one) => one.to === to && one.orderId === orderId).map(({ text }) => text);
const linkIn = (text = '') => /https?:\S+\/t\/[\w-]{16}/.exec(text)?.[0] ?? '';

it('a delay is made up for within the budget, the customer chooses, and a colleague hears of it', async () => {
  await delayed('A-1', 3);
  const told = (await mails('ann@example.com', 'A-1')).at(-1);
  expect(told).toContain('To make up for it, you get a discount of €10.00 (code SORRY10).');
  const link = linkIn(told);
  expect((await sendForm(link, 'remedy', { choice: 'refund', comment: 'It was a present' })).status).toBe(303);
  const page = await (await fetch(link)).text();
  expect(page).toContain('You want your money back');
  await flow.settle();
  const [heard] = await mails(dispatcher, 'A-1');
  for (const words of [
    'The customer wants the money back (order A-1)',
    '“It was a present”',
    'Discount: €10.00, code SORRY10',
  ])
    expect(heard).toContain(words);

  await delayed('A-2', 3);
  expect((await mails('ann@example.com', 'A-2')).at(-1)).toContain('will take longer');
  expect((await mails('ann@example.com', 'A-2')).join()).not.toContain('SORRY10');
  expect((await mails(dispatcher, 'A-2')).join()).toContain('budget for delays (€15.00) has no room');
  await delayed('A-3', 3);
  expect(await mails(dispatcher, 'A-3')).toEqual([]);
});

it('a problem is reported with a photo, which is looked through before anybody sees it; a colleague hears of it', async () => {
  const order = { number: 'B-1', customer: anAnn(), items: [{ name: 'Oak door' }, { name: 'Brass handle' }] };
  await happens('B-1', 'order.placed', {}, order);
  await happens('B-1', 'shipment.delivered');
  const link = linkIn((await mails('ann@example.com', 'B-1'))[0]);
  expect(await (await fetch(link)).text()).toContain('Report a problem');

  /** What a browser does with the form of a file: every field, then the file. */
  const upload = async (bytes: Buffer, more: Record<string, string> = {}) => {
    const html = await (await fetch(`${link}/problem`)).text();
    const [, url = '', inside = ''] = /action="([^"]+)" enctype="multipart\/form-data">(.*?)<\/form>/s.exec(html) ?? [];
    const form = new FormData();
    for (const [, name = '', value = ''] of inside.matchAll(/type="hidden" name="([^"]+)" value="([^"]+)"/g))
      form.append(
        name,
        more[name] ?? value.replaceAll('&#x2F;', '/').replaceAll('&#x3D;', '=').replaceAll('&amp;', '&'),
      );
    form.append('file', new Blob([new Uint8Array(bytes)]), 'IMG_1.png');
    return fetch(url, { method: 'POST', body: form, redirect: 'manual' });
  };
  const posted = await upload(talkative.png());
  expect([posted.status, posted.headers.get('location')?.split('?')[0]]).toEqual([303, `${link}/problem`]);
  const added = await (await fetch(posted.headers.get('location') ?? '')).text();
  const [, photo = ''] = /value="(photo_[\w-]{22})" checked/.exec(added) ?? [];
  // The form is good for one key and no other.
  expect((await upload(talkative.png(), { key: 'kept/a/b' })).status).toBe(403);

  const page = await sendForm(`${link}/problem`, 'problem', { kind: 'damaged', text: 'A scratch', 'photo-0': photo });
  expect(page.headers.get('location')).toBe(new URL(`${link}#problem`).href.replace(new URL(link).origin, ''));
  await flow.settle();
  const shown = /<p class="shots"><a href="([^"]+)"/.exec(await (await fetch(link)).text());
  const picture = await fetch((shown?.[1] ?? '').replaceAll('&amp;', '&'));
  expect(Buffer.from(await picture.arrayBuffer())).toEqual(pictures.png);
  const [heard] = await mails(dispatcher, 'B-1');
  for (const words of ['Something is damaged', '“A scratch”', 'There are photos of it']) expect(heard).toContain(words);
  expect([...flow.stack.files.keys()].map((name) => name.split('/')[2])).toEqual(['kept']);
});
