import type { OrderTexts } from '../texts.ts';
import { dative, ofOrder, order, parcel, reason } from './phrases.ts';
import { calls } from './calls.ts';
import { colleagues } from './colleagues.ts';
import { remedies } from './remedies.ts';
import { smsBudget } from './sms-budget.ts';
import { shipments } from './shipments.ts';

const nextSteps = '{{#nextSteps}}Wie es weitergeht: {{nextSteps}}{{/nextSteps}}';
const newEstimateShort = '{{#when}}Neuer Termin: {{short}}.{{/when}}';
/** Somebody always hears how it goes on. */
const noNewTime = '{{^when}}{{^nextSteps}}Wir melden uns, sobald der neue Termin feststeht.{{/nextSteps}}{{/when}}';
const noNewTimeShort = '{{^when}}{{^nextSteps}}Ein neuer Termin folgt.{{/nextSteps}}{{/when}}';
const anyQuestions =
  '{{#contact}}Haben Sie Fragen, oder möchten Sie etwas ändern? Wir sind für Sie da: {{contact}}{{/contact}}';
const anyQuestionsShort = '{{#contact}}Fragen? {{contact}}{{/contact}}';

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
    subject: 'Vielen Dank für Ihre Bestellung{{#number}} {{number}}{{/number}}',
    headline: 'Vielen Dank für Ihre Bestellung',
    sentences: [
      'Ihre Bestellung{{#number}} {{number}}{{/number}} ist bei uns eingegangen, und wir machen uns gleich an die Arbeit.',
      'Sobald es Neues gibt, melden wir uns. Bis dahin können Sie jederzeit nachsehen, wie weit wir sind.',
    ],
    sms: {
      say: [
        `Danke! ${order} ist bei uns{{#total}}, {{total}}{{/total}}.`,
        '{{#payment}}{{payment}}.{{/payment}}',
        '{{#when}}Erwartet: {{short}}.{{/when}}',
        '{{#items}}{{items}}.{{/items}}',
      ],
    },
  },
  'order-updated': {
    subject: 'Ihre Bestellung{{#number}} {{number}}{{/number}} wurde geändert',
    headline: 'Ihre Bestellung wurde geändert',
    sentences: [
      `Die Angaben zu ${dative} haben sich geändert.`,
      reason,
      '{{#items}}Unten sehen Sie Ihre Bestellung, wie sie jetzt ist.{{/items}}',
      '{{#contact}}Ist etwas nicht so, wie Sie es möchten? Sagen Sie uns Bescheid: {{contact}}{{/contact}}',
    ],
    sms: {
      say: [`${order} wurde geändert.`, '{{reason}}'],
      ifRoom: ['{{#items}}{{items}}.{{/items}}', anyQuestionsShort],
    },
  },
  packed: {
    subject: 'Ihre Bestellung{{#number}} {{number}}{{/number}} ist gepackt',
    headline: 'Ihre Bestellung ist gepackt',
    sentences: [`${order} ist gepackt und versandbereit.`, 'Sie können sie auf der Seite Ihrer Bestellung verfolgen.'],
    sms: {
      say: [`${order} ist gepackt.`],
      ifRoom: ['{{#when}}Erwartet: {{short}}.{{/when}}', '{{#items}}{{items}}.{{/items}}'],
    },
  },
  'stage-reached': {
    subject:
      'Ihre Bestellung{{#number}} {{number}}{{/number}}{{#stage}}: {{stage}}{{/stage}}{{^stage}} ist einen Schritt weiter{{/stage}}',
    headline: 'Ihre Bestellung ist einen Schritt weiter',
    sentences: [
      `${order} hat einen neuen Schritt erreicht{{#stage}}: {{stage}}{{/stage}}.`,
      '{{note}}',
      '{{#contact}}Haben Sie Fragen? Wir sind für Sie da: {{contact}}{{/contact}}',
    ],
    sms: {
      say: [`${order}{{#stage}}: {{stage}}{{/stage}}{{^stage}} ist einen Schritt weiter{{/stage}}.`, '{{note}}'],
      ifRoom: [anyQuestionsShort],
    },
  },
  'approval-asked': {
    subject: `Wir brauchen Ihre Antwort${ofOrder}`,
    headline: 'Wir brauchen Ihre Antwort',
    sentences: [
      `Bevor wir mit ${dative} weitermachen, brauchen wir Ihre Antwort.`,
      '{{question}}',
      '{{note}}',
      'Antworten können Sie auf der Seite Ihrer Bestellung.',
      '{{#contact}}Möchten Sie lieber darüber sprechen? {{contact}}{{/contact}}',
    ],
    sms: {
      say: [
        `{{#question}}${order}: {{question}}{{/question}}{{^question}}Für ${order} brauchen wir Ihre Antwort.{{/question}}`,
        '{{#due}}Bitte antworten Sie bis {{short}}.{{/due}}',
      ],
      ifRoom: ['{{note}}'],
    },
  },
  delayed: {
    subject: `{{#ofParcel}}${parcel} verspätet sich${ofOrder}{{/ofParcel}}{{^ofParcel}}Ihre Bestellung{{#number}} {{number}}{{/number}} verzögert sich{{/ofParcel}}`,
    headline: `{{#ofParcel}}${parcel} verspätet sich{{/ofParcel}}{{^ofParcel}}Ihre Bestellung verzögert sich{{/ofParcel}}`,
    sentences: [
      `Es tut uns leid: {{#ofParcel}}${parcel}${ofOrder} kommt später{{/ofParcel}}{{^ofParcel}}Mit ${dative} brauchen wir länger{{/ofParcel}} als geplant.`,
      reason,
      nextSteps,
      noNewTime,
      '{{compensation}}',
      anyQuestions,
    ],
    sms: {
      say: [
        `Leider {{#ofParcel}}verspätet sich ${parcel}${ofOrder}{{/ofParcel}}{{^ofParcel}}verzögert sich ${order}{{/ofParcel}}.`,
        ...whatNow,
      ],
      ifRoom: [moreNext],
    },
  },
  backordered: {
    subject: 'Ihre Bestellung{{#number}} {{number}}{{/number}} wartet auf einen Artikel, der nicht auf Lager ist',
    headline: 'Ein Artikel ist nicht auf Lager',
    sentences: [
      `Es tut uns leid: Ein Artikel aus ${dative} ist nicht auf Lager, deshalb dauert es länger.`,
      reason,
      nextSteps,
      noNewTime,
      '{{compensation}}',
      anyQuestions,
    ],
    sms: {
      say: [`Leider ist etwas aus ${dative} nicht auf Lager.`, ...whatNow],
      ifRoom: [moreNext],
    },
  },
  cancelled: {
    subject: 'Ihre Bestellung{{#number}} {{number}}{{/number}} ist storniert',
    headline: 'Ihre Bestellung ist storniert',
    sentences: [
      `${order} ist storniert.`,
      reason,
      '{{refund}}',
      '{{#contact}}Kommt das für Sie überraschend? Dann melden Sie sich bitte bei uns: {{contact}}{{/contact}}',
    ],
    sms: { say: [`${order} ist storniert.`, '{{refund}}', '{{reason}}'], ifRoom: [anyQuestionsShort] },
  },
  correction: {
    subject: `Unsere letzte Nachricht war ein Versehen${ofOrder}`,
    headline: 'Unsere letzte Nachricht war ein Versehen',
    sentences: [
      `Bitte vergessen Sie unsere letzte Nachricht${ofOrder}: Sie war ein Versehen, und wir bitten um Entschuldigung.`,
      '{{#standing}}Der aktuelle Stand: {{standing}}{{/standing}}',
      'Sie können jederzeit nachsehen, wie weit Ihre Bestellung ist.',
    ],
    sms: {
      say: [
        `Unsere letzte Nachricht${ofOrder} war leider ein Versehen.`,
        '{{#standing}}Der aktuelle Stand: {{standing}}{{/standing}}',
        '{{#when}}{{short}}.{{/when}}',
      ],
    },
  },
  feedback: {
    subject: 'Wie zufrieden sind Sie{{#number}} mit Bestellung {{number}}{{/number}}?',
    headline: 'Wie zufrieden sind Sie?',
    sentences: [`Würden Sie uns sagen, wie zufrieden Sie mit ${dative} sind und wie alles abgelaufen ist?`],
    sms: { say: [`Sagen Sie uns, wie zufrieden Sie sind${ofOrder}.`] },
  },
  'not-told': {
    subject: `Bitte anrufen: Eine Nachricht ging nicht rechtzeitig hinaus${ofOrder}`,
    headline: 'Jemand hat es nicht rechtzeitig erfahren',
    sentences: [
      `{{#untold}}„{{untold}}“: {{/untold}}{{#untoldTo}}{{untoldTo}}{{/untoldTo}}{{^untoldTo}}Die Kundin oder der Kunde{{/untoldTo}} hat es nicht rechtzeitig erfahren${ofOrder}.`,
      '{{#untoldPhone}}Bitte rufen Sie {{untoldPhone}} an.{{/untoldPhone}}',
    ],
    sms: {
      say: [
        `Nicht informiert${ofOrder}: {{#untoldTo}}{{untoldTo}}{{/untoldTo}}{{^untoldTo}}Kundin oder Kunde{{/untoldTo}}.`,
        '{{#untoldPhone}}Bitte rufen Sie {{untoldPhone}} an.{{/untoldPhone}}',
      ],
    },
  },
};
