import { describe, expect, it } from 'vitest';
import { anAnn } from '../builders/event.ts';
import { useStack } from './stack.ts';
import { nextWallTime } from './times.ts';

const flow = useStack();

const ann = anAnn();
const byDay = async () => flow.clock({ to: nextWallTime(await flow.now(), '12:00', 'Europe/Stockholm') });
async function started(orderId: string, customer: object = ann) {
  const occurredAt = await flow.now();
  await flow.post({
    ...{ id: orderId, type: 'visit.started', orderId, occurredAt },
    order: { customer },
    data: { visitId: 'v1' },
  });
  await flow.settle();
}
const standing = async (orderId: string) => {
  const messages = (await flow.messages()).filter((message) => message.orderId === orderId);
  return messages.map(({ channel, state, codes }) => [channel, state, ...codes].join(' ')).sort();
};
const idOf = async (orderId: string, channel: string) =>
  (await flow.messages()).find((message) => message.orderId === orderId && message.channel === channel)?.id ?? '';

describe('what providers report', () => {
  it('is told of each message at the desk', async () => {
    await byDay();
    await started('A-1');
    const { body } = await flow.desk('GET', '/orders/A-1');
    expect(
      (body.messages as { channel: string; report: unknown }[]).sort((a, b) => (a.channel < b.channel ? -1 : 1)),
    ).toMatchObject([
      { channel: 'email', state: 'sent', report: { kind: 'delivered', code: 'Delivery' } },
      {
        channel: 'sms',
        state: 'sent',
        report: { kind: 'delivered', code: 'message_has_been_accepted_by_phone_carrier' },
      },
    ]);
  });

  it('keeps a bounced address from being written to, and says the message over the next channel once', async () => {
    await byDay();
    await started('A-1', { ...ann, channels: ['email'] });
    const email = await idOf('A-1', 'email');
    await flow.report(email, 'bounce');
    await flow.report(email, 'bounce');
    await flow.report(email, 'delivery');
    await flow.clock({ advance: 'PT10M' });
    expect(await standing('A-1')).toEqual(['email sent accepted fell_back', 'sms sent accepted']);
    await started('A-2', { ...ann, channels: ['email'] });
    expect(await standing('A-2')).toEqual(['email skipped suppressed fell_back', 'sms sent accepted']);
    expect((await flow.outbox()).map(({ channel }) => channel)).toEqual(['email', 'sms', 'sms']);
  });

  it('does not stop mail to a mailbox that is full for now', async () => {
    await byDay();
    await started('A-1', { ...ann, phone: null });
    await flow.report(await idOf('A-1', 'email'), 'soft-bounce');
    await started('A-2', { ...ann, phone: null });
    expect(await standing('A-2')).toEqual(['email sent accepted']);
  });

  it('lets nothing more be sent to somebody who complained, nor again elsewhere', async () => {
    await byDay();
    await started('A-1');
    await flow.report(await idOf('A-1', 'email'), 'complaint');
    expect(await standing('A-1')).toEqual(['email sent accepted', 'sms sent accepted']);
    await started('A-2');
    expect(await standing('A-2')).toEqual(['email skipped suppressed', 'sms sent accepted']);
  });

  it('says over e-mail what an SMS could not, once', async () => {
    await byDay();
    await started('A-1', { ...ann, channels: ['sms'] });
    await flow.report(await idOf('A-1', 'sms'), 'unknown');
    expect(await standing('A-1')).toEqual(['sms sent accepted']);
    await flow.report(await idOf('A-1', 'sms'), 'bounce');
    await flow.clock({ advance: 'PT10M' });
    expect(await standing('A-1')).toEqual(['email sent accepted', 'sms sent accepted fell_back']);
  });
});

describe('somebody who replies', () => {
  it('STOP gets no SMS until START; a held one is not sent either, but told by e-mail', async () => {
    await flow.clock({ to: nextWallTime(await flow.now(), '22:00', 'Europe/Stockholm') });
    await started('A-1', { ...ann, channels: ['sms'] });
    expect(await standing('A-1')).toEqual(['sms held outside_hours']);
    await flow.reply(ann.phone, ' Stop! ');
    await flow.clock({ advance: 'PT11H' });
    await flow.clock({ advance: 'PT30M' });
    const [email, sms] = (await flow.messages()).sort((a, b) => (a.channel < b.channel ? -1 : 1));
    expect(sms?.verdict).toMatch(/^skipped: the recipient said STOP on \d{4}-\d\d-\d\d; fell back to e-mail$/);
    expect(email).toMatchObject({ channel: 'email', state: 'sent' });
    await flow.reply(ann.phone, 'START');
    await byDay();
    await started('A-2', { ...ann, channels: ['sms'] });
    expect(await standing('A-2')).toEqual(['sms sent accepted']);
  });

  it('anything else is written to as before', async () => {
    await byDay();
    await flow.reply(ann.phone, 'Stop by at 5 please');
    await started('A-1');
    expect(await standing('A-1')).toEqual(['email sent accepted', 'sms sent accepted']);
  });

  it('nothing that we heard is let through by AWS no more, and we heed that from then on', async () => {
    await byDay();
    flow.stack.outbox.optedOut.add(ann.phone);
    await started('A-1', { ...ann, channels: ['sms'] });
    expect(await standing('A-1')).toEqual(['email sent accepted', 'sms failed refused opted_out fell_back']);
    await started('A-2', { ...ann, channels: ['sms'] });
    expect(await standing('A-2')).toEqual(['email sent accepted', 'sms skipped suppressed fell_back']);
  });
});
