import { describe, expect, it } from 'vitest';
import { webhookBackoff } from '../../shared/messages/backoff.ts';
import { afterOutcome } from '../../shared/messages/verdicts.ts';
import { after } from '../../shared/orders/instant.ts';
import { anAnn } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';
import { at, briefs, event } from './scene.ts';
import { release, tell } from './telling.ts';

const toCrm = { message: 'answered', to: { system: 'crm' }, channels: ['webhook'] } as const;
const sender = aSender({
  systems: [{ id: 'crm', url: 'https://crm.example.com/hooks', secretVersion: 1 }],
  rules: [
    { id: 'answers-to-crm', on: 'customer.*', ...toCrm },
    { id: 'started-to-crm', on: 'visit.started', ...toCrm },
    { id: 'on-its-way', enabled: false },
    { id: 'phone-back', enabled: false },
  ],
});
const heard = (type: string, time: string, data: object = {}) =>
  event(type, time, data, { order: { number: '1001', customer: anAnn() } });

describe('a system of the sender’s', () => {
  it('is told of every answer and of every event that a rule names, at any hour', () => {
    const events = [
      heard('customer.rated', '23:10', { rating: 2, comment: 'Scratched' }),
      heard('visit.started', '23:20'),
      heard('visit.started', '23:30'),
    ];
    expect(briefs(sender, events)).toEqual([
      'answers-to-crm webhook planned',
      'started-to-crm webhook planned',
      'started-to-crm webhook planned',
    ]);
    const { messages, order } = tell(sender, events);
    for (const message of messages)
      expect(release(message, order, sender, at('23:30'))).toMatchObject({
        verdict: 'send',
        to: 'https://crm.example.com/hooks',
      });
    expect(JSON.parse(messages[0]?.payload ?? '')).toEqual({
      type: 'customer.rated',
      timestamp: at('23:10'),
      data: {
        id: 'customer.rated 23:10',
        source: 'orders',
        senderId: 'default',
        orderId: 'A-1001',
        orderNumber: '1001',
        details: { rating: 2, comment: 'Scratched' },
      },
    });
  });

  it('gets no more than 20 kB', () => {
    const answers = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`a${index}`, 'å'.repeat(1000)]));
    const [message] = tell(sender, [heard('customer.form_answered', '10:00', { form: 'f', answers })]).messages;
    expect(Buffer.byteLength(message?.payload ?? '')).toBeLessThan(1000);
    expect(JSON.parse(message?.payload ?? '')).toMatchObject({ data: { detailsLeftOut: true } });
  });

  it('that is gone is told nothing more', () => {
    const { messages, order } = tell(sender, [heard('customer.rated', '10:00', { rating: 5 })]);
    expect(release(messages[0], order, { ...sender, systems: [] }, at('10:00'))).toMatchObject({ code: 'no_address' });
  });

  it('that does not answer is asked at the standard’s times, ten times in all', () => {
    const [message] = tell(sender, [heard('customer.rated', '10:00', { rating: 5 })]).messages;
    if (!message) throw new Error('nothing was said');
    const now = at('10:00');
    const tried = (timesBusy: number) =>
      afterOutcome(
        { ...message, state: 'sending', leaseUntil: now, timesBusy, staleAt: after(now, 9e8) },
        { kind: 'busy', code: 'status_503' },
        now,
      );
    expect(tried(0)).toMatchObject({ state: 'held', until: after(now, webhookBackoff(message.id, 1) ?? 0) });
    const seconds = Array.from({ length: 9 }, (_, index) => (webhookBackoff(message.id, index + 1) ?? 0) / 1000);
    [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400].forEach((least, index) => {
      expect(seconds[index]).toBeGreaterThanOrEqual(least);
      expect(seconds[index]).toBeLessThanOrEqual(least * 1.1);
    });
    expect(tried(9)).toMatchObject({ state: 'failed', codes: ['gave_up', 'status_503'] });
  });
});
