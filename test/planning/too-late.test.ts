import { describe, expect, it } from 'vitest';
import { putIntoWords } from '../../shared/messages/put-into-words.ts';
import { followUp } from '../../shared/planning/follow-up.ts';
import type { Message } from '../../shared/messages/message.ts';
import { anAnn } from '../builders/event.ts';
import { at, event, planned, speaking, window } from './scene.ts';
import { release, tell } from './telling.ts';

const sender = speaking([planned({ id: 'own', use: 'all', channels: ['email', 'sms'] })], {
  dispatcher: 'desk@example.com',
});
const both = { order: { number: '1001', customer: anAnn() } };
/** Planned late in the evening for early in the hours of the next day's visit. */
const lateAt = (time: string) => event('visit.planned', time, { window: window('09:00', '11:00', 25) }, both);

describe('what cannot be said before the visit', () => {
  it('is told to the dispatcher at once, once for all channels', () => {
    const { messages, order } = tell(sender, [lateAt('22:00')]);
    expect(messages.map(({ rule, channel, state, codes }) => [rule, channel, state, ...codes])).toEqual([
      ['own', 'email', 'skipped', 'too_late', 'dispatcher_told'],
      ['too-late', 'email', 'planned', 'planned'],
      ['own', 'sms', 'skipped', 'too_late', 'dispatcher_told'],
    ]);
    const told = messages.find(({ rule }) => rule === 'too-late') as Message;
    const judgement = release(told, order, sender, at('22:00'));
    expect(judgement).toMatchObject({ verdict: 'send', to: 'desk@example.com' });
    const facts = { order, sender, person: { email: 'desk@example.com' }, smsLimit: undefined };
    const words = putIntoWords(told, { ...facts, link: 'https://w.example/t/a', now: at('22:00') });
    expect(words).toMatchObject({ channel: 'email', subject: expect.stringContaining('1001') as string });
    expect((words as { text: string }).text).toMatch(/09:00.*Your delivery is planned.*Ann Lind.*\+46701234567/s);
  });

  it('is told to nobody where the sender has nobody for it', () => {
    const alone = { ...sender, dispatcher: undefined, support: {} };
    const [late] = tell(alone, [lateAt('10:00')]).messages;
    const skipped: Message = { ...(late as Message), state: 'skipped', skippedAt: at('10:00'), codes: ['too_late'] };
    const facts = { order: tell(alone, [lateAt('10:00')]).order, now: at('10:00') };
    expect(followUp(skipped, { ...facts, sender: alone })).toBeUndefined();
    expect(followUp(skipped, { ...facts, sender })).toMatchObject({ next: { name: 'not-told' } });
  });
});
