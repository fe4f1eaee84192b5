import { expect, it } from 'vitest';
import { anAnn } from '../builders/event.ts';
import { useStack } from './stack.ts';

const flow = useStack();

async function place(orderId: string, differences: object = {}) {
  const event = { id: orderId, type: 'order.placed', orderId, occurredAt: await flow.now(), ...differences };
  await flow.post({ ...event, order: { customer: { ...anAnn(), phone: null } } });
  await flow.settle();
  return (await flow.messages())
    .filter((message) => message.orderId === orderId)
    .map(({ state, codes }) => [state, codes]);
}
const post = (link: string, body: string) =>
  fetch(link, {
    ...{ method: 'POST', body, redirect: 'manual' },
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });

it('an e-mail can be unsubscribed from at one press, for its sender alone; a look presses nothing', async () => {
  await place('A-1');
  const [email] = await flow.outbox();
  const link = /https?:\S+\/unsubscribe\/\S+/.exec(email?.text ?? '')?.[0] ?? '';
  expect(email?.html).toContain(`href="${link}"`);
  for (const method of ['GET', 'HEAD']) expect((await fetch(link, { method })).status).toBe(200);
  const page = await (await fetch(link)).text();
  expect(page).toContain('<button>No more e-mails from Harbour Lane</button>');
  expect(await place('A-2')).toEqual([['sent', ['accepted']]]);

  const pressed = await post(link, 'List-Unsubscribe=One-Click');
  expect([pressed.status, pressed.headers.get('set-cookie')]).toEqual([200, null]);
  expect(await pressed.text()).toContain('You get no more e-mails from Harbour Lane');
  expect(await place('A-3')).toEqual([['skipped', ['suppressed']]]);
  expect(await place('A-4', { senderId: 'pauls-doors' })).toEqual([['sent', ['accepted']]]);

  for (const wrong of [`${link}x`, link.replace(/\/t\/.{16}/, '/t/AAAAAAAAAAAAAAAA')]) {
    expect((await post(wrong, 'List-Unsubscribe=One-Click')).status).toBe(404);
  }
  expect((await fetch(link, { method: 'DELETE' })).status).toBe(405);
});
