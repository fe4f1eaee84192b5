import type { ColleagueTexts } from '../texts.ts';
import { ofOrder } from './phrases.ts';

const somebody = '{{#fullName}}{{fullName}}{{/fullName}}{{^fullName}}la personne qui a commandé{{/fullName}}';
const Somebody = '{{#fullName}}{{fullName}}{{/fullName}}{{^fullName}}La personne qui a commandé{{/fullName}}';

/** What colleagues are told of customers: whom to phone, and what was answered. */
export const colleagues: ColleagueTexts = {
  'phone-back': {
    subject: `Merci de rappeler ${somebody}${ofOrder}`,
    headline: 'Une demande de rappel',
    sentences: [
      `${Somebody} souhaite qu’on l’appelle${ofOrder}.`,
      '{{#comment}}Sujet : « {{comment}} »{{/comment}}',
      '{{#bestTime}}Moment souhaité : « {{bestTime}} »{{/bestTime}}',
    ],
    sms: { say: [`Merci de rappeler ${somebody}${ofOrder}.`] },
  },
  'low-rating': {
    subject: `{{#rating}}Note de {{rating}} sur 5{{/rating}}{{^rating}}Mauvaise note{{/rating}}${ofOrder} : merci d’appeler`,
    headline: 'Une note décevante',
    sentences: [
      `${Somebody} nous a donné {{#rating}}{{rating}} sur 5{{/rating}}{{^rating}}une mauvaise note{{/rating}}${ofOrder}.`,
      '{{#comment}}« {{comment}} »{{/comment}}',
      'Présentez nos excuses, demandez ce qui s’est mal passé et convenez d’une solution.',
    ],
    sms: {
      say: [
        `{{#rating}}Note de {{rating}} sur 5{{/rating}}{{^rating}}Mauvaise note{{/rating}}${ofOrder}: merci d’appeler.`,
      ],
    },
  },
  answered: {
    subject: `Une réponse est arrivée${ofOrder}`,
    headline: 'Une réponse est arrivée',
    sentences: [
      `${Somebody} a répondu${ofOrder}.`,
      '{{#approved}}{{#stage}}{{stage}} : {{/stage}}approuvé.{{/approved}}',
      '{{#rejected}}{{#stage}}{{stage}} : {{/stage}}non approuvé.{{/rejected}}',
      '{{#rating}}{{rating}} sur 5.{{/rating}}',
      '{{#cancelledByCustomer}}La commande est annulée.{{/cancelledByCustomer}}',
      '{{#comment}}« {{comment}} »{{/comment}}',
    ],
    sms: {
      say: [
        `{{#approved}}Approuvé{{#stage}}: {{stage}}{{/stage}}{{/approved}}{{#rejected}}Non approuvé{{#stage}}: {{stage}}{{/stage}}{{/rejected}}{{^approved}}{{^rejected}}{{#cancelledByCustomer}}Commande annulée en ligne{{/cancelledByCustomer}}{{^cancelledByCustomer}}Une réponse est arrivée{{/cancelledByCustomer}}{{/rejected}}{{/approved}}${ofOrder}.`,
      ],
    },
  },
  'nothing-heard': {
    subject: `Plus de nouvelles${ofOrder} : à vérifier`,
    headline: 'L’étape suivante n’est pas venue',
    sentences: [
      `Nous aurions dû apprendre l’étape suivante{{#number}} de la commande {{number}}{{/number}}{{^number}} de cette commande{{/number}}, et n’avons rien reçu.`,
      '{{#standing}}Ce que la personne sait : « {{standing}} »{{/standing}}',
      'Vérifiez où elle en est, et prévenez la personne qui a commandé en cas de retard.',
    ],
    sms: {
      say: [`Plus de nouvelles${ofOrder} : à vérifier.`],
      ifRoom: ['{{#standing}}Dernière nouvelle : « {{standing}} ».{{/standing}}'],
    },
  },
  'tracking-number-wrong': {
    subject: `Numéro de suivi à vérifier{{#trackingNumber}} : {{trackingNumber}}{{/trackingNumber}}${ofOrder}`,
    headline: 'Un numéro de suivi est faux',
    sentences: [
      `{{#trackingNumber}}{{trackingNumber}}{{/trackingNumber}}{{^trackingNumber}}Le numéro de suivi d’un colis{{/trackingNumber}}${ofOrder} ne peut pas être un numéro de {{#carrier}}{{carrier}}{{/carrier}}{{^carrier}}son transporteur{{/carrier}} : une lettre ou un chiffre est mal tapé.`,
      'La personne le voit sans lien de notre part. Envoyez le bon avec le prochain événement du colis, et le lien y sera.',
    ],
    sms: {
      say: [`Numéro de suivi faux{{#trackingNumber}} : {{trackingNumber}}{{/trackingNumber}}${ofOrder}.`],
    },
  },
};
