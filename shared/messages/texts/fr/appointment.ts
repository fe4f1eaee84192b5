import type { VisitTexts } from '../texts.ts';
import {
  anotherTime,
  formerTime,
  noteFromVisit,
  numbered,
  ofOrder,
  photoOfVisit,
  reason,
  whatNext,
  whatNextShort,
} from './phrases.ts';

const letUsIn = 'Merci de vous assurer que quelqu’un sera là pour nous ouvrir.';
const letUsInShort = 'Merci d’être là pour nous ouvrir.';
const justAsk =
  'Si quelque chose n’est pas clair, n’hésitez pas à demander{{^contact}}.{{/contact}}{{#contact}} : {{contact}}{{/contact}}';

export const appointment: VisitTexts = {
  'choose-slot': {
    subject: `Choisissez votre rendez-vous${ofOrder}`,
    headline: 'Quand pouvons-nous venir ?',
    sentences: [
      `Nous souhaitons passer vous voir${ofOrder}. Choisissez sur la page de votre commande le créneau qui vous convient le mieux.`,
      '{{#slots}}Créneaux libres : {{slots}}.{{/slots}}',
    ],
    sms: { say: [`Choisissez votre rendez-vous${ofOrder}.`] },
  },
  'visit-planned': {
    subject: '{{#when}}Votre rendez-vous : {{fact}}{{/when}}{{^when}}Votre rendez-vous est pris{{/when}}',
    headline: 'Votre rendez-vous est pris',
    sentences: [`Nous passerons vous voir${ofOrder}.`, letUsIn, anotherTime],
    sms: {
      say: [`Rendez-vous{{#when}}: {{short}}{{/when}}{{^when}} pris{{/when}}${ofOrder}.`],
      ifRoom: [letUsInShort],
    },
  },
  reminder: {
    subject: 'Rappel : votre rendez-vous{{#when}}, {{fact}}{{/when}}',
    headline: 'Votre rendez-vous approche',
    sentences: [`Petit rappel : nous passons{{^when}} bientôt{{/when}} vous voir${ofOrder}.`, letUsIn, anotherTime],
    sms: {
      say: ['Rappel: votre rendez-vous {{#when}}{{short}}{{/when}}{{^when}}approche{{/when}}.'],
      ifRoom: [numbered, letUsInShort],
    },
  },
  rescheduled: {
    subject:
      '{{#when}}Nouvel horaire de rendez-vous : {{fact}}{{/when}}{{^when}}Votre rendez-vous est reporté{{/when}}',
    headline: 'Votre rendez-vous change d’horaire',
    sentences: [
      `{{#when}}Nous passerons vous voir à un autre moment que prévu${ofOrder}.{{/when}}{{^when}}Nous devons reporter votre rendez-vous${ofOrder}.{{/when}}`,
      formerTime,
      reason,
      anotherTime,
    ],
    sms: {
      say: [
        '{{#when}}Nouvel horaire de rendez-vous: {{short}}.{{/when}}{{^when}}Nous devons reporter votre rendez-vous. Le nouvel horaire suivra.{{/when}}',
      ],
      ifRoom: [numbered, '{{reason}}'],
    },
  },
  'on-its-way': {
    subject: `En route pour votre rendez-vous${ofOrder}`,
    headline: 'Nous sommes en route vers vous',
    sentences: [`Nous sommes en route pour votre rendez-vous${ofOrder}.`, letUsIn],
    sms: { say: [`En route{{#when}}: {{short}}{{/when}}${ofOrder}.`], ifRoom: [letUsInShort] },
  },
  approaching: {
    subject: `Bientôt chez vous pour votre rendez-vous${ofOrder}`,
    headline: 'Nous sommes tout près de chez vous',
    sentences: [
      `{{#wait}}Nous serons chez vous {{wait}} pour votre rendez-vous${ofOrder}.{{/wait}}{{^wait}}Nous sommes tout près de chez vous pour votre rendez-vous${ofOrder}.{{/wait}}`,
      letUsIn,
    ],
    sms: {
      say: [
        `{{#wait}}Chez vous {{wait}}${ofOrder}.{{/wait}}{{^wait}}Bientôt chez vous{{#when}}: {{short}}{{/when}}${ofOrder}.{{/wait}}`,
      ],
      ifRoom: ['{{#wait}}{{#when}}Horaire: {{short}}.{{/when}}{{/wait}}', letUsInShort],
    },
  },
  arrived: {
    subject: `Nous sommes là pour votre rendez-vous${ofOrder}`,
    headline: 'Nous sommes devant chez vous',
    sentences: [
      `Nous sommes arrivés pour votre rendez-vous${ofOrder}{{#at}} {{phrase}}{{/at}}.`,
      'Merci de nous ouvrir.',
    ],
    sms: {
      say: [`Nous voici pour le rendez-vous{{#at}}, {{short}}{{/at}}.`],
      ifRoom: [numbered, 'Merci de nous ouvrir.'],
    },
  },
  departed: {
    subject: `Nous sommes passés chez vous${ofOrder}`,
    headline: 'Nous sommes passés chez vous',
    sentences: [
      `Nous sommes repartis après votre rendez-vous${ofOrder}{{#at}} {{phrase}}{{/at}}.`,
      noteFromVisit,
      justAsk,
    ],
    sms: {
      say: [`Nous sommes repartis{{#at}} {{short}}{{/at}}${ofOrder}.`],
      ifRoom: ['Une question? Dites-le-nous.'],
    },
  },
  delivered: {
    subject: `Merci pour votre accueil${ofOrder}`,
    headline: 'Votre rendez-vous est terminé',
    sentences: [
      `Nous avons terminé notre visite{{#at}} {{phrase}}{{/at}}${ofOrder}. Merci pour votre accueil.`,
      noteFromVisit,
      justAsk,
    ],
    sms: { say: [`Visite terminée{{#at}} {{short}}{{/at}}${ofOrder}. Merci!`, '{{note}}'] },
  },
  'left-unattended': {
    subject: `Nous sommes passés chez vous${ofOrder}`,
    headline: 'Votre rendez-vous est terminé',
    sentences: [
      `Il n’y avait personne, alors nous avons fait notre visite sans vous{{#at}} {{phrase}}{{/at}}${ofOrder}.`,
      noteFromVisit,
      photoOfVisit,
      justAsk,
    ],
    sms: {
      say: [`Visite terminée{{#at}} {{short}}{{/at}}${ofOrder}.`, '{{note}}', '{{#photos}}Voyez la photo.{{/photos}}'],
    },
  },
  'not-home': {
    subject: `Nous sommes passés en votre absence${ofOrder}`,
    headline: 'Nous sommes passés en votre absence',
    sentences: [
      `Nous sommes venus pour votre rendez-vous${ofOrder}{{#at}} {{phrase}}{{/at}}, mais il n’y avait personne.`,
      noteFromVisit,
      photoOfVisit,
      whatNext,
    ],
    sms: {
      say: ['Nous sommes venus{{#at}} {{short}}{{/at}}, mais il n’y avait personne.', whatNextShort],
      ifRoom: [numbered, '{{note}}'],
    },
  },
  'not-completed': {
    subject: `Votre rendez-vous n’a pas pu avoir lieu${ofOrder}`,
    headline: 'Votre rendez-vous n’a pas pu avoir lieu',
    sentences: [
      `Nous sommes désolés : votre rendez-vous${ofOrder} n’a pas pu avoir lieu.`,
      reason,
      noteFromVisit,
      photoOfVisit,
      whatNext,
    ],
    sms: {
      say: [`Désolés, notre rendez-vous${ofOrder} n’a pas pu avoir lieu.`, whatNextShort, '{{reason}}'],
      ifRoom: ['{{note}}'],
    },
  },
};
