import type { OrderTexts } from '../texts.ts';
import { aEte, est, ofOrder, Order, OrderShort, order, Parcel, parcel, reason, s } from './phrases.ts';
import { calls } from './calls.ts';
import { colleagues } from './colleagues.ts';
import { remedies } from './remedies.ts';
import { smsBudget } from './sms-budget.ts';
import { shipments } from './shipments.ts';

const nextSteps = '{{#nextSteps}}La suite : {{nextSteps}}{{/nextSteps}}';
const newEstimateShort = '{{#when}}Nouvel horaire: {{short}}.{{/when}}';
/** Somebody always hears how it goes on. */
const noNewTime =
  '{{^when}}{{^nextSteps}}Nous vous écrirons dès que nous connaîtrons la nouvelle date.{{/nextSteps}}{{/when}}';
const noNewTimeShort = '{{^when}}{{^nextSteps}}Nouvelle date à suivre.{{/nextSteps}}{{/when}}';
const late = `{{#ofParcel}}${parcel}${ofOrder}{{/ofParcel}}{{^ofParcel}}${order}{{/ofParcel}}`;
const anyQuestions = '{{#contact}}Une question, ou un changement à demander ? Nous sommes là : {{contact}}{{/contact}}';
const anyQuestionsShort = '{{#contact}}Une question? {{contact}}{{/contact}}';

const moreNext = '{{#when}}{{nextSteps}}{{/when}}';
/** The new time or what happens instead, why, what makes up for it, and whom to ask. */
const whatNow = [
  newEstimateShort,
  '{{^when}}{{nextSteps}}{{/when}}',
  noNewTimeShort,
  '{{reason}}',
  '{{compensation}}',
  anyQuestionsShort,
];

