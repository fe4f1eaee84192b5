import { describe, expect, it } from 'vitest';
import { consentOfCalled } from '../../shared/calls/call-consent.ts';
import { reportOfCalled } from '../../shared/calls/call-report.ts';
import type { CalledData } from '../../shared/orders/customer-event.ts';

const at = '2026-11-24T12:00:00.000Z';
const phone = '+46701234567';
const called = (more: Partial<CalledData>): CalledData => ({ callId: 'call-1', phone, by: 'ann', ...more });

describe('what is noted after somebody phoned', () => {
  it.each<[string, Partial<CalledData>, string[]]>([
    ['nothing where they were reached', { outcome: 'reached' }, []],
    ['nothing where nobody answered', { outcome: 'no_answer' }, []],
    ['a wrong number for calls and SMS, for all senders', { outcome: 'wrong_number' }, ['call', 'sms']],
    ['a no to calls', { outcome: 'refused' }, ['call of default']],
    ['a no to calls, in so many words', { outcome: 'refused', refuses: 'calls' }, ['call of default']],
    [
      'a no to everything',
      { outcome: 'refused', refuses: 'everything' },
      ['call', 'sms', 'whatsapp', 'email', 'push'].map((channel) => `${channel} of default`),
    ],
    ['nothing of a number that nobody knows', { outcome: 'wrong_number', phone: undefined }, []],
  ])('%s', (_, more, expected) => {
    const heard = consentOfCalled(called(more), { senderId: 'default', email: 'ann@example.com' });
    expect(heard.map(({ channel, note }) => (note.senderId ? `${channel} of ${note.senderId}` : channel))).toEqual(
      expected,
    );
    for (const { channel, address, note } of heard) {
      expect(address).toBe(['email', 'push'].includes(channel) ? 'ann@example.com' : phone);
      expect(note).toMatchObject({ kind: more.outcome === 'refused' ? 'stop' : 'unreachable', source: 'the desk' });
    }
  });
});

describe('what the message of a call is reported as', () => {
  it.each<[Partial<CalledData>, string | undefined]>([
    [{ outcome: 'reached' }, 'delivered reached: reached by ann'],
    [{}, 'delivered reached: reached by ann'],
    [{ outcome: 'refused' }, 'delivered refused: reached by ann; refused further contact'],
    [{ outcome: 'wrong_number' }, 'undelivered wrong_number: a wrong number, says ann'],
    [{ outcome: 'no_answer', last: true }, 'undelivered not_reached: nobody was reached, last by ann'],
    [{ outcome: 'no_answer' }, undefined],
    [{ outcome: 'voicemail', next: at }, undefined],
    [{ outcome: 'reached', next: at }, undefined],
    [{ outcome: 'reached', callId: undefined }, undefined],
  ])('%o: %s', (more, expected) => {
    const report = reportOfCalled(called(more), at);
    expect(report && `${report.kind} ${report.code}: ${report.words}`).toBe(expected);
  });
});
