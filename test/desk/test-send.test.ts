import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../shared/channels/channel.ts';
import { testSend, type TestSendDependencies } from '../../functions/desk/test-send/test-send.ts';
import { ProblemError } from '../../shared/problem.ts';
import { aDeskOf } from './desk.ts';

interface Options {
  differences?: Partial<TestSendDependencies>;
  isMachine?: boolean;
}

/** What comes of a test that ann, or somebody else, asks for. */
async function asked(body: object, { differences = {}, isMachine = false }: Options = {}) {
  const { dependencies, sent } = await aDeskOf('default');
  const request = {
    colleague: { name: 'ann', username: isMachine ? undefined : 'ann', seesAll: false, sees: () => true },
    ...{ parameters: { id: 'default' }, query: {}, ifMatch: undefined, now: '2026-11-24T10:00:00.000Z' },
    body: () => ({ message: 'arrived', ...body }),
  };
  try {
    return { ...(await testSend({ ...dependencies, ...differences })(request)), sent };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { ...error.problem, body: error.problem.more, sent };
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

  it.each(['refused', 'busy', 'unanswered'] as const)('that its provider %s is told as not sent', async (kind) => {
    const answer = await asked({}, { differences: outcome(kind) });
    expect(answer).toMatchObject({
      status: 502,
      code: 'not_sent',
      detail: expect.stringContaining('Because') as string,
    });
  });
});
