import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../shared/channels/channel.ts';
import { testSend, type TestSendDependencies } from '../../functions/desk/test-send/test-send.ts';
import { ProblemError } from '../../shared/problem.ts';
import { aSender } from '../builders/sender.ts';
import { aDeskOf } from './desk.ts';

const now = '2026-11-24T10:00:00.000Z';
const month = { senderId: 'default', month: '2026-11', currency: 'USD' };
const sending = { to: 'everyone', smsPrices: { currency: 'USD', perSegment: { '*': '0.10' } } } as const;

interface Options {
  differences?: Partial<TestSendDependencies>;
  isMachine?: boolean;
  /** On SMS, in hundred-thousandths of a dollar. */
  spent?: number;
}

/** What comes of a test that ann, or somebody else, asks for. */
async function asked(body: object, { differences = {}, isMachine = false, spent = 0 }: Options = {}) {
  const { dependencies, sent, stores } = await aDeskOf('default', [
    aSender({ smsBudget: { amount: '1.00', currency: 'USD' } }),
  ]);
  await stores.spend.spend({ ...month, cost: spent, ceiling: Infinity }, now);
  const spentNow = () => stores.spend.find(month);
  const request = {
    colleague: { name: 'ann', username: isMachine ? undefined : 'ann', seesAll: false, sees: () => true },
    ...{ parameters: { id: 'default' }, query: {}, ifMatch: undefined, now },
    body: () => ({ message: 'arrived', ...body }),
  };
  try {
    return { ...(await testSend({ ...dependencies, sending, ...differences })(request)), sent, spentNow, stores };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { ...error.problem, body: error.problem.more, sent, spentNow, stores };
  }
}
const outcome = (kind: Outcome['kind']) => {
  const channel = { send: () => Promise.resolve({ kind, code: 'Because' } as Outcome) };
  return { channels: { email: channel, sms: channel } };
};

describe('a test of a message', () => {
  it('says where it went', async () => {
    const { body, sent } = await asked({});
    expect(body).toMatchObject({ sent: 'email', to: 'ann@colleagues.example' });
    expect(sent).toMatchObject([{ to: 'ann@colleagues.example', unsubscribeLink: undefined }]);
  });

  it.each<[string, object, Options]>([
    ['of a machine, which has no address', {}, { isMachine: true }],
    [
      'of somebody without an address of their own',
      {},
      { differences: { colleagues: { ownAddress: () => Promise.resolve(undefined) } } },
    ],
    [
      'to somebody whom the account does not write to',
      {},
      { differences: { sending: { to: 'verified', recipients: [] } } },
    ],
    ['to a number that is not listed', { channel: 'sms', to: '+46701234567' }, {}],
    ['to a number, where none is listed', { channel: 'sms' }, { differences: { testNumbers: [] } }],
    [
      'to a country that is closed',
      { channel: 'sms' },
      { differences: { sending: { to: 'everyone', smsFrom: { NO: 'smsName' } } } },
    ],
    ['of a message that there is none of', { message: 'arived' }, {}],
  ])('%s is not sent, and why is said', async (_, body, options) => {
    const answer = await asked(body, options);
    expect(answer).toMatchObject({ status: 422, sent: [] });
    expect(JSON.stringify(answer.body)).toMatch(/"detail":"[A-Z].{20,}/);
  });

  it('by SMS counts in what SMS may cost, and lets nobody be told of the ceiling by it', async () => {
    const { sent, spentNow, stores } = await asked({ channel: 'sms' }, { spent: 85_000 });
    expect(sent).toHaveLength(1);
    expect(await spentNow()).toBe(95_000);
    const next = { ...month, cost: 5_000, ceiling: 100_000, by: 'the next message' };
    expect(await stores.spend.spend(next, now)).toBe('spent, near first');
  });

  it('by SMS is refused where there is no room for it, and by e-mail is not', async () => {
    const answer = await asked({ channel: 'sms' }, { spent: 95_000 });
    expect(answer).toMatchObject({ status: 422, sent: [] });
    expect(JSON.stringify(answer.body)).toContain("the month's ceiling for SMS, 1.00 USD, has no room for it");
    expect(await answer.spentNow()).toBe(95_000);
    expect((await asked({}, { spent: 95_000 })).sent).toHaveLength(1);
  });

  it.each([
    ['refused', 0],
    ['unanswered', 10_000],
  ] as const)('by SMS that its provider %s has cost %i', async (kind, cost) => {
    const { spentNow } = await asked({ channel: 'sms' }, { differences: outcome(kind) });
    expect(await spentNow()).toBe(cost);
  });

  it.each(['refused', 'busy', 'unanswered'] as const)('that its provider %s is told as not sent', async (kind) => {
    const answer = await asked({}, { differences: outcome(kind) });
    expect(answer).toMatchObject({
      status: 502,
      code: 'not_sent',
      detail: expect.stringContaining('Because') as string,
    });
  });
});
