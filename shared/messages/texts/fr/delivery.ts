import { oneOrSeveral } from '../several.ts';
import type { VisitTexts } from '../texts.ts';
import {
  aEte,
  anotherTime,
  contentsOfPart,
  est,
  formerTime,
  la,
  lookOver,
  lookOverShort,
  noteFromDriver,
  ofOrder,
  Order,
  OrderShort,
  order,
  Parcel,
  parcel,
  parcelNumbered,
  photoOfVisit,
  putRight,
  reason,
  s,
  theRest,
  whatNext,
  whatNextShort,
  YourOrder,
  yourOrder,
} from './phrases.ts';

const beThere = `Merci de vous assurer que quelqu’un sera là pour ${la} recevoir.`;
const beThereShort = `Merci d’être là pour ${la} recevoir.`;
const arrive = oneOrSeveral('arrive', 'arrivent');
/** A parcel that is not all of its order, else the order; with what was done, which agrees with either. */
const partOrAll = (done: string) =>
  `{{#ofPart}}${Parcel}${ofOrder} a été ${done}{{/ofPart}}{{^ofPart}}${Order} ${aEte} ${done}e${s}{{/ofPart}}`;
/** Whoever carried a parcel has gone: the reader alone sees how it is. */
const checkParcel = `{{#ofParcel}}${lookOverShort}{{/ofParcel}}`;
const checkVisit = `{{^ofParcel}}${lookOverShort}{{/ofParcel}}`;

