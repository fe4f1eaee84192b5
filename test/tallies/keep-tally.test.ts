import { describe, expect, it, vi } from 'vitest';
import type { TallyStore } from '../../shared/tallies/tally-store.ts';
import { tallyKeeper } from '../../shared/tallies/keep-tally.ts';
import type { Message } from '../../shared/messages/message.ts';
import { fold } from '../../shared/orders/fold.ts';
import { plan } from '../../shared/planning/plan.ts';
import { anEvent } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';

const now = '2026-11-24T10:00:00.000Z';
const stockholm = { timeZone: 'Europe/Stockholm' };
const [planned] = plan(anEvent({ occurredAt: now }), {
  order: fold(undefined, anEvent({ occurredAt: now })),
  sender: aSender(),
  sending: { to: 'everyone' },
  now,
}).messages;

const standing = (differences: object) => ({ ...planned, codes: [], ...differences }) as Message;
const sent = standing({ state: 'sent', sentAt: now, providerId: 'p', codes: ['accepted'] });
const bounced = { kind: 'bounced', at: now, code: 'Permanent General', providerId: 'p' };

/** What is written down of a call in which messages ended so. */
async function written(...messages: Message[]) {
  const added: unknown[] = [];
  const tallies: Pick<TallyStore, 'add'> = {
    add: (id, { counts, troubles }) => {
      added.push({ ...id, counts, troubles: troubles.map(({ ending, code }) => `${ending} ${code}`) });
      return Promise.resolve();
    },
  };
  const tally = tallyKeeper(tallies);
  const call = tally.around(() => {
    for (const message of messages) tally.ended(message, stockholm, now);
    return Promise.resolve('done');
  });
  expect(await call()).toBe('done');
  expect(await tally.around(() => Promise.resolve(1))()).toBe(1);
  return added;
}

describe('what came of messages', () => {
  it('is written once a call and sender, however many there were', async () => {
    const day = { senderId: 'default', date: '2026-11-24', troubles: [] };
    expect(await written(sent, sent, standing({ state: 'skipped', skippedAt: now, codes: ['superseded'] }))).toEqual([
      { ...day, counts: { email_sent: 2, email_skipped: 1 } },
    ]);
    const other = { ...sent, senderId: 'other' };
    expect(await written(sent, other)).toHaveLength(2);
  });

  it.each([
    ['planned', {}],
    ['held', { until: now }],
    ['sending', { leaseUntil: now }],
    ['unknown', { until: now }],
  ])('is not known of one that is %s, and costs nothing', async (state, more) => {
    expect(await written(standing({ state, ...more }))).toEqual([]);
  });

  it.each([
    ['that failed', { state: 'failed', failedAt: now, codes: ['refused', 'x'] }, ['failed refused x']],
    ['that nobody knows of', { state: 'unknown', codes: ['unanswered'] }, ['unknown unanswered']],
    ['that never arrived', { ...sent, report: bounced }, ['undelivered Permanent General']],
    [
      'to an address that is none',
      { state: 'skipped', skippedAt: now, codes: ['address_invalid'] },
      ['skipped address_invalid'],
    ],
    ['that was said over another channel', { state: 'failed', failedAt: now, codes: ['refused', 'fell_back'] }, []],
    ['that was not needed any more', { state: 'skipped', skippedAt: now, codes: ['superseded'] }, []],
    ['that arrived', { ...sent, report: { ...bounced, kind: 'delivered' } }, []],
  ])('lists one %s where somebody should look', async (_, differences, troubles) => {
    expect(await written(standing(differences))).toMatchObject([{ troubles }]);
  });

  it('belongs to the day where the sender is', async () => {
    const tally = tallyKeeper({ add: ({ date }) => Promise.resolve(void dates.push(date)) });
    const dates: string[] = [];
    await tally.around(() => {
      tally.ended(sent, stockholm, '2026-11-24T23:30:00.000Z');
      tally.ended(sent, { timeZone: 'America/New_York' }, '2026-11-24T23:30:00.000Z');
      return Promise.resolve();
    })();
    expect(dates).toEqual(['2026-11-25', '2026-11-24']);
  });

  it('that can not be written down is told in the log, and stops nobody; what failed is written down too', async () => {
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    const tally = tallyKeeper({ add: () => Promise.reject(new Error('no table')) });
    const call = tally.around(() => {
      tally.ended(sent, stockholm, now);
      return Promise.reject(new Error('the call itself'));
    });
    await expect(call()).rejects.toThrow('the call itself');
    expect(logged.mock.calls).toMatchObject([[{ code: 'tally_not_written', sender: 'default' }]]);
    logged.mockRestore();
  });
});
