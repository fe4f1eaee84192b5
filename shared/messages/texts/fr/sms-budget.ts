import type { SmsBudgetTexts } from '../texts.ts';

/** What colleagues are told of what may be spent on SMS in a month. */
export const smsBudget: SmsBudgetTexts = {
  'sms-budget-near': {
    subject: 'Le budget SMS est presque épuisé',
    headline: 'Le budget SMS est presque épuisé',
    sentences: [
      'Les quatre cinquièmes du budget SMS de ce mois{{#budget}} ({{budget}}){{/budget}} sont dépensés.',
      'Quand il sera épuisé, aucun SMS ne partira avant le début du mois prochain ou une hausse du budget : ce qu’il aurait dit partira par e-mail ou par un autre canal de la règle.',
    ],
    sms: { say: ['Le budget SMS est presque épuisé.'] },
  },
  'sms-budget-spent': {
    subject: 'Le budget SMS est épuisé',
    headline: 'Le budget SMS est épuisé',
    sentences: [
      'Le budget SMS de ce mois{{#budget}} ({{budget}}){{/budget}} ne suffit plus pour un SMS de plus.',
      'Jusqu’au début du mois prochain ou à une hausse du budget, ce qu’un SMS aurait dit part par e-mail ou par un autre canal de la règle ; qui n’en a pas n’apprend rien. Cet avis arrive une fois par mois.',
    ],
    sms: { say: ['Le budget SMS est épuisé.'] },
  },
};
