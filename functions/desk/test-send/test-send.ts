import * as z from 'zod/mini';
import type { Channels, Outcome } from '../../../shared/channels/channel.ts';
import { afterSpending, withinSmsBudget } from '../../../shared/messages/within-sms-budget.ts';
import type { Instant } from '../../../shared/orders/instant.ts';
import { smsOriginOf } from '../../../shared/planning/sms-origin.ts';
import { ProblemError } from '../../../shared/problem.ts';
import type { Sending } from '../../../shared/senders/sending.ts';
import type { SmsSpendStore } from '../../../shared/sms-spend/sms-spend-store.ts';
import type { ColleagueStore } from '../colleagues/colleague-store.ts';
import type { Answerer } from '../handler.ts';
import { type Fault, faulty } from '../problems.ts';
import { previewBody, type Shown, shownTo } from '../preview/preview.ts';
import type { DeskRequest } from '../request.ts';
import type { SettingsDependencies } from '../settings/read-settings.ts';
import { tellIssues } from '../settings/sentences.ts';

export interface TestSendDependencies extends SettingsDependencies {
  colleagues: ColleagueStore;
  channels: Pick<Channels, 'email' | 'sms'>;
  sending: Sending;
  spend: Pick<SmsSpendStore, 'spend' | 'giveBack'>;
  /** The numbers (E.164) that the account's file lists: no other gets a test. */
  testNumbers: readonly string[];
}

export const testBody = z.extend(previewBody, {
  channel: z._default(z.enum(['email', 'sms']), 'email'),
  /** Which of the account's own numbers; an e-mail goes to whoever asks. */
  to: z.optional(z.string()),
});
type Test = z.output<typeof testBody>;

/**
 * `POST /senders/{id}/test-send` with what a preview takes, and `{"channel"?, "to"?}`: the message of an example order,
 * really sent: as an e-mail to the colleague's own address, as an SMS to a number that the account's file lists, within
 * what the sender's SMS may cost.
 */
export function testSend(dependencies: TestSendDependencies): Answerer {
  return async (request) => {
    const given = testBody.safeParse(request.body());
    if (!given.success) throw faulty('This can not be sent', tellIssues(given.error.issues, request.body()));
    const shown = await shownTo(request, given.data, dependencies);
    const to = await addressOf(given.data, request, dependencies);
    const outcome = await send(given.data.channel, to, shown, request.now, dependencies);
    if (outcome.kind !== 'accepted') throw notSent(outcome);
    return { body: { sent: given.data.channel, to, at: request.now } };
  };
}

/** Where a test goes: nowhere but to whom it is for. */
async function addressOf(
  { channel, to }: Test,
  { colleague }: DeskRequest,
  { colleagues, testNumbers, sending }: TestSendDependencies,
): Promise<string> {
  const refuse = (fault: Fault) => faulty('This can not be sent', [fault]);
  if (channel === 'sms') {
    const number = to ?? testNumbers[0];
    if (number !== undefined && testNumbers.includes(number)) return number;
    const listed = testNumbers.length > 0 ? `One of ${testNumbers.join(', ')}.` : 'It lists none.';
    throw refuse({ path: '/to', detail: `A test goes to a number of the account's verifiedRecipients. ${listed}` });
  }
  const own = colleague.username === undefined ? undefined : await colleagues.ownAddress(colleague.username);
  if (own === undefined) {
    throw refuse({
      path: '',
      detail: 'A test goes to your own address, and the user pool knows none that is verified.',
    });
  }
  if (sending.to === 'verified' && !sending.recipients.includes(own)) {
    const detail = `The account writes to verified recipients only, and ${own} is not one of them.`;
    throw refuse({ path: '', detail });
  }
  return own;
}

async function send(
  channel: Test['channel'],
  to: string,
  { email, sms, sender }: Shown,
  now: Instant,
  { channels, sending, spend }: TestSendDependencies,
): Promise<Outcome> {
  if (channel === 'email') {
    const subject = `Test: ${email.subject}`;
    const tags = { 'waypost-sender': sender.id };
    return channels.email.send({ channel, to, sender, ...email, subject, unsubscribeLink: undefined, tags });
  }
  const origin = smsOriginOf(to, sending, sender);
  if ('closed' in origin) {
    const detail = `No SMS to ${origin.closed}: the account names nothing that they come from there.`;
    throw faulty('This can not be sent', [{ path: '/to', detail }]);
  }
  const room = await withinSmsBudget(undefined, { to, text: sms.text }, { sender, sending, now }, spend);
  if (room.verdict === 'skip')
    throw faulty('This can not be sent', [{ path: '/channel', detail: `No: ${room.words}.` }]);
  const outcome = await channels.sms.send({ channel, to, sender, text: sms.text, from: origin.from });
  await afterSpending(room.spending, outcome, spend);
  return outcome;
}

const notSent = ({ kind, ...rest }: Outcome) =>
  new ProblemError({
    status: 502,
    code: 'not_sent',
    title: 'The test was not sent',
    detail: `The provider's answer: ${kind}, ${'code' in rest ? rest.code : 'accepted'}.`,
  });
