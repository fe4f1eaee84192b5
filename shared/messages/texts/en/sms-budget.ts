import type { SmsBudgetTexts } from '../texts.ts';

/** What colleagues are told of what may be spent on SMS in a month. */
export const smsBudget: SmsBudgetTexts = {
  'sms-budget-near': {
    subject: 'Most of the SMS budget is spent',
    headline: 'Most of the SMS budget is spent',
    sentences: [
      'Four fifths of what may be spent on SMS this month{{#budget}} ({{budget}}){{/budget}} are spent.',
      'When all of it is spent, no SMS goes out until the next month begins or you raise the budget: what it would have said goes by e-mail, or over another channel of its rule.',
    ],
    sms: { say: ['Most of the SMS budget is spent.'] },
  },
  'sms-budget-spent': {
    subject: 'The SMS budget is spent',
    headline: 'The SMS budget is spent',
    sentences: [
      'What may be spent on SMS this month{{#budget}} ({{budget}}){{/budget}} has no room for another.',
      'Until the next month begins or you raise the budget, what an SMS would have said goes by e-mail, or over another channel of its rule; who has none hears nothing. You are told this once a month.',
    ],
    sms: { say: ['The SMS budget is spent.'] },
  },
};