export const delivery: VisitTexts = {
  'choose-slot': {
    subject: `Choisissez votre créneau de livraison${ofOrder}`,
    headline: 'Quand pouvons-nous venir ?',
    sentences: [
      `Nous souhaitons vous livrer ${order}. Choisissez sur la page de votre commande le créneau qui vous convient le mieux.`,
      '{{#slots}}Créneaux libres : {{slots}}.{{/slots}}',
    ],
    sms: { say: [`Choisissez votre créneau de livraison${ofOrder}.`] },
  },
  'visit-planned': {
    subject: '{{#when}}Votre livraison : {{fact}}{{/when}}{{^when}}Votre livraison est prévue{{/when}}',
    headline: 'Votre livraison est prévue',
    sentences: [`Nous allons vous livrer ${order}.`, beThere, anotherTime],
    sms: {
      say: [
        `${Order} {{#when}}${arrive} {{short}}{{/when}}{{^when}}vous ${oneOrSeveral('sera', 'seront')} livrée${s}{{/when}}.`,
      ],
      ifRoom: [beThereShort],
    },
  },
  reminder: {
    subject: 'Rappel : votre livraison{{#when}}, {{fact}}{{/when}}',
    headline: 'Votre livraison approche',
    sentences: [`Petit rappel : nous vous livrons{{^when}} sous peu{{/when}} ${order}.`, beThere, anotherTime],
    sms: {
      say: [`Rappel: livraison${ofOrder} {{#when}}{{short}}{{/when}}{{^when}}sous peu{{/when}}.`],
      ifRoom: [beThereShort],
    },
  },
  rescheduled: {
    subject: '{{#when}}Nouvel horaire de livraison : {{fact}}{{/when}}{{^when}}Votre livraison est reportée{{/when}}',
    headline: 'Votre livraison change d’horaire',
    sentences: [
      `{{#when}}Nous vous livrerons ${order} à un autre moment que prévu.{{/when}}{{^when}}Nous devons reporter votre livraison${ofOrder}.{{/when}}`,
      formerTime,
      reason,
      anotherTime,
    ],
    sms: {
      say: [
        `{{#when}}${OrderShort}: nouvel horaire {{short}}.{{/when}}{{^when}}Nous devons reporter votre livraison${ofOrder}. Le nouvel horaire suivra.{{/when}}`,
      ],
      ifRoom: ['{{reason}}'],
    },
  },
  'on-its-way': {
    subject: `En route : ${order}`,
    headline: 'Votre livraison est en route',
    sentences: [
      `${Order} ${est} en route vers vous.`,
      'Gardez votre téléphone à portée de main, au cas où nous aurions du mal à vous trouver.',
    ],
    sms: { say: [`${Order} ${est} en route{{#when}}: {{short}}{{/when}}.`], ifRoom: [beThereShort] },
  },
  approaching: {
    subject: `Bientôt chez vous : ${order}`,
    headline: 'Nous sommes tout près de chez vous',
    sentences: [
      `{{#wait}}Nous serons chez vous {{wait}} avec ${order}.{{/wait}}{{^wait}}Nous sommes tout près de chez vous avec ${order}.{{/wait}}`,
      beThere,
    ],
    sms: {
      say: [
        `{{#wait}}${Order} ${arrive} {{wait}}.{{/wait}}{{^wait}}${Order} ${est} tout près{{#when}}: {{short}}{{/when}}.{{/wait}}`,
      ],
      ifRoom: ['{{#wait}}{{#when}}Horaire: {{short}}.{{/when}}{{/wait}}', beThereShort],
    },
  },
  arrived: {
    subject: `Nous sommes là avec ${order}`,
    headline: 'Nous sommes devant chez vous',
    sentences: [`Nous sommes arrivés avec ${order}{{#at}} {{phrase}}{{/at}}.`, 'Merci de venir à notre rencontre.'],
    sms: {
      say: [`Nous voici avec ${order}{{#at}}, {{short}}{{/at}}.`],
      ifRoom: ['Merci de venir à notre rencontre.'],
    },
  },
  departed: {
    subject: `Nous sommes passés chez vous${ofOrder}`,
    headline: 'Nous sommes passés chez vous',
    sentences: [`Nous sommes repartis de chez vous{{#at}} {{phrase}}{{/at}}${ofOrder}.`, noteFromDriver, putRight],
    sms: { say: [`Nous sommes repartis{{#at}} {{short}}{{/at}}${ofOrder}.`], ifRoom: ['Un problème? Dites-le-nous.'] },
  },
  delivered: {
    subject: `Livraison faite : {{#ofPart}}${parcel}${ofOrder}{{/ofPart}}{{^ofPart}}${order}{{/ofPart}}`,
    headline: `{{#ofPart}}${Parcel} est arrivé{{/ofPart}}{{^ofPart}}${YourOrder} ${est} arrivée${s}{{/ofPart}}`,
    sentences: [
      `${partOrAll('livré')}{{#at}} {{phrase}}{{/at}}.`,
      `{{#receivedBy}}{{receivedBy}} ${oneOrSeveral('l’a', 'les a')} reçue${s}.{{/receivedBy}}`,
      noteFromDriver,
      theRest,
      lookOver,
    ],
    sms: {
      say: [`${partOrAll('livré')}{{#at}} {{short}}{{/at}}.`, '{{note}}', contentsOfPart, checkParcel],
      ifRoom: ['{{#receivedBy}}Remis à {{receivedBy}}.{{/receivedBy}}', checkVisit, parcelNumbered, theRest],
    },
  },
  'left-unattended': {
    subject: `À votre porte : ${order}`,
    headline: `Nous avons déposé ${yourOrder} chez vous`,
    sentences: [
      `Il n’y avait personne, alors nous avons déposé ${order} chez vous{{#at}} {{phrase}}{{/at}}.`,
      `{{#note}}Où ${la} trouver : {{note}}{{/note}}`,
      `{{#photos}}Une photo sur la page de votre commande montre où nous ${oneOrSeveral('l’avons', 'les avons')} déposée${s}.{{/photos}}`,
      lookOver,
    ],
    sms: {
      say: [
        `${Order} ${aEte} déposée${s} chez vous{{#at}} {{short}}{{/at}}.`,
        '{{note}}',
        '{{#photos}}Une photo montre où.{{/photos}}',
      ],
      ifRoom: [lookOverShort],
    },
  },
  'not-home': {
    subject: `Nous sommes passés en votre absence${ofOrder}`,
    headline: 'Nous sommes passés en votre absence',
    sentences: [
      `Nous sommes venus avec ${order}{{#at}} {{phrase}}{{/at}}, mais il n’y avait personne.`,
      noteFromDriver,
      photoOfVisit,
      whatNext,
    ],
    sms: {
      say: [`Nous sommes venus avec ${order}{{#at}} {{short}}{{/at}}, mais il n’y avait personne.`, whatNextShort],
      ifRoom: ['{{note}}'],
    },
  },
  'not-completed': {
    subject: `Nous n’avons pas pu livrer ${order}`,
    headline: 'Nous n’avons pas pu vous livrer',
    sentences: [
      `Nous sommes désolés : nous n’avons pas pu vous livrer ${order}{{#at}} {{phrase}}{{/at}}.`,
      reason,
      noteFromDriver,
      photoOfVisit,
      whatNext,
    ],
    sms: {
      say: [`Désolés, nous n’avons pas pu livrer ${order}.`, whatNextShort, '{{reason}}'],
      ifRoom: ['{{note}}'],
    },
  },
};
