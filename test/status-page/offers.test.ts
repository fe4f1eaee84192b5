import { expect, it } from 'vitest';
import { type SenderInput, sender as senderSchema } from '../../shared/senders/sender.ts';
import { anAnn, anEvent } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';
import { aPage, now, token } from './page-driver.ts';

const oil: NonNullable<SenderInput['offers']>[number] = {
  id: 'oil',
  title: { en: 'Oil for your door', sv: 'Olja till dörren' },
  text: { en: 'Once a <year>' },
  url: 'https://shop.example.com/oil?a=1&b=2',
};
const sender = aSender({ offers: senderSchema.shape.offers.parse([oil]) });
const tomorrow = new Date(Date.parse(now) + 86_400_000).toISOString();
const question = 'May Harbour Lane show you offers that go with your order, here and in its messages?';

it('offers are shown to who said yes to the very words that stand there, until they say no', async () => {
  const { send, look, heard } = await aPage({ sender });
  const { body } = await look();
  expect(body).toContain(question);
  expect(body).not.toContain('Oil for your door');
  expect(await send('offers', { answer: 'yes' })).toMatchObject({ headers: { location: `/t/${token}#offers` } });
  expect(heard()).toMatchObject([
    { type: 'customer.consented', data: { marketing: true, wording: `${question} Yes, please` } },
  ]);
  const { body: shown } = await look();
  for (const words of [
    'Goes well with your order (advertising)',
    '<a href="https://shop.example.com/oil?a=1&amp;b=2" rel="noreferrer noopener">Oil for your door</a><br>Once a &lt;year&gt;',
    '<h3>You said yes to offers</h3>',
  ])
    expect(shown).toContain(words);
  await send('offers', { answer: 'no' }, { at: tomorrow });
  expect(heard()[1]?.data).toEqual({ marketing: false, wording: `${question} No, thank you` });
  expect((await look(tomorrow)).body).not.toContain('Oil for your door');
});

it.each([
  ['without a word', {}],
  ['with another', { answer: 'maybe' }],
])('a consent %s is none', async (_, fields) => {
  const { send, heard } = await aPage({ sender });
  const { statusCode, body } = await send('offers', fields);
  expect(statusCode).toBe(422);
  expect(body).toContain('Please fill it in here.');
  expect(heard()).toEqual([]);
});

it('sent twice it is said once; another tab is asked again', async () => {
  const { form, post, heard } = await aPage({ sender });
  const tab = await form('offers');
  for (let press = 0; press < 2; press++) expect((await post('offers', { ...tab, answer: 'no' })).statusCode).toBe(303);
  expect((await post('offers', { ...tab, answer: 'yes' })).statusCode).toBe(409);
  expect(heard()).toHaveLength(1);
});

it('nobody is asked where there is nothing to offer, or the order is cancelled', async () => {
  const none = await aPage();
  const cancelled = await aPage({ sender, events: [anEvent(), anEvent({ id: 'c', type: 'order.cancelled' })] });
  for (const { look } of [none, cancelled]) expect((await look()).body).not.toContain('id="offers"');
});

it('what was said elsewhere is told, and can be taken back here', async () => {
  const event = anEvent({ order: { customer: anAnn(), consent: { marketing: true, source: 'checkout' } } });
  const { send, look } = await aPage({ sender, events: [event] });
  for (const words of ['You said yes to offers', 'Oil for your door']) expect((await look()).body).toContain(words);
  await send('offers', { answer: 'no' });
  expect((await look()).body).not.toContain('Oil for your door');
});
