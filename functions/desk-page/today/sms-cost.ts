import { tellMoney } from '../../../shared/messages/wording/money.ts';
import type { SmsSpend } from '../../desk/sms-spend.ts';
import { html, type Html } from '../page/html.ts';

/** What SMS have come to this month, of what they may; and that some will go by e-mail instead, if they go on like that. */
export function smsCost({ currency, spent, ceiling, withoutCeiling }: SmsSpend): Html {
  const money = (amount: string) => tellMoney(amount, currency, 'en-GB');
  const isTooMuch = Number(withoutCeiling) > Number(ceiling);
  return html`<p class="small">
    SMS this month: <strong>${money(spent)}</strong> of ${money(ceiling)}.
    ${
      isTooMuch
        ? `At this rate they would come to ${money(withoutCeiling)}: some will go by e-mail instead.`
        : `At this rate they come to ${money(withoutCeiling)}.`
    }
  </p>`;
}
