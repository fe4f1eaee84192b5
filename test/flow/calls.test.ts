import { expect, it } from 'vitest';
import { anAnn } from '../builders/event.ts';
import { sendForm } from '../status-page/forms-in.ts';
import { useStack } from './stack.ts';

const flow = useStack();

/** Opens the page that a message leads to, as a browser does. */
async function linkOfOrder(): Promise<string> {
  const event = { id: 'e1', type: 'order.placed', orderId: 'A-1', occurredAt: await flow.now() };
  await flow.post({ ...event, order: { number: '1', customer: anAnn() } });
  await flow.settle();
  const [message] = await flow.outbox();
  return /https?:\S+\/t\/[\w-]{16}/.exec(message?.text ?? '')?.[0] ?? '';
}

it('a customer asks on the page to be phoned; the desk sees it, and the page says when it is done', async () => {
  const link = await linkOfOrder();
  const posted = await sendForm(link, 'call', { phone: '', about: 'The handle' });
  expect([posted.status, posted.headers.get('location')]).toEqual([303, `${new URL(link).pathname}#call`]);
  // At once, whether it is folded or not.
  expect(await (await fetch(link)).text()).toContain('We will phone you');
  await flow.settle();
  const listed = await flow.desk('GET', '/calls?sender=default');
  const [call] = listed.body.calls as { id: string }[];
  expect(call).toMatchObject({
    orderId: 'A-1',
    number: '1',
    name: 'Ann Lind',
    phone: '+46701234567',
    message: 'phone-back',
    script: ['Ann Lind asks to be phoned (order 1).', 'About: “The handle”'],
  });

  const token = await flow.stack.deskToken(['pauls-doors']);
  expect((await flow.desk('GET', '/calls?sender=default', undefined, { token })).status).toBe(404);
  const done = `/calls/${encodeURIComponent(call?.id ?? '')}/done?sender=default&order=A-1`;
  expect((await flow.desk('POST', done, undefined, { token })).status).toBe(404);
  expect((await flow.desk('POST', done)).status).toBe(200);
  expect((await flow.desk('POST', done)).status).toBe(404);
  expect((await flow.desk('GET', '/calls?sender=default')).body).toEqual({ calls: [] });
  await flow.settle();
  const { body: shown } = await flow.desk('GET', '/orders/A-1?sender=default');
  expect((shown.timeline as { type: string }[]).map(({ type }) => type)).toEqual([
    'order.placed',
    'customer.call_requested',
    'customer.called',
  ]);
  const page = await (await fetch(link)).text();
  expect(page).toContain('We have phoned you');
  expect(page).toContain('<form');
});
