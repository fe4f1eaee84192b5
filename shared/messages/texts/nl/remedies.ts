import type { RemedyTexts } from '../texts.ts';
import { ofOrder } from './phrases.ts';

const who = '{{#fullName}}{{fullName}}{{/fullName}}{{^fullName}}De klant{{/fullName}}';
const what = '{{#remedy}}{{remedy}}{{/remedy}}{{^remedy}}heeft gekozen{{/remedy}}';

/** What colleagues are told of things that went wrong: what the customer chose, what they report, and what there is no money for. */
export const remedies: RemedyTexts = {
  'remedy-chosen': {
    subject: `${who} ${what}${ofOrder}`,
    headline: 'De klant heeft gekozen',
    sentences: [
      `${who} ${what}${ofOrder}. Dit gaat over de vertraging die we hebben doorgegeven.`,
      '{{#comment}}“{{comment}}”{{/comment}}',
      '{{#toArrange}}Regel het alsjeblieft: op de pagina staat dat iemand dat doet.{{/toArrange}}',
    ],
    sms: { say: [`${who} ${what}${ofOrder}.`] },
  },
  'problem-reported': {
    subject: `{{#problem}}{{problem}}{{/problem}}{{^problem}}Een probleem{{/problem}}${ofOrder}: graag bekijken`,
    headline: 'Een klant meldt een probleem',
    sentences: [
      `${who} meldt een probleem${ofOrder}{{#problem}}: {{problem}}{{/problem}}.`,
      '{{#problemItems}}Het gaat om: {{problemItems}}.{{/problemItems}}',
      '{{#comment}}“{{comment}}”{{/comment}}',
      '{{#problemPhotos}}Op de pagina van de bestelling staan foto’s.{{/problemPhotos}}',
      'Bied excuses aan en spreek af hoe we het oplossen.',
    ],
    sms: {
      say: [`{{#problem}}{{problem}}{{/problem}}{{^problem}}Een probleem{{/problem}}${ofOrder}: graag bekijken.`],
    },
  },
  'budget-spent': {
    subject: `Het budget voor vertragingen is op${ofOrder}`,
    headline: 'Het budget voor vertragingen is op',
    sentences: [
      `In het budget van deze maand voor vertragingen{{#budget}} ({{budget}}){{/budget}} past niet meer wat je regeling aanbiedt${ofOrder}. De klant hoort van de vertraging, en er wordt niets toegezegd om die goed te maken.`,
      'Hetzelfde geldt voor alles wat er niet meer in past, tot de volgende maand begint of je het budget verhoogt. Je hoort dit eens per maand.',
    ],
    sms: { say: [`Het budget voor vertragingen is op${ofOrder}.`] },
  },
};
