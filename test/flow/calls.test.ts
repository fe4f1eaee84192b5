import { expect, it } from 'vitest';
import { anAnn } from '../builders/event.ts';
import { sendForm } from '../status-page/forms-in.ts';
import { useStack } from './stack.ts';
import { nextWallTime } from './times.ts';

const flow = useStack();
const zone = 'Europe/Stockholm';

/** Opens the page that a message leads to, as a browser does. */
async function linkOfOrder(senderId = 'default'): Promise<string> {
  await flow.clock({ to: nextWallTime(await flow.now(), '12:00', zone) });
  const event = { id: 'e1', senderId, type: 'order.placed', orderId: 'A-1', occurredAt: await flow.now() };
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

  expect((await flow.outbox()).filter(({ channel }) => channel === 'call')).toMatchObject([
    { to: '+46701234567', subject: 'A customer asks to be phoned', orderId: 'A-1', messageId: call?.id },
  ]);

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

it('colleagues are given one call each, try again in time, and the message says how it ended', async () => {
  const link = await linkOfOrder();
  await sendForm(link, 'call', { phone: '+46701234568', about: '' });
  await flow.settle();
  const as = async (name: string) => ({ token: await flow.stack.deskToken(['default'], name) });
  const [ann, bo] = [await as('ann'), await as('bo')];
  const taken = (await flow.desk('POST', '/calls/next?sender=default', undefined, ann)).body;
  expect(taken).toMatchObject({ call: { phone: '+46701234568', claim: { by: 'ann' } }, order: { orderId: 'A-1' } });
  expect((await flow.desk('POST', '/calls/next?sender=default', undefined, bo)).body).toEqual({ call: null });
  const { id } = taken.call as { id: string };
  const call = (what: string) => `/calls/${encodeURIComponent(id)}/${what}?sender=default&order=A-1`;
  const refused = await flow.desk('POST', call('claim'), undefined, bo);
  expect([refused.status, refused.body.code]).toEqual([409, 'call_taken']);
  expect((await flow.desk('POST', call('release'), undefined, ann)).status).toBe(200);
  expect((await flow.desk('POST', call('claim'), undefined, bo)).status).toBe(200);
  const tried = await flow.desk('POST', call('outcome'), { outcome: 'no_answer', note: 'Rang long' }, bo);
  expect(tried.body).toMatchObject({ by: 'bo', next: expect.any(String) as string });
  await flow.settle();
  expect((await flow.desk('POST', '/calls/next?sender=default', undefined, ann)).body).toEqual({ call: null });

  await flow.clock({ to: String(tried.body.next) });
  expect((await flow.desk('POST', '/calls/next?sender=default', undefined, ann)).body.call).toMatchObject({ id });
  expect((await flow.desk('POST', call('outcome'), { outcome: 'reached' }, ann)).status).toBe(200);
  await flow.settle();
  const { body } = await flow.desk('GET', '/orders/A-1?sender=default');
  const called = (body.timeline as { type: string; data: object }[]).filter(({ type }) => type === 'customer.called');
  expect(called.map(({ data }) => data)).toMatchObject([
    { outcome: 'no_answer', note: 'Rang long', by: 'bo', next: tried.body.next },
    { outcome: 'reached', by: 'ann' },
  ]);
  expect((body.messages as { channel: string }[]).filter(({ channel }) => channel === 'call')).toMatchObject([
    { state: 'sent', report: { kind: 'delivered', words: 'reached by ann' } },
  ]);
});

it('a colleague whose call it is hears of it by e-mail, and says behind its link how it went', async () => {
  const { settings } = (await flow.desk('GET', '/senders/pauls-doors')).body;
  const rules = [{ id: 'phone-back', call: { assignee: 'ann@example.org', supervisor: 'boss@example.org' } }];
  expect((await flow.desk('PUT', '/senders/pauls-doors', { ...(settings as object), rules })).status).toBe(200);
  const link = await linkOfOrder('pauls-doors');
  await sendForm(link, 'call', { phone: '+46701234568' });
  await flow.settle();
  const mail = (await flow.outbox()).find(({ to }) => to === 'ann@example.org');
  expect(mail).toMatchObject({ subject: 'Please phone Ann Lind (order 1)', orderId: 'A-1' });
  const callLink = /https?:\S+\/c\/[\w.-]+/.exec(mail?.text ?? '')?.[0] ?? '';
  const page = await (await fetch(callLink)).text();
  expect(page).toContain('tel:+46701234568');
  const body = new URLSearchParams({ answer: 'no_answer', tries: '0' });
  expect((await fetch(callLink, { method: 'POST', body, redirect: 'manual' })).status).toBe(303);
  await flow.settle();
  await flow.clock({ advance: 'PT5H' });
  const escalated = (await flow.outbox()).find(({ to }) => to === 'boss@example.org');
  const theirs = /https?:\S+\/c\/[\w.-]+/.exec(escalated?.text ?? '')?.[0] ?? '';
  await fetch(theirs, { method: 'POST', body: new URLSearchParams({ answer: 'reached', tries: '1' }) });
  await flow.settle();
  expect(await (await fetch(theirs)).text()).toContain('Nobody needs to phone any more');
  const call = (await flow.messages()).find(({ channel }) => channel === 'call');
  expect(call).toMatchObject({ report: { kind: 'delivered', words: 'reached by boss@example.org' } });
  expect(flow.stack.logs.text()).not.toContain(new URL(callLink).pathname.slice(3, 40));
});
