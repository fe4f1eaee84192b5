import type { RemedyTexts } from '../texts.ts';
import { ofOrder } from './phrases.ts';

const who = '{{#fullName}}{{fullName}}{{/fullName}}{{^fullName}}Kunden{{/fullName}}';
const what = '{{#remedy}}{{remedy}}{{/remedy}}{{^remedy}}har valt{{/remedy}}';

/** What colleagues are told of things that went wrong: what the customer chose, what they report, and what there is no money for. */
export const remedies: RemedyTexts = {
  'remedy-chosen': {
    subject: `${who} ${what}${ofOrder}`,
    headline: 'Kunden har valt',
    sentences: [
      `${who} ${what}${ofOrder}. Det gäller förseningen som vi berättade om.`,
      '{{#comment}}”{{comment}}”{{/comment}}',
      '{{#toArrange}}Ordna det: sidan säger att någon gör det.{{/toArrange}}',
    ],
    sms: { say: [`${who} ${what}${ofOrder}.`] },
  },
  'problem-reported': {
    subject: `{{#problem}}{{problem}}{{/problem}}{{^problem}}Ett problem{{/problem}}${ofOrder}: titta på det`,
    headline: 'En kund rapporterar ett problem',
    sentences: [
      `${who} rapporterar ett problem${ofOrder}{{#problem}}: {{problem}}{{/problem}}.`,
      '{{#problemItems}}Det gäller: {{problemItems}}.{{/problemItems}}',
      '{{#comment}}”{{comment}}”{{/comment}}',
      '{{#problemPhotos}}Det finns bilder på beställningens sida.{{/problemPhotos}}',
      'Be om ursäkt och kom överens om hur vi ställer det till rätta.',
    ],
    sms: { say: [`{{#problem}}{{problem}}{{/problem}}{{^problem}}Ett problem{{/problem}}${ofOrder}: titta på det.`] },
  },
  'budget-spent': {
    subject: `Budgeten för förseningar är slut${ofOrder}`,
    headline: 'Budgeten för förseningar är slut',
    sentences: [
      `Månadens budget för förseningar{{#budget}} ({{budget}}){{/budget}} räcker inte till det som er policy erbjuder${ofOrder}. Kunden får veta att det dröjer, men inget utlovas som kompensation.`,
      'Detsamma gäller allt som inte ryms längre, tills nästa månad börjar eller ni höjer budgeten. Ni får veta det en gång i månaden.',
    ],
    sms: { say: [`Budgeten för förseningar är slut${ofOrder}.`] },
  },
};
