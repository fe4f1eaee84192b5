import type { VisitTexts } from '../texts.ts';
import {
  anotherTime,
  formerTime,
  noteFromDriver,
  ofOrder,
  photoOfVisit,
  reason,
  whatNext,
  whatNextShort,
} from './phrases.ts';

const haveReady = 'Merci de tout préparer et de prévoir quelqu’un pour nous le remettre.';
const haveReadyShort = 'Merci de tout préparer.';
const thanks = 'Merci d’avoir loué chez nous. Vous n’avez plus rien à faire.';
const problem = 'Un problème? Dites-le-nous.';

export const collection: VisitTexts = {
  'choose-slot': {
    subject: `Choisissez quand nous venons reprendre le matériel loué${ofOrder}`,
    headline: 'Quand pouvons-nous reprendre le matériel loué ?',
    sentences: [
      `Nous souhaitons venir reprendre le matériel loué${ofOrder}. Choisissez sur la page de votre commande le créneau qui vous convient le mieux.`,
      '{{#slots}}Créneaux libres : {{slots}}.{{/slots}}',
    ],
    sms: { say: [`Choisissez un créneau pour la reprise${ofOrder}.`] },
  },
  'visit-planned': {
    subject:
      '{{#when}}Nous reprenons le matériel loué : {{fact}}{{/when}}{{^when}}La reprise du matériel est prévue{{/when}}',
    headline: 'La reprise du matériel est prévue',
    sentences: [`Nous viendrons reprendre le matériel loué${ofOrder}.`, haveReady, anotherTime],
    sms: {
      say: [`Reprise${ofOrder}{{#when}}: {{short}}{{/when}}{{^when}} à venir{{/when}}.`],
      ifRoom: [haveReadyShort],
    },
  },
  reminder: {
    subject: 'Rappel : nous reprenons le matériel loué{{#when}}, {{fact}}{{/when}}',
    headline: 'Nous venons bientôt reprendre le matériel',
    sentences: [
      `Petit rappel : nous venons{{^when}} sous peu{{/when}} reprendre le matériel loué${ofOrder}.`,
      haveReady,
      anotherTime,
    ],
    sms: {
      say: [`Rappel: reprise {{#when}}{{short}}{{/when}}{{^when}}sous peu{{/when}}${ofOrder}.`],
      ifRoom: [haveReadyShort],
    },
  },
  rescheduled: {
    subject: '{{#when}}Nouvel horaire de reprise : {{fact}}{{/when}}{{^when}}La reprise est reportée{{/when}}',
    headline: 'La reprise change d’horaire',
    sentences: [
      `{{#when}}Nous viendrons reprendre le matériel loué${ofOrder} à un autre moment que prévu.{{/when}}{{^when}}Nous devons reporter la reprise du matériel loué${ofOrder}.{{/when}}`,
      formerTime,
      reason,
      anotherTime,
    ],
    sms: {
      say: [
        `{{#when}}Reprise déplacée: {{short}}${ofOrder}.{{/when}}{{^when}}Nous devons reporter la reprise${ofOrder}. Le nouvel horaire suivra.{{/when}}`,
      ],
      ifRoom: ['{{reason}}'],
    },
  },
  'on-its-way': {
    subject: `En route pour reprendre le matériel loué${ofOrder}`,
    headline: 'Nous sommes en route pour la reprise',
    sentences: [
      `Nous sommes en route pour reprendre le matériel loué${ofOrder}.`,
      'Merci d’avoir tout préparé pour notre arrivée.',
    ],
    sms: {
      say: [`En route pour la reprise{{#when}}: {{short}}{{/when}}.`],
      ifRoom: ['{{#number}}Commande {{number}}.{{/number}}', haveReadyShort],
    },
  },
  approaching: {
    subject: `Bientôt chez vous pour reprendre le matériel loué${ofOrder}`,
    headline: 'Nous sommes tout près de chez vous',
    sentences: [
      `{{#wait}}Nous serons chez vous {{wait}} pour reprendre le matériel loué${ofOrder}.{{/wait}}{{^wait}}Nous sommes tout près de chez vous pour reprendre le matériel loué${ofOrder}.{{/wait}}`,
      'Merci d’avoir tout préparé pour notre arrivée.',
    ],
    sms: {
      say: [
        `{{#wait}}Reprise {{wait}}${ofOrder}.{{/wait}}{{^wait}}Reprise sous peu{{#when}}: {{short}}{{/when}}${ofOrder}.{{/wait}}`,
      ],
      ifRoom: ['{{#wait}}{{#when}}Horaire: {{short}}.{{/when}}{{/wait}}', haveReadyShort],
    },
  },
  arrived: {
    subject: `Nous sommes là pour reprendre le matériel loué${ofOrder}`,
    headline: 'Nous sommes là pour la reprise',
    sentences: [
      `Nous sommes arrivés{{#at}} {{phrase}}{{/at}} pour reprendre le matériel loué${ofOrder}.`,
      'Merci de venir à notre rencontre.',
    ],
    sms: {
      say: [`Nous voici pour la reprise{{#at}}, {{short}}{{/at}}.`],
      ifRoom: ['{{#number}}Commande {{number}}.{{/number}}', 'Merci de venir à notre rencontre.'],
    },
  },
  departed: {
    subject: `Nous sommes passés chez vous${ofOrder}`,
    headline: 'Nous sommes passés chez vous',
    sentences: [
      `Nous sommes venus reprendre le matériel loué${ofOrder} et sommes repartis{{#at}} {{phrase}}{{/at}}.`,
      noteFromDriver,
      '{{#contact}}Quelque chose ne va pas ? Dites-le-nous : {{contact}}{{/contact}}',
    ],
    sms: { say: [`Nous sommes repartis{{#at}} {{short}}{{/at}}${ofOrder}.`], ifRoom: [problem] },
  },
  delivered: {
    subject: `Reprise faite : le matériel loué${ofOrder}`,
    headline: 'Nous avons repris le matériel loué',
    sentences: [
      `Nous avons repris le matériel loué${ofOrder}{{#at}} {{phrase}}{{/at}}.`,
      '{{#receivedBy}}{{receivedBy}} nous l’a remis.{{/receivedBy}}',
      noteFromDriver,
      thanks,
    ],
    sms: { say: [`Reprise faite{{#at}} {{short}}{{/at}}${ofOrder}. Merci!`, '{{note}}'] },
  },
  'left-unattended': {
    subject: `Reprise faite : le matériel loué${ofOrder}`,
    headline: 'Nous avons repris le matériel loué',
    sentences: [
      `Il n’y avait personne, alors nous avons repris le matériel loué${ofOrder} nous-mêmes{{#at}} {{phrase}}{{/at}}.`,
      noteFromDriver,
      photoOfVisit,
      thanks,
    ],
    sms: {
      say: [
        `Reprise faite{{#at}} {{short}}{{/at}}${ofOrder}. Merci!`,
        '{{note}}',
        '{{#photos}}Voyez la photo.{{/photos}}',
      ],
    },
  },
  'not-home': {
    subject: `Nous sommes passés en votre absence${ofOrder}`,
    headline: 'Nous sommes passés en votre absence',
    sentences: [
      `Nous sommes venus reprendre le matériel loué${ofOrder}{{#at}} {{phrase}}{{/at}}, mais il n’y avait personne.`,
      noteFromDriver,
      photoOfVisit,
      whatNext,
    ],
    sms: {
      say: [
        `Nous sommes venus pour la reprise${ofOrder}{{#at}} {{short}}{{/at}}, mais il n’y avait personne.`,
        whatNextShort,
      ],
      ifRoom: ['{{note}}'],
    },
  },
  'not-completed': {
    subject: `Nous n’avons pas pu reprendre le matériel loué${ofOrder}`,
    headline: 'La reprise n’a pas pu avoir lieu',
    sentences: [
      `Nous sommes désolés : nous n’avons pas pu reprendre le matériel loué${ofOrder}{{#at}} {{phrase}}{{/at}}.`,
      reason,
      noteFromDriver,
      photoOfVisit,
      whatNext,
    ],
    sms: {
      say: [`Désolés, la reprise${ofOrder} n’a pas pu avoir lieu.`, whatNextShort, '{{reason}}'],
      ifRoom: ['{{note}}'],
    },
  },
};
