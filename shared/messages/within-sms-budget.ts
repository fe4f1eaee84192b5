import type { Outcome } from '../channels/channel.ts';
import { log, traceOf } from '../log.ts';
import type { Circumstances, Judgement } from '../planning/judge.ts';
import { nearCode, spentCode } from '../planning/tell-of-sms-budget.ts';
import { monthOf } from '../sms-spend/forecast.ts';
import { partsOf, smsCostOf } from '../sms-spend/sms-cost.ts';
import type { SmsSpendStore, Spending } from '../sms-spend/sms-spend-store.ts';
import type { Message } from './message.ts';

type Skip = Extract<Judgement, { verdict: 'skip' }>;
export type WithinSmsBudget =
  | { verdict: 'send'; spending?: Spending; tells?: typeof nearCode }
  | (Skip & { tells?: typeof spentCode });

/**
 * Whether an SMS that may go now has room under its sender's ceiling of the month, and counts it. Where the sender has
 * none, nothing is written. `by` is the message that whoever is to hear of the ceiling hears by.
 */
export async function withinSmsBudget(
  by: string | undefined,
  sms: { to: string; text: string } | undefined,
  { sender, sending: { smsPrices }, now }: Pick<Circumstances, 'sender' | 'sending' | 'now'>,
  spend: Pick<SmsSpendStore, 'spend'>,
): Promise<WithinSmsBudget> {
  const budget = sender.smsBudget;
  if (!budget || !sms) return { verdict: 'send' };
  if (smsPrices?.currency !== budget.currency) {
    return {
      verdict: 'skip',
      code: 'sms_unpriced',
      words: `the account states no price for SMS in ${budget.currency}`,
    };
  }
  const spending = {
    ...{ senderId: sender.id, month: monthOf(now, sender.timeZone), currency: budget.currency },
    ...{ cost: smsCostOf(sms.text, sms.to, smsPrices), ceiling: partsOf(budget.amount), by },
  };
  const spent = await spend.spend(spending, now);
  if (spent === 'spent') return { verdict: 'send', spending };
  if (spent === 'spent, near first') return { verdict: 'send', spending, tells: nearCode };
  const words = `the month's ceiling for SMS, ${budget.amount} ${budget.currency}, has no room for it`;
  return { verdict: 'skip', code: 'over_sms_budget', words, ...(spent === 'over first' ? { tells: spentCode } : {}) };
}

/** What its provider did not take costs nothing. What can not be taken back stays counted: never too little is. */
export async function afterSpending(
  spending: Spending | undefined,
  { kind }: Outcome,
  spend: Pick<SmsSpendStore, 'giveBack'>,
): Promise<void> {
  if (!spending || kind === 'accepted' || kind === 'unanswered') return;
  try {
    await spend.giveBack(spending);
  } catch (error) {
    log.warn('sms_spending_not_given_back', { sender: spending.senderId, ...traceOf(error) });
  }
}

/** A message with what somebody is to be told because of it. */
export const withTold = (message: Message, tells: string | undefined): Message =>
  tells ? { ...message, codes: [...message.codes, tells] } : message;
