import type { Instant } from '../../shared/orders/instant.ts';
import type { Sender } from '../../shared/senders/sender.ts';
import type { SenderStore } from '../../shared/senders/sender-store.ts';
import { forecastOf, monthOf } from '../../shared/sms-spend/forecast.ts';
import { amountOf, partsOf } from '../../shared/sms-spend/sms-cost.ts';
import type { SmsSpendStore } from '../../shared/sms-spend/sms-spend-store.ts';
import type { Answerer } from './handler.ts';
import { notFound } from './problems.ts';
import { findSender } from './settings/read-settings.ts';

interface SpendDependencies {
  senders: Pick<SenderStore, 'find'>;
  ofAccount: readonly Sender[];
  spend: Pick<SmsSpendStore, 'find'>;
}

/** What a sender's SMS have come to this month, what they will come to, and what they may: amounts of its currency. */
export type SmsSpend = NonNullable<Awaited<ReturnType<typeof smsSpendOf>>>;

/** The same as it stands; nothing where the sender has no ceiling, and so nothing is counted. */
export async function smsSpendOf(
  { id, timeZone, smsBudget }: Sender,
  now: Instant,
  { spend }: Pick<SpendDependencies, 'spend'>,
) {
  if (!smsBudget) return undefined;
  const { amount, currency } = smsBudget;
  const month = monthOf(now, timeZone);
  const spent = await spend.find({ senderId: id, month, currency });
  const [ceiling, forecast] = [partsOf(amount), forecastOf(spent, now, timeZone)];
  return {
    ...{ month, currency, ceiling: amountOf(ceiling), spent: amountOf(spent) },
    ...{ forecast: amountOf(Math.min(ceiling, forecast)), withoutCeiling: amountOf(forecast) },
  };
}

/**
 * `GET /senders/{id}/sms-spend`: what the sender's SMS have come to this month, what they will come to at its end if they
 * go on like that, and the ceiling. Where there is none, nothing is counted, and only the month is told.
 */
export function readSmsSpend(dependencies: SpendDependencies): Answerer {
  return async ({ colleague, parameters: { id = '' }, now }) => {
    const sender = colleague.sees(id) ? await findSender(id, dependencies) : undefined;
    if (!sender) throw notFound('sender');
    return { body: (await smsSpendOf(sender, now, dependencies)) ?? { month: monthOf(now, sender.timeZone) } };
  };
}
