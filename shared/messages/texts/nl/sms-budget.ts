import type { SmsBudgetTexts } from '../texts.ts';

/** What colleagues are told of what may be spent on SMS in a month. */
export const smsBudget: SmsBudgetTexts = {
  'sms-budget-near': {
    subject: 'Het sms-budget is grotendeels op',
    headline: 'Het sms-budget is grotendeels op',
    sentences: [
      'Vier vijfde van het sms-budget van deze maand{{#budget}} ({{budget}}){{/budget}} is besteed.',
      'Als alles op is, gaat er geen sms meer uit tot de volgende maand begint of je het budget verhoogt: wat die gezegd zou hebben, gaat per e-mail of via een ander kanaal van de regel.',
    ],
    sms: { say: ['Het sms-budget is grotendeels op.'] },
  },
  'sms-budget-spent': {
    subject: 'Het sms-budget is op',
    headline: 'Het sms-budget is op',
    sentences: [
      'In het sms-budget van deze maand{{#budget}} ({{budget}}){{/budget}} past er geen meer bij.',
      'Tot de volgende maand begint of je het budget verhoogt, gaat wat een sms gezegd zou hebben per e-mail of via een ander kanaal van de regel; wie er geen heeft, hoort niets. Je hoort dit eens per maand.',
    ],
    sms: { say: ['Het sms-budget is op.'] },
  },
};