export const orders: OrderTexts = {
  ...shipments,
  ...colleagues,
  ...calls,
  ...remedies,
  ...smsBudget,
  'order-received': {
    subject: 'Merci pour votre commande{{#number}} {{number}}{{/number}}',
    headline: 'Merci pour votre commande',
    sentences: [
      'Nous avons bien reçu votre commande{{#number}} {{number}}{{/number}} et nous nous en occupons.',
      'Nous vous écrirons dès qu’il y aura du nouveau. D’ici là, vous pouvez la suivre à tout moment.',
    ],
    sms: {
      say: [
        'Merci! {{#number}}Commande {{number}} enregistrée{{/number}}{{^number}}Votre commande est enregistrée{{/number}}{{#total}}, {{total}}{{/total}}.',
        '{{#payment}}{{payment}}.{{/payment}}',
        '{{#when}}Arrivée prévue {{short}}.{{/when}}',
        '{{#items}}{{items}}.{{/items}}',
      ],
    },
  },
  'order-updated': {
    subject: 'Votre commande{{#number}} {{number}}{{/number}} a été modifiée',
    headline: 'Votre commande a été modifiée',
    sentences: [
      `${Order} ${aEte} modifiée${s}.`,
      reason,
      '{{#items}}La voici telle qu’elle est maintenant.{{/items}}',
      '{{#contact}}Quelque chose ne va pas ? Dites-le-nous : {{contact}}{{/contact}}',
    ],
    sms: {
      say: [`${Order} ${aEte} modifiée${s}.`, '{{reason}}'],
      ifRoom: ['{{#items}}{{items}}.{{/items}}', anyQuestionsShort],
    },
  },
  packed: {
    subject: 'Votre commande{{#number}} {{number}}{{/number}} est emballée',
    headline: 'Votre commande est emballée',
    sentences: [`${Order} ${est} emballée${s} et prête${s} à partir.`, 'Vous pouvez la suivre sur sa page.'],
    sms: {
      say: [`${Order} ${est} emballée${s}.`],
      ifRoom: ['{{#when}}Arrivée prévue {{short}}.{{/when}}', '{{#items}}{{items}}.{{/items}}'],
    },
  },
  'stage-reached': {
    subject:
      'Votre commande{{#number}} {{number}}{{/number}}{{#stage}} : {{stage}}{{/stage}}{{^stage}} avance{{/stage}}',
    headline: 'Votre commande avance',
    sentences: [
      `${Order} a atteint une nouvelle étape{{#stage}} : {{stage}}{{/stage}}.`,
      '{{note}}',
      '{{#contact}}Une question ? Nous sommes là : {{contact}}{{/contact}}',
    ],
    sms: {
      say: [
        `${OrderShort}{{#stage}}: {{stage}}{{/stage}}{{^stage}} a atteint une nouvelle étape{{/stage}}.`,
        '{{note}}',
      ],
      ifRoom: [anyQuestionsShort],
    },
  },
  'approval-asked': {
    subject: `Nous avons besoin de votre réponse${ofOrder}`,
    headline: 'Nous avons besoin de votre réponse',
    sentences: [
      `Avant de poursuivre ${order}, nous avons besoin de votre réponse.`,
      '{{question}}',
      '{{note}}',
      'Vous pouvez répondre sur la page de votre commande.',
      '{{#contact}}Vous préférez en parler ? {{contact}}{{/contact}}',
    ],
    sms: {
      say: [
        `{{#question}}${Order}: {{question}}{{/question}}{{^question}}Pour poursuivre ${order}, nous attendons votre réponse.{{/question}}`,
        '{{#due}}Réponse au plus tard {{short}}.{{/due}}',
      ],
      ifRoom: ['{{note}}'],
    },
  },
  delayed: {
    subject: `{{#ofParcel}}${Parcel} a du retard${ofOrder}{{/ofParcel}}{{^ofParcel}}Votre commande{{#number}} {{number}}{{/number}} a du retard{{/ofParcel}}`,
    headline: `{{#ofParcel}}${Parcel} a du retard{{/ofParcel}}{{^ofParcel}}Votre commande a du retard{{/ofParcel}}`,
    sentences: [
      `Nous sommes désolés : ${late} prendra plus de temps que prévu.`,
      reason,
      nextSteps,
      noNewTime,
      '{{compensation}}',
      anyQuestions,
    ],
    sms: {
      say: [`Désolés, ${late} a du retard.`, ...whatNow],
      ifRoom: [moreNext],
    },
  },
  backordered: {
    subject: 'Votre commande{{#number}} {{number}}{{/number}} attend un article en rupture de stock',
    headline: 'Un article est en rupture de stock',
    sentences: [
      `Nous sommes désolés : un article de ${order} est en rupture de stock, et cela prendra plus de temps.`,
      reason,
      nextSteps,
      noNewTime,
      '{{compensation}}',
      anyQuestions,
    ],
    sms: {
      say: [`Désolés, un article de ${order} est épuisé.`, ...whatNow],
      ifRoom: [moreNext],
    },
  },
  cancelled: {
    subject: 'Votre commande{{#number}} {{number}}{{/number}} est annulée',
    headline: 'Votre commande est annulée',
    sentences: [
      `${Order} ${aEte} annulée${s}.`,
      reason,
      '{{refund}}',
      '{{#contact}}Si cela vous surprend, contactez-nous : {{contact}}{{/contact}}',
    ],
    sms: { say: [`${Order} ${aEte} annulée${s}.`, '{{refund}}', '{{reason}}'], ifRoom: [anyQuestionsShort] },
  },
  correction: {
    subject: `Notre dernier message était une erreur${ofOrder}`,
    headline: 'Notre dernier message était une erreur',
    sentences: [
      `Oubliez notre dernier message${ofOrder} : c’était une erreur, et nous en sommes désolés.`,
      '{{#standing}}Voici ce qu’il en est : {{standing}}{{/standing}}',
      'Vous pouvez suivre votre commande à tout moment.',
    ],
    sms: {
      say: [
        `Désolés, notre dernier message${ofOrder} était une erreur.`,
        '{{#standing}}Voici ce qu’il en est: {{standing}}{{/standing}}',
        '{{#when}}Horaire: {{short}}.{{/when}}',
      ],
    },
  },
  feedback: {
    subject: `Votre avis{{#number}} sur la commande {{number}}{{/number}} ?`,
    headline: 'Tout s’est bien passé ?',
    sentences: [`Dites-nous si vous avez aimé ${order} et la façon dont elle vous est parvenue.`],
    sms: { say: [`Donnez-nous votre avis sur ${order}.`] },
  },
  'not-told': {
    subject: `Merci d’appeler : un message n’a pas pu partir à temps${ofOrder}`,
    headline: 'Quelqu’un n’a pas été prévenu à temps',
    sentences: [
      `{{#untold}}« {{untold}} » : {{/untold}}nous n’avons pas pu prévenir {{#untoldTo}}{{untoldTo}}{{/untoldTo}}{{^untoldTo}}la personne qui a commandé{{/untoldTo}} à temps${ofOrder}.`,
      '{{#untoldPhone}}Merci d’appeler le {{untoldPhone}}.{{/untoldPhone}}',
    ],
    sms: {
      say: [
        `Message non envoyé à temps${ofOrder}{{#untoldTo}}: {{untoldTo}}{{/untoldTo}}.`,
        '{{#untoldPhone}}Merci d’appeler le {{untoldPhone}}.{{/untoldPhone}}',
      ],
    },
  },
};
