import type { VisitTexts } from '../texts.ts';
import {
  anotherTime,
  contentsOfPart,
  dative,
  formerTime,
  lookOver,
  lookOverShort,
  noteFromDriver,
  ofOrder,
  order,
  parcel,
  parcelNumbered,
  parcelOrOrder,
  photoOfVisit,
  putRight,
  reason,
  theRest,
  whatNext,
  whatNextShort,
  yourOrder,
} from './phrases.ts';
import { oneOrSeveral } from '../several.ts';

const beThere = 'Bitte sorgen Sie dafür, dass jemand da ist und die Lieferung annehmen kann.';
const beThereShort = 'Bitte sorgen Sie dafür, dass jemand da ist.';
const kommt = oneOrSeveral('kommt', 'kommen');
const ist = oneOrSeveral('ist', 'sind');
const wurde = oneOrSeveral('wurde', 'wurden');

/** Whoever carried a parcel has gone: the reader alone sees how it is. */
const checkParcel = `{{#ofParcel}}${lookOverShort}{{/ofParcel}}`;
const checkVisit = `{{^ofParcel}}${lookOverShort}{{/ofParcel}}`;

export const delivery: VisitTexts = {
  'choose-slot': {
    subject: `Bitte wählen Sie einen Liefertermin${ofOrder}`,
    headline: 'Wann dürfen wir kommen?',
    sentences: [
      `Wir möchten ${order} zu Ihnen bringen. Bitte wählen Sie auf der Seite Ihrer Bestellung den Termin, der Ihnen am besten passt.`,
      '{{#slots}}Diese sind frei: {{slots}}.{{/slots}}',
    ],
    sms: { say: [`Bitte wählen Sie einen Liefertermin${ofOrder}.`] },
  },
  'visit-planned': {
    subject: '{{#when}}Ihre Lieferung: {{fact}}{{/when}}{{^when}}Ihre Lieferung ist geplant{{/when}}',
    headline: 'Ihre Lieferung ist geplant',
    sentences: [`Wir liefern ${order}.`, beThere, anotherTime],
    sms: {
      say: [`${order} {{#when}}${kommt} {{short}}{{/when}}{{^when}}${ist} zur Lieferung eingeplant{{/when}}.`],
      ifRoom: [beThereShort],
    },
  },
  reminder: {
    subject: 'Erinnerung: Ihre Lieferung{{#when}}, {{fact}}{{/when}}',
    headline: 'Bald kommt Ihre Lieferung',
    sentences: [`Zur Erinnerung: Wir liefern ${order}{{^when}} in Kürze{{/when}}.`, beThere, anotherTime],
    sms: {
      say: [`Erinnerung: ${order} ${kommt} {{#when}}{{short}}{{/when}}{{^when}}in Kürze{{/when}}.`],
      ifRoom: [beThereShort],
    },
  },
  rescheduled: {
    subject:
      '{{#when}}Neuer Termin für Ihre Lieferung: {{fact}}{{/when}}{{^when}}Ihre Lieferung wurde verschoben{{/when}}',
    headline: 'Ihre Lieferung wurde verschoben',
    sentences: [
      `{{#when}}Wir liefern ${order} zu einem anderen Termin als geplant.{{/when}}{{^when}}Wir müssen Ihre Lieferung${ofOrder} verschieben.{{/when}}`,
      formerTime,
      reason,
      anotherTime,
    ],
    sms: {
      say: [
        `{{#when}}${order} ${kommt} stattdessen {{short}}.{{/when}}{{^when}}Wir müssen Ihre Lieferung${ofOrder} verschieben. Der neue Termin folgt.{{/when}}`,
      ],
      ifRoom: ['{{reason}}'],
    },
  },
  'on-its-way': {
    subject: `Unterwegs: ${order}`,
    headline: 'Ihre Lieferung ist unterwegs',
    sentences: [
      `${order} ${ist} unterwegs zu Ihnen.`,
      'Bitte halten Sie Ihr Telefon bereit, falls die Fahrerin oder der Fahrer Sie nicht gleich findet.',
    ],
    sms: { say: [`${order} ${ist} unterwegs{{#when}}: {{short}}{{/when}}.`], ifRoom: [beThereShort] },
  },
  approaching: {
    subject: `Gleich bei Ihnen: ${order}`,
    headline: 'Wir sind gleich bei Ihnen',
    sentences: [`Wir sind {{#wait}}{{wait}}{{/wait}}{{^wait}}gleich{{/wait}} mit ${dative} bei Ihnen.`, beThere],
    sms: {
      say: [
        `{{#wait}}${order} ${kommt} {{wait}}.{{/wait}}{{^wait}}${order} ${ist} gleich bei Ihnen{{#when}}: {{short}}{{/when}}.{{/wait}}`,
      ],
      ifRoom: ['{{#wait}}{{#when}}{{short}}.{{/when}}{{/wait}}', beThereShort],
    },
  },
  arrived: {
    subject: `Wir sind da: ${order}`,
    headline: 'Wir sind bei Ihnen',
    sentences: [
      `Wir sind{{#at}} {{phrase}}{{/at}} mit ${dative} bei Ihnen eingetroffen.`,
      'Bitte kommen Sie uns entgegen.',
    ],
    sms: { say: [`Wir sind mit ${dative} da{{#at}}, {{short}}{{/at}}.`], ifRoom: ['Bitte kommen Sie uns entgegen.'] },
  },
  departed: {
    subject: `Wir waren bei Ihnen${ofOrder}`,
    headline: 'Wir waren bei Ihnen',
    sentences: [`Wir sind{{#at}} {{phrase}}{{/at}} von Ihnen weitergefahren${ofOrder}.`, noteFromDriver, putRight],
    sms: {
      say: [`Wir waren bei Ihnen{{#at}}, {{short}}{{/at}}${ofOrder}.`],
      ifRoom: ['Stimmt etwas nicht? Melden Sie sich.'],
    },
  },
  delivered: {
    subject: `Zugestellt: ${parcelOrOrder}`,
    headline: `{{#ofPart}}${parcel}{{/ofPart}}{{^ofPart}}${yourOrder}{{/ofPart}} ${ist} da`,
    sentences: [
      `${parcelOrOrder} ${wurde}{{#at}} {{phrase}}{{/at}} zugestellt.`,
      '{{#receivedBy}}Angenommen hat sie {{receivedBy}}.{{/receivedBy}}',
      noteFromDriver,
      theRest,
      lookOver,
    ],
    sms: {
      say: [`${parcelOrOrder} ${wurde}{{#at}} {{short}}{{/at}} zugestellt.`, '{{note}}', contentsOfPart, checkParcel],
      ifRoom: ['{{#receivedBy}}Angenommen: {{receivedBy}}.{{/receivedBy}}', checkVisit, parcelNumbered, theRest],
    },
  },
  'left-unattended': {
    subject: `Für Sie abgelegt: ${order}`,
    headline: `Wir haben ${yourOrder} für Sie abgelegt`,
    sentences: [
      `Es war niemand da, deshalb haben wir ${order}{{#at}} {{phrase}}{{/at}} für Sie abgelegt.`,
      '{{#note}}Hier finden Sie sie: {{note}}{{/note}}',
      `{{#photos}}Ein Foto auf der Seite Ihrer Bestellung zeigt, wo sie ${oneOrSeveral('liegt', 'liegen')}.{{/photos}}`,
      lookOver,
    ],
    sms: {
      say: [
        `${order} ${wurde}{{#at}} {{short}}{{/at}} für Sie abgelegt.`,
        '{{note}}',
        '{{#photos}}Ein Foto zeigt, wo.{{/photos}}',
      ],
      ifRoom: [lookOverShort],
    },
  },
  'not-home': {
    subject: `Leider haben wir Sie verpasst${ofOrder}`,
    headline: 'Leider haben wir Sie verpasst',
    sentences: [
      `Wir waren{{#at}} {{phrase}}{{/at}} mit ${dative} bei Ihnen, aber es war niemand da.`,
      noteFromDriver,
      photoOfVisit,
      whatNext,
    ],
    sms: {
      say: [`Wir waren{{#at}} {{short}}{{/at}} mit ${dative} bei Ihnen, aber es war niemand da.`, whatNextShort],
      ifRoom: ['{{note}}'],
    },
  },
  'not-completed': {
    subject: `Wir konnten nicht liefern${ofOrder}`,
    headline: 'Wir konnten nicht liefern',
    sentences: [
      `Leider konnten wir ${order}{{#at}} {{phrase}}{{/at}} nicht liefern.`,
      reason,
      noteFromDriver,
      photoOfVisit,
      whatNext,
    ],
    sms: { say: [`Leider konnten wir ${order} nicht liefern.`, whatNextShort, '{{reason}}'], ifRoom: ['{{note}}'] },
  },
};
