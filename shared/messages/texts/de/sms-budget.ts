import type { SmsBudgetTexts } from '../texts.ts';

/** What colleagues are told of what may be spent on SMS in a month. */
export const smsBudget: SmsBudgetTexts = {
  'sms-budget-near': {
    subject: 'Das SMS-Budget ist größtenteils verbraucht',
    headline: 'Das SMS-Budget ist größtenteils verbraucht',
    sentences: [
      'Vier Fünftel des SMS-Budgets dieses Monats{{#budget}} ({{budget}}){{/budget}} sind verbraucht.',
      'Ist alles verbraucht, geht keine SMS mehr hinaus, bis der nächste Monat beginnt oder Sie das Budget erhöhen: Was sie gesagt hätte, geht per E-Mail oder über einen anderen Kanal der Regel.',
    ],
    sms: { say: ['Das SMS-Budget ist größtenteils verbraucht.'] },
  },
  'sms-budget-spent': {
    subject: 'Das SMS-Budget ist aufgebraucht',
    headline: 'Das SMS-Budget ist aufgebraucht',
    sentences: [
      'Das SMS-Budget dieses Monats{{#budget}} ({{budget}}){{/budget}} reicht für keine weitere SMS.',
      'Bis der nächste Monat beginnt oder Sie das Budget erhöhen, geht per E-Mail oder über einen anderen Kanal der Regel, was eine SMS gesagt hätte; wer keinen hat, erfährt nichts. Sie erfahren das einmal im Monat.',
    ],
    sms: { say: ['Das SMS-Budget ist aufgebraucht.'] },
  },
};
