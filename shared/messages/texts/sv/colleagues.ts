import type { ColleagueTexts } from '../texts.ts';
import { ofOrder } from './phrases.ts';

/** What colleagues are told: whom to phone, what was answered, and what to put right. */
export const colleagues: ColleagueTexts = {
  'phone-back': {
    subject: `Ring {{#fullName}}{{fullName}}{{/fullName}}{{^fullName}}kunden{{/fullName}}${ofOrder}`,
    headline: 'En kund vill bli uppringd',
    sentences: [
      `{{#fullName}}{{fullName}} vill{{/fullName}}{{^fullName}}Kunden vill{{/fullName}} bli uppringd${ofOrder}.`,
      '{{#comment}}Om: ”{{comment}}”{{/comment}}',
      '{{#bestTime}}När det passar: ”{{bestTime}}”{{/bestTime}}',
    ],
    sms: { say: [`Ring {{#fullName}}{{fullName}}{{/fullName}}{{^fullName}}kunden{{/fullName}}${ofOrder}.`] },
  },
  'low-rating': {
    subject: `{{#rating}}{{rating}} av 5{{/rating}}{{^rating}}Lågt betyg{{/rating}}${ofOrder}: ring gärna`,
    headline: 'En kund är inte nöjd',
    sentences: [
      `{{#fullName}}{{fullName}} gav{{/fullName}}{{^fullName}}Kunden gav{{/fullName}} oss {{#rating}}{{rating}} av 5{{/rating}}{{^rating}}ett lågt betyg{{/rating}}${ofOrder}.`,
      '{{#comment}}”{{comment}}”{{/comment}}',
      'Be om ursäkt, fråga vad som gick fel och kom överens om hur vi ställer det till rätta.',
    ],
    sms: { say: [`{{#rating}}{{rating}} av 5{{/rating}}{{^rating}}Lågt betyg{{/rating}}${ofOrder}: ring gärna.`] },
  },
  answered: {
    subject: `Kunden har svarat${ofOrder}`,
    headline: 'Kunden har svarat',
    sentences: [
      `{{#fullName}}{{fullName}} har svarat{{/fullName}}{{^fullName}}Kunden har svarat{{/fullName}}${ofOrder}.`,
      '{{#approved}}{{#stage}}{{stage}}: {{/stage}}godkänt.{{/approved}}',
      '{{#rejected}}{{#stage}}{{stage}}: {{/stage}}inte godkänt.{{/rejected}}',
      '{{#rating}}{{rating}} av 5.{{/rating}}',
      '{{#cancelledByCustomer}}Beställningen är avbeställd.{{/cancelledByCustomer}}',
      '{{#comment}}”{{comment}}”{{/comment}}',
    ],
    sms: {
      say: [
        `{{#approved}}Godkänt{{#stage}}: {{stage}}{{/stage}}{{/approved}}{{#rejected}}Inte godkänt{{#stage}}: {{stage}}{{/stage}}{{/rejected}}{{^approved}}{{^rejected}}{{#cancelledByCustomer}}Avbeställt av kunden{{/cancelledByCustomer}}{{^cancelledByCustomer}}Kunden har svarat{{/cancelledByCustomer}}{{/rejected}}{{/approved}}${ofOrder}.`,
      ],
    },
  },
  'nothing-heard': {
    subject: `Inget mer har hörts${ofOrder}: titta efter`,
    headline: 'Nästa steg har inte kommit',
    sentences: [
      `{{#number}}Om order {{number}}{{/number}}{{^number}}Om den här ordern{{/number}} borde nästa steg ha hörts vid det här laget, men det har det inte.`,
      '{{#standing}}Det kunden vet: ”{{standing}}”{{/standing}}',
      'Ta reda på hur det står till, och säg till kunden om det blir sent.',
    ],
    sms: {
      say: [`Inget mer har hörts${ofOrder}: titta efter.`],
      ifRoom: ['{{#standing}}Senast: ”{{standing}}”.{{/standing}}'],
    },
  },
  'tracking-number-wrong': {
    subject: `Kontrollera kollinumret{{#trackingNumber}} {{trackingNumber}}{{/trackingNumber}}${ofOrder}`,
    headline: 'Ett kollinummer är fel',
    sentences: [
      `{{#trackingNumber}}{{trackingNumber}}{{/trackingNumber}}{{^trackingNumber}}Kollinumret{{/trackingNumber}}${ofOrder} kan inte vara något nummer hos {{#carrier}}{{carrier}}{{/carrier}}{{^carrier}}transportören{{/carrier}}: en bokstav eller siffra är fel.`,
      'Kunden ser det utan någon länk från oss. Skicka det rätta med kollits nästa händelse, så finns länken där.',
    ],
    sms: { say: [`Fel kollinummer{{#trackingNumber}}: {{trackingNumber}}{{/trackingNumber}}${ofOrder}.`] },
  },
};
