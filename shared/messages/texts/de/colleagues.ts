import type { ColleagueTexts } from '../texts.ts';
import { ofOrder } from './phrases.ts';

/** What colleagues are told: whom to phone, what was answered, and what to put right. */
export const colleagues: ColleagueTexts = {
  'phone-back': {
    subject: `Bitte anrufen: {{#fullName}}{{fullName}}{{/fullName}}{{^fullName}}Kundin oder Kunde{{/fullName}}${ofOrder}`,
    headline: 'Jemand bittet um einen Anruf',
    sentences: [
      `{{#fullName}}{{fullName}} bittet{{/fullName}}{{^fullName}}Die Kundin oder der Kunde bittet{{/fullName}} um einen Anruf${ofOrder}.`,
      '{{#comment}}Worum es geht: „{{comment}}“{{/comment}}',
      '{{#bestTime}}Wann es passt: „{{bestTime}}“{{/bestTime}}',
    ],
    sms: {
      say: [
        `Bitte anrufen: {{#fullName}}{{fullName}}{{/fullName}}{{^fullName}}Kundin oder Kunde{{/fullName}}${ofOrder}.`,
      ],
    },
  },
  'low-rating': {
    subject: `{{#rating}}{{rating}} von 5{{/rating}}{{^rating}}Schlechte Bewertung{{/rating}}${ofOrder}: bitte anrufen`,
    headline: 'Jemand ist nicht zufrieden',
    sentences: [
      `{{#fullName}}{{fullName}} hat{{/fullName}}{{^fullName}}Die Kundin oder der Kunde hat{{/fullName}} uns {{#rating}}mit {{rating}} von 5{{/rating}}{{^rating}}schlecht{{/rating}} bewertet${ofOrder}.`,
      '{{#comment}}„{{comment}}“{{/comment}}',
      'Entschuldigen Sie sich, fragen Sie, was schiefging, und vereinbaren Sie, wie wir es in Ordnung bringen.',
    ],
    sms: {
      say: [
        `{{#rating}}{{rating}} von 5{{/rating}}{{^rating}}Schlechte Bewertung{{/rating}}${ofOrder}: bitte anrufen.`,
      ],
    },
  },
  answered: {
    subject: `Die Antwort ist da${ofOrder}`,
    headline: 'Die Antwort ist da',
    sentences: [
      `{{#fullName}}{{fullName}} hat{{/fullName}}{{^fullName}}Die Kundin oder der Kunde hat{{/fullName}} geantwortet${ofOrder}.`,
      '{{#approved}}{{#stage}}{{stage}}: {{/stage}}freigegeben.{{/approved}}',
      '{{#rejected}}{{#stage}}{{stage}}: {{/stage}}nicht freigegeben.{{/rejected}}',
      '{{#rating}}{{rating}} von 5.{{/rating}}',
      '{{#cancelledByCustomer}}Die Bestellung ist storniert.{{/cancelledByCustomer}}',
      '{{#comment}}„{{comment}}“{{/comment}}',
    ],
    sms: {
      say: [
        `{{#approved}}Freigegeben{{#stage}}: {{stage}}{{/stage}}{{/approved}}{{#rejected}}Nicht freigegeben{{#stage}}: {{stage}}{{/stage}}{{/rejected}}{{^approved}}{{^rejected}}{{#cancelledByCustomer}}Kundenseitig storniert{{/cancelledByCustomer}}{{^cancelledByCustomer}}Die Antwort ist da{{/cancelledByCustomer}}{{/rejected}}{{/approved}}${ofOrder}.`,
      ],
    },
  },
  'nothing-heard': {
    subject: `Nichts mehr gehört${ofOrder}: bitte nachsehen`,
    headline: 'Der nächste Schritt ist ausgeblieben',
    sentences: [
      `{{#number}}Zu Bestellung {{number}}{{/number}}{{^number}}Zu dieser Bestellung{{/number}} hätten wir inzwischen vom nächsten Schritt hören müssen, haben es aber nicht.`,
      '{{#standing}}Was die Kundin oder der Kunde weiß: „{{standing}}“{{/standing}}',
      'Bitte finden Sie heraus, wie es steht, und sagen Sie Bescheid, falls es später wird.',
    ],
    sms: {
      say: [`Nichts mehr gehört${ofOrder}: bitte nachsehen.`],
      ifRoom: ['{{#standing}}Zuletzt: „{{standing}}“.{{/standing}}'],
    },
  },
  'tracking-number-wrong': {
    subject: `Bitte prüfen: Sendungsnummer{{#trackingNumber}} {{trackingNumber}}{{/trackingNumber}}${ofOrder}`,
    headline: 'Eine Sendungsnummer ist falsch',
    sentences: [
      `{{#trackingNumber}}{{trackingNumber}}{{/trackingNumber}}{{^trackingNumber}}Die Sendungsnummer{{/trackingNumber}}${ofOrder} kann keine Nummer von {{#carrier}}{{carrier}}{{/carrier}}{{^carrier}}diesem Paketdienst{{/carrier}} sein: Ein Zeichen darin ist falsch.`,
      'Kundinnen und Kunden sehen sie ohne einen Link von uns. Senden Sie die richtige mit dem nächsten Ereignis des Pakets, dann ist der Link da.',
    ],
    sms: { say: [`Falsche Sendungsnummer{{#trackingNumber}}: {{trackingNumber}}{{/trackingNumber}}${ofOrder}.`] },
  },
};
