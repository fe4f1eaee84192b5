import { beforeEach, expect, it } from 'vitest';
import { anAnn } from '../builders/event.ts';
import { sendForm } from '../status-page/forms-in.ts';
import { useStack } from './stack.ts';
import { nextWallTime } from './times.ts';

const flow = useStack();
const stockholm = 'Europe/Stockholm';
const hours = (now: string, count: number) => new Date(Date.parse(now) + count * 3_600_000).toISOString();

/** Ten in the morning, and a sender of custom work with stages and a dispatcher. */
beforeEach(async () => {
  await flow.clock({ to: nextWallTime(await flow.now(), '10:00', stockholm) });
  const { settings } = (await flow.desk('GET', '/senders/default')).body;
  const made = { ...(settings as object), extends: 'made-to-order', dispatcher: 'dispatch@harbourlane.example' };
  await flow.desk('PUT', '/senders/default', made);
});

async function happens(type: string, data: object = {}, order: object = {}, more: object = {}) {
  const occurredAt = await flow.now();
  const event = { id: `${type} ${occurredAt}`, type, orderId: 'A-1', occurredAt, data, order, ...more };
  expect((await flow.post(event)).status).toBe(202);
  await flow.settle();
}
async function answers(action: string, fields: Record<string, string>) {
  expect((await sendForm(await link(), action, fields)).status).toBe(303);
  await flow.settle();
}
const link = async () => {
  const texts = (await flow.outbox()).map(({ text }) => /https?:\S+\/t\/[\w-]{16}/.exec(text)?.[0]);
  return texts.find((found) => found !== undefined) ?? '';
};
const placed = (customer: object = {}) =>
  happens('order.placed', {}, { number: '1', customer: { ...anAnn(), phone: null, ...customer } });
/** What was sent and what was not, by rule. */
const told = async (rule: string) =>
  (await flow.messages())
    .filter((message) => message.rule === rule)
    .map(({ channel, state }) => `${channel} ${state}`)
    .sort();
const mails = async (to: string) =>
  (await flow.outbox()).filter((message) => message.to === to).map(({ text }) => text);

const proposed = async () => {
  const dueAt = hours(await flow.now(), 48);
  await happens('stage.design_proposed', { approval: { question: 'Shall we build it like this?', dueAt } });
};

it('who chooses a time gets it confirmed, and is reminded of no choice', async () => {
  await placed();
  const now = await flow.now();
  const slots = [72, 96].map((from) => ({ from: hours(now, from), to: hours(now, from + 2) }));
  await happens('visit.planned', { kind: 'delivery', slots, slotCutOff: hours(now, 48) });
  expect(await told('choose-slot')).toEqual(['email sent']);
  expect(await told('slot-reminder')).toEqual(['email held']);
  await answers('slot', { slot: `${slots[1]?.from}/${slots[1]?.to}` });
  expect(await told('slot-chosen')).toEqual(['email sent']);
  await flow.clock({ advance: 'PT30H' });
  expect(await told('slot-reminder')).toEqual(['email skipped']);
});

it('who approves is not reminded; the page says so at once, to whoever looks', async () => {
  await placed();
  await proposed();
  expect(await told('approval-reminder')).toEqual(['email held']);
  const asked = await link();
  expect((await sendForm(asked, 'approval', { answer: 'yes' })).status).toBe(303);
  expect(await (await fetch(asked)).text()).toContain('You said yes');
  await flow.settle();
  await flow.clock({ advance: 'PT30H' });
  expect(await told('approval-reminder')).toEqual(['email skipped']);
  expect(await mails('dispatch@harbourlane.example')).toEqual([]);
});

it('of a stage that is rejected, and of a word, the dispatcher hears by e-mail', async () => {
  await placed();
  await proposed();
  await answers('approval', { answer: 'no', comment: 'The handle on the right' });
  await answers('comment', { comment: 'Can it open outwards?' });
  const [rejected, commented] = await mails('dispatch@harbourlane.example');
  expect(rejected).toContain('Design proposed: not approved.');
  expect(rejected).toContain('“The handle on the right”');
  expect(commented).toContain('“Can it open outwards?”');
});

it('who gives two of five stands on the call list', async () => {
  await placed({ phone: '+46701234567' });
  await happens('visit.completed', { kind: 'delivery' });
  await answers('rating', { rating: '2', comment: 'The frame is scratched' });
  const { calls } = (await flow.desk('GET', '/calls?sender=default')).body;
  expect(calls).toMatchObject([{ message: 'low-rating', phone: '+46701234567' }]);
  await flow.clock({ advance: 'PT3H' });
  expect(await told('feedback')).toEqual(['email skipped']);
});

it('who cancels hears that it is cancelled, and nothing that was still to be said; the dispatcher hears why', async () => {
  await placed();
  await proposed();
  await answers('cancel', { reason: 'We moved' });
  expect(await told('cancelled-by-customer')).toEqual(['email sent']);
  const [mail] = await mails('dispatch@harbourlane.example');
  expect(mail).toContain('The order is cancelled.');
  expect(mail).toContain('“We moved”');
  await flow.clock({ advance: 'PT30H' });
  expect(await told('approval-reminder')).toEqual(['email skipped']);
});

it('who prefers SMS, Swedish and evenings is told so from then on', async () => {
  await placed({ phone: '+46701234567' });
  await answers('preferences', { way: 'sms', language: 'sv', hours: 'evenings' });
  await happens('order.packed');
  expect(await told('packed')).toEqual(['sms held']);
  await flow.clock({ to: nextWallTime(await flow.now(), '17:05', stockholm) });
  expect(await told('packed')).toEqual(['sms sent']);
  const last = (await flow.outbox()).findLast(({ channel }) => channel === 'sms');
  expect(last?.text).toContain('packad');
});

it('who stops e-mails hears by SMS, and gets e-mails again when they say so', async () => {
  await placed({ phone: '+46701234567' });
  const messages = `${await link()}/messages`;
  const press = async (wants: string) => {
    expect((await sendForm(messages, 'messages', { wants })).status).toBe(303);
    await flow.settle();
  };
  await press('stop');
  await happens('order.packed');
  expect(await told('packed')).toEqual(['email skipped', 'sms sent']);
  await press('again');
  await happens('order.backordered');
  expect(await told('backordered')).toEqual(['email sent', 'sms sent']);
});

it('a yes to a proposal that is taken back approves none that is made in its place, though both are of one time', async () => {
  await placed();
  const occurredAt = await flow.now();
  const propose = (question: string) =>
    happens('stage.design_proposed', { approval: { question } }, {}, { id: question, occurredAt });
  await propose('In oak?');
  await answers('approval', { answer: 'yes' });
  await happens('event.retracted', { eventId: 'In oak?' });
  await propose('In pine?');
  expect(await told('approval-asked')).toEqual(['email sent', 'email sent']);
  const page = await (await fetch(await link())).text();
  expect(page).toContain('In pine?');
  expect(page).not.toContain('You said yes</h3>');
});
