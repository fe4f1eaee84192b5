import type { SmsBudgetTexts } from '../texts.ts';

/** What colleagues are told of what may be spent on SMS in a month. */
export const smsBudget: SmsBudgetTexts = {
  'sms-budget-near': {
    subject: 'Det mesta av sms-budgeten är förbrukat',
    headline: 'Det mesta av sms-budgeten är förbrukat',
    sentences: [
      'Fyra femtedelar av månadens sms-budget{{#budget}} ({{budget}}){{/budget}} är förbrukade.',
      'När allt är förbrukat går inga sms ut förrän nästa månad börjar eller du höjer budgeten: det som de skulle ha sagt går med mejl, eller över en annan kanal i regeln.',
    ],
    sms: { say: ['Det mesta av sms-budgeten är förbrukat.'] },
  },
  'sms-budget-spent': {
    subject: 'Sms-budgeten är slut',
    headline: 'Sms-budgeten är slut',
    sentences: [
      'Månadens sms-budget{{#budget}} ({{budget}}){{/budget}} räcker inte till ett sms till.',
      'Tills nästa månad börjar eller du höjer budgeten går det som ett sms skulle ha sagt med mejl, eller över en annan kanal i regeln; den som inte har någon får inget veta. Du får veta det här en gång i månaden.',
    ],
    sms: { say: ['Sms-budgeten är slut.'] },
  },
};
