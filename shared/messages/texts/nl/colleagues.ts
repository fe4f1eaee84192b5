import type { ColleagueTexts } from '../texts.ts';
import { ofOrder } from './phrases.ts';

const somebody = '{{#fullName}}{{fullName}}{{/fullName}}{{^fullName}}de klant{{/fullName}}';
const Somebody = '{{#fullName}}{{fullName}}{{/fullName}}{{^fullName}}De klant{{/fullName}}';

/** What colleagues are told of customers: whom to phone, and what was answered. */
export const colleagues: ColleagueTexts = {
  'phone-back': {
    subject: `Bel ${somebody}${ofOrder}`,
    headline: 'Een klant wil gebeld worden',
    sentences: [
      `${Somebody} wil gebeld worden${ofOrder}.`,
      '{{#comment}}Waarover: “{{comment}}”{{/comment}}',
      '{{#bestTime}}Wanneer het uitkomt: “{{bestTime}}”{{/bestTime}}',
    ],
    sms: { say: [`Bel ${somebody}${ofOrder}.`] },
  },
  'low-rating': {
    subject: `{{#rating}}{{rating}} van de 5{{/rating}}{{^rating}}Lage beoordeling{{/rating}}${ofOrder}: graag bellen`,
    headline: 'Een klant is niet tevreden',
    sentences: [
      `${Somebody} gaf ons {{#rating}}{{rating}} van de 5{{/rating}}{{^rating}}een lage beoordeling{{/rating}}${ofOrder}.`,
      '{{#comment}}“{{comment}}”{{/comment}}',
      'Bied excuses aan, vraag wat er misging en spreek af hoe we het oplossen.',
    ],
    sms: {
      say: [`{{#rating}}{{rating}} van de 5{{/rating}}{{^rating}}Lage beoordeling{{/rating}}${ofOrder}: graag bellen.`],
    },
  },
  answered: {
    subject: `De klant heeft geantwoord${ofOrder}`,
    headline: 'De klant heeft geantwoord',
    sentences: [
      `${Somebody} heeft geantwoord${ofOrder}.`,
      '{{#approved}}{{#stage}}{{stage}}: {{/stage}}goedgekeurd.{{/approved}}',
      '{{#rejected}}{{#stage}}{{stage}}: {{/stage}}niet goedgekeurd.{{/rejected}}',
      '{{#rating}}{{rating}} van de 5.{{/rating}}',
      '{{#cancelledByCustomer}}De bestelling is geannuleerd.{{/cancelledByCustomer}}',
      '{{#comment}}“{{comment}}”{{/comment}}',
    ],
    sms: {
      say: [
        `{{#approved}}Goedgekeurd{{#stage}}: {{stage}}{{/stage}}{{/approved}}{{#rejected}}Niet goedgekeurd{{#stage}}: {{stage}}{{/stage}}{{/rejected}}{{^approved}}{{^rejected}}{{#cancelledByCustomer}}Door de klant geannuleerd{{/cancelledByCustomer}}{{^cancelledByCustomer}}De klant heeft geantwoord{{/cancelledByCustomer}}{{/rejected}}{{/approved}}${ofOrder}.`,
      ],
    },
  },
  'nothing-heard': {
    subject: `Niets meer gehoord${ofOrder}: graag nakijken`,
    headline: 'De volgende stap is uitgebleven',
    sentences: [
      `{{#number}}Van bestelling {{number}}{{/number}}{{^number}}Van deze bestelling{{/number}} hadden we de volgende stap al moeten horen, en dat is niet gebeurd.`,
      '{{#standing}}Wat de klant weet: “{{standing}}”{{/standing}}',
      'Zoek uit hoe het ervoor staat en laat het de klant weten als het later wordt.',
    ],
    sms: {
      say: [`Niets meer gehoord${ofOrder}: graag nakijken.`],
      ifRoom: ['{{#standing}}Laatste: “{{standing}}”.{{/standing}}'],
    },
  },
  'tracking-number-wrong': {
    subject: `Kijk het trackingnummer na{{#trackingNumber}}: {{trackingNumber}}{{/trackingNumber}}${ofOrder}`,
    headline: 'Een trackingnummer klopt niet',
    sentences: [
      `{{#trackingNumber}}{{trackingNumber}}{{/trackingNumber}}{{^trackingNumber}}Het trackingnummer van een pakket{{/trackingNumber}}${ofOrder} kan geen nummer van {{#carrier}}{{carrier}}{{/carrier}}{{^carrier}}de vervoerder{{/carrier}} zijn: er is een letter of cijfer verkeerd getypt.`,
      'De klant ziet het zonder link van ons. Stuur het juiste mee met de volgende gebeurtenis van het pakket, dan staat de link er.',
    ],
    sms: { say: [`Fout trackingnummer{{#trackingNumber}}: {{trackingNumber}}{{/trackingNumber}}${ofOrder}.`] },
  },
};
