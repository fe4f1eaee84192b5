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

/**
 * `GET /senders/{id}/sms-spend`: what the sender's SMS have come to this month, what they will come to at its end if they
 * go on like that, and the ceiling. Where there is none, nothing is counted, and only the month is told.
 */
export function readSmsSpend(dependencies: SpendDependencies): Answerer {
  return async ({ colleague, parameters: { id = '' }, now }) => {
    const sender = colleague.sees(id) ? await findSender(id, dependencies) : undefined;
    if (!sender) throw notFound('sender');
    const { timeZone, smsBudget } = sender;
    const month = monthOf(now, timeZone);
    if (!smsBudget) return { body: { month } };
    const { amount, currency } = smsBudget;
    const spent = await dependencies.spend.find({ senderId: id, month, currency });
    const ceiling = partsOf(amount);
    return {
      body: {
        ...{ month, currency, ceiling: amountOf(ceiling), spent: amountOf(spent) },
        forecast: amountOf(Math.min(ceiling, forecastOf(spent, now, timeZone))),
        withoutCeiling: amountOf(forecastOf(spent, now, timeZone)),
      },
    };
  };
}
