import type { OrderTexts } from '../texts.ts';
import { is, ofOrder, Order, order, Parcel, parcel, reason } from './phrases.ts';
import { oneOrSeveral } from '../several.ts';
import { calls } from './calls.ts';
import { colleagues } from './colleagues.ts';
import { remedies } from './remedies.ts';
import { smsBudget } from './sms-budget.ts';
import { shipments } from './shipments.ts';

const nextSteps = '{{#nextSteps}}Zo gaat het verder: {{nextSteps}}{{/nextSteps}}';
const newEstimateShort = '{{#when}}Nieuwe tijd: {{short}}.{{/when}}';
/** Somebody always hears how it goes on. */
const noNewTime = '{{^when}}{{^nextSteps}}Zodra we de nieuwe tijd weten, hoor je van ons.{{/nextSteps}}{{/when}}';
const noNewTimeShort = '{{^when}}{{^nextSteps}}De nieuwe tijd volgt.{{/nextSteps}}{{/when}}';
const anyQuestions = '{{#contact}}Vragen, of wil je iets wijzigen? We helpen je graag: {{contact}}{{/contact}}';
const anyQuestionsShort = '{{#contact}}Vragen? {{contact}}{{/contact}}';
const heeft = oneOrSeveral('heeft', 'hebben');
const late = `{{#ofParcel}}${parcel}${ofOrder}{{/ofParcel}}{{^ofParcel}}${order}{{/ofParcel}}`;
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
    subject: 'Bedankt voor je bestelling{{#number}} {{number}}{{/number}}',
    headline: 'Bedankt voor je bestelling',
    sentences: [
      'We hebben je bestelling{{#number}} {{number}}{{/number}} ontvangen en gaan ermee aan de slag.',
      'Zodra er nieuws is, hoor je van ons. Tot die tijd kun je altijd zien hoe het ervoor staat.',
    ],
    sms: {
      say: [
        'Bedankt! {{#number}}Bestelling {{number}}{{/number}}{{^number}}Je bestelling{{/number}} is binnen{{#total}}, {{total}}{{/total}}.',
        '{{#payment}}{{payment}}.{{/payment}}',
        '{{#when}}Verwacht: {{short}}.{{/when}}',
        '{{#items}}{{items}}.{{/items}}',
      ],
    },
  },
  'order-updated': {
    subject: 'Je bestelling{{#number}} {{number}}{{/number}} is gewijzigd',
    headline: 'Je bestelling is gewijzigd',
    sentences: [
      `De gegevens van ${order} zijn gewijzigd.`,
      reason,
      '{{#items}}Hieronder zie je hoe je bestelling er nu uitziet.{{/items}}',
      '{{#contact}}Klopt er iets niet? Laat het ons weten: {{contact}}{{/contact}}',
    ],
    sms: {
      say: [`De gegevens van ${order} zijn gewijzigd.`, '{{reason}}'],
      ifRoom: ['{{#items}}{{items}}.{{/items}}', anyQuestionsShort],
    },
  },
  packed: {
    subject: 'Je bestelling{{#number}} {{number}}{{/number}} is ingepakt',
    headline: 'Je bestelling is ingepakt',
    sentences: [
      `${Order} ${is} ingepakt en ${oneOrSeveral('staat', 'staan')} klaar voor vertrek.`,
      'Je kunt alles volgen op de pagina van je bestelling.',
    ],
    sms: {
      say: [`${Order} ${is} ingepakt.`],
      ifRoom: ['{{#when}}Verwacht: {{short}}.{{/when}}', '{{#items}}{{items}}.{{/items}}'],
    },
  },
  'stage-reached': {
    subject:
      'Je bestelling{{#number}} {{number}}{{/number}}{{#stage}}: {{stage}}{{/stage}}{{^stage}} is een stap verder{{/stage}}',
    headline: 'Je bestelling is een stap verder',
    sentences: [
      `${Order} ${is} een stap verder{{#stage}}: {{stage}}{{/stage}}.`,
      '{{note}}',
      '{{#contact}}Vragen? We helpen je graag: {{contact}}{{/contact}}',
    ],
    sms: {
      say: [`${Order}{{#stage}}: {{stage}}{{/stage}}{{^stage}} ${is} een stap verder{{/stage}}.`, '{{note}}'],
      ifRoom: [anyQuestionsShort],
    },
  },
  'approval-asked': {
    subject: `We hebben je antwoord nodig${ofOrder}`,
    headline: 'We hebben je antwoord nodig',
    sentences: [
      `Voordat we verdergaan met ${order}, hebben we je antwoord nodig.`,
      '{{question}}',
      '{{note}}',
      'Je kunt antwoorden op de pagina van je bestelling.',
      '{{#contact}}Praat je er liever over? {{contact}}{{/contact}}',
    ],
    sms: {
      say: [
        `{{#question}}${Order}: {{question}}{{/question}}{{^question}}We hebben je antwoord nodig voor ${order}.{{/question}}`,
        '{{#due}}Graag antwoord uiterlijk {{short}}.{{/due}}',
      ],
      ifRoom: ['{{note}}'],
    },
  },
  delayed: {
    subject: `{{#ofParcel}}${Parcel} is vertraagd${ofOrder}{{/ofParcel}}{{^ofParcel}}Je bestelling{{#number}} {{number}}{{/number}} is vertraagd{{/ofParcel}}`,
    headline: `{{#ofParcel}}${Parcel} is vertraagd{{/ofParcel}}{{^ofParcel}}Je bestelling is vertraagd{{/ofParcel}}`,
    sentences: [
      `Het spijt ons: ${late} ${oneOrSeveral('laat', 'laten')} langer op zich wachten dan gepland.`,
      reason,
      nextSteps,
      noNewTime,
      '{{compensation}}',
      anyQuestions,
    ],
    sms: {
      say: [`Sorry, ${late} ${heeft} vertraging.`, ...whatNow],
      ifRoom: [moreNext],
    },
  },
  backordered: {
    subject: 'Je bestelling{{#number}} {{number}}{{/number}} wacht op iets dat niet op voorraad is',
    headline: 'Er is iets niet op voorraad',
    sentences: [
      `Het spijt ons: iets uit ${order} is niet op voorraad, dus het duurt langer.`,
      reason,
      nextSteps,
      noNewTime,
      '{{compensation}}',
      anyQuestions,
    ],
    sms: {
      say: [`Sorry, iets uit ${order} is niet op voorraad.`, ...whatNow],
      ifRoom: [moreNext],
    },
  },
  cancelled: {
    subject: 'Je bestelling{{#number}} {{number}}{{/number}} is geannuleerd',
    headline: 'Je bestelling is geannuleerd',
    sentences: [
      `${Order} ${is} geannuleerd.`,
      reason,
      '{{refund}}',
      '{{#contact}}Verrast dit je? Neem dan contact met ons op: {{contact}}{{/contact}}',
    ],
    sms: { say: [`${Order} ${is} geannuleerd.`, '{{refund}}', '{{reason}}'], ifRoom: [anyQuestionsShort] },
  },
  correction: {
    subject: `Ons laatste bericht klopte niet${ofOrder}`,
    headline: 'Ons laatste bericht klopte niet',
    sentences: [
      `Vergeet ons laatste bericht${ofOrder}: het klopte niet, en dat spijt ons.`,
      '{{#standing}}Zo is het wel: {{standing}}{{/standing}}',
      'Je kunt altijd zien hoe het met je bestelling staat.',
    ],
    sms: {
      say: [
        `Sorry, ons laatste bericht${ofOrder} klopte niet.`,
        '{{#standing}}Zo is het wel: {{standing}}{{/standing}}',
        '{{#when}}Tijd: {{short}}.{{/when}}',
      ],
    },
  },
  feedback: {
    subject: `Hoe ging het{{#number}} met bestelling {{number}}{{/number}}?`,
    headline: 'Hoe ging het?',
    sentences: [`Wil je ons vertellen hoe tevreden je bent met ${order} en met de bezorging?`],
    sms: { say: [`Vertel ons hoe tevreden je bent met ${order}.`] },
  },
  'not-told': {
    subject: `Graag bellen: een bericht kon niet op tijd weg${ofOrder}`,
    headline: 'Iemand heeft het niet op tijd gehoord',
    sentences: [
      `{{#untold}}“{{untold}}”: {{/untold}}we konden {{#untoldTo}}{{untoldTo}}{{/untoldTo}}{{^untoldTo}}de klant{{/untoldTo}} niet op tijd bereiken${ofOrder}.`,
      '{{#untoldPhone}}Bel {{untoldPhone}}.{{/untoldPhone}}',
    ],
    sms: {
      say: [
        `Niet op tijd gehoord${ofOrder}: {{#untoldTo}}{{untoldTo}}{{/untoldTo}}{{^untoldTo}}de klant{{/untoldTo}}.`,
        '{{#untoldPhone}}Bel {{untoldPhone}}.{{/untoldPhone}}',
      ],
    },
  },
};
