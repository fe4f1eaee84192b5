import type { RemedyTexts } from '../texts.ts';
import { ofOrder } from './phrases.ts';

const who = '{{#fullName}}{{fullName}}{{/fullName}}{{^fullName}}La personne qui a commandé{{/fullName}}';
const what = '{{#remedy}}{{remedy}}{{/remedy}}{{^remedy}}a choisi{{/remedy}}';

/** What colleagues are told of things that went wrong: what the customer chose, what they report, and what there is no money for. */
export const remedies: RemedyTexts = {
  'remedy-chosen': {
    subject: `${who} ${what}${ofOrder}`,
    headline: 'Le choix est fait',
    sentences: [
      `${who} ${what}${ofOrder}. Il s’agit du retard que nous avons annoncé.`,
      '{{#comment}}« {{comment}} »{{/comment}}',
      '{{#toArrange}}Merci de vous en occuper : la page dit que quelqu’un le fait.{{/toArrange}}',
    ],
    sms: { say: [`${who} ${what}${ofOrder}.`] },
  },
  'problem-reported': {
    subject: `{{#problem}}{{problem}}{{/problem}}{{^problem}}Un problème{{/problem}}${ofOrder} : merci de regarder`,
    headline: 'Un problème est signalé',
    sentences: [
      `${who} signale un problème${ofOrder}{{#problem}} : {{problem}}{{/problem}}.`,
      '{{#problemItems}}Il s’agit de : {{problemItems}}.{{/problemItems}}',
      '{{#comment}}« {{comment}} »{{/comment}}',
      '{{#problemPhotos}}Des photos se trouvent sur la page de la commande.{{/problemPhotos}}',
      'Présentez nos excuses et convenez d’une solution.',
    ],
    sms: {
      say: [`{{#problem}}{{problem}}{{/problem}}{{^problem}}Un problème{{/problem}}${ofOrder}: à voir.`],
    },
  },
  'budget-spent': {
    subject: `Le budget des retards est épuisé${ofOrder}`,
    headline: 'Le budget des retards est épuisé',
    sentences: [
      `Le budget des retards de ce mois{{#budget}} ({{budget}}){{/budget}} ne suffit plus pour ce que votre règle propose${ofOrder}. Le retard est annoncé, et rien n’est promis en compensation.`,
      'Il en va de même de tout ce qui n’y entre plus, jusqu’au début du mois prochain ou jusqu’à ce que vous augmentiez le budget. Cet avis arrive une fois par mois.',
    ],
    sms: { say: [`Le budget des retards est épuisé${ofOrder}.`] },
  },
};
