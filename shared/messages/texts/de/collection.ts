import type { VisitTexts } from '../texts.ts';
import {
  anotherTime,
  formerTime,
  noteFromDriver,
  numbered,
  ofOrder,
  photoOfVisit,
  reason,
  rental,
  whatNext,
  whatNextShort,
} from './phrases.ts';

const haveReady = 'Bitte stellen Sie alles bereit und sorgen Sie dafür, dass jemand da ist.';
const haveReadyShort = 'Bitte stellen Sie alles bereit.';
const thanks = 'Vielen Dank, dass Sie bei uns gemietet haben. Sie brauchen nichts weiter zu tun.';

export const collection: VisitTexts = {
  'choose-slot': {
    subject: `Bitte wählen Sie einen Termin für die Abholung${ofOrder}`,
    headline: 'Wann dürfen wir abholen?',
    sentences: [
      `Wir möchten Ihre Mietartikel${ofOrder} bei Ihnen abholen. Bitte wählen Sie auf der Seite Ihrer Bestellung den Termin, der Ihnen am besten passt.`,
      '{{#slots}}Diese sind frei: {{slots}}.{{/slots}}',
    ],
    sms: { say: [`Bitte wählen Sie einen Abholtermin${ofOrder}.`] },
  },
  'visit-planned': {
    subject: '{{#when}}Abholung Ihrer Mietartikel: {{fact}}{{/when}}{{^when}}Ihre Abholung ist geplant{{/when}}',
    headline: 'Ihre Abholung ist geplant',
    sentences: [`Wir holen Ihre Mietartikel${ofOrder} bei Ihnen ab.`, haveReady, anotherTime],
    sms: {
      say: [`Abholung${ofOrder}{{#when}}: {{short}}{{/when}}{{^when}} ist geplant{{/when}}.`],
      ifRoom: [haveReadyShort],
    },
  },
  reminder: {
    subject: 'Erinnerung: Abholung Ihrer Mietartikel{{#when}}, {{fact}}{{/when}}',
    headline: 'Wir kommen bald zur Abholung',
    sentences: [
      `Zur Erinnerung: Wir holen Ihre Mietartikel${ofOrder}{{^when}} in Kürze{{/when}} bei Ihnen ab.`,
      haveReady,
      anotherTime,
    ],
    sms: {
      say: ['Erinnerung: Abholung {{#when}}{{short}}{{/when}}{{^when}}in Kürze{{/when}}.'],
      ifRoom: [numbered, haveReadyShort],
    },
  },
  rescheduled: {
    subject:
      '{{#when}}Neuer Termin für Ihre Abholung: {{fact}}{{/when}}{{^when}}Ihre Abholung wurde verschoben{{/when}}',
    headline: 'Ihre Abholung wurde verschoben',
    sentences: [
      `{{#when}}Wir holen Ihre Mietartikel${ofOrder} zu einem anderen Termin als geplant bei Ihnen ab.{{/when}}{{^when}}Wir müssen die Abholung Ihrer Mietartikel${ofOrder} verschieben.{{/when}}`,
      formerTime,
      reason,
      anotherTime,
    ],
    sms: {
      say: [
        '{{#when}}Wir holen stattdessen {{short}} ab.{{/when}}{{^when}}Wir müssen Ihre Abholung verschieben. Der neue Termin folgt.{{/when}}',
      ],
      ifRoom: [numbered, '{{reason}}'],
    },
  },
  'on-its-way': {
    subject: `Wir sind unterwegs, um Ihre Mietartikel abzuholen${ofOrder}`,
    headline: 'Wir sind unterwegs, um abzuholen',
    sentences: [`Wir sind unterwegs, um Ihre Mietartikel${ofOrder} abzuholen.`, haveReadyShort],
    sms: {
      say: ['Wir sind unterwegs zur Abholung{{#when}}: {{short}}{{/when}}.'],
      ifRoom: [numbered, haveReadyShort],
    },
  },
  approaching: {
    subject: `Wir sind gleich zur Abholung bei Ihnen${ofOrder}`,
    headline: 'Wir sind gleich bei Ihnen',
    sentences: [
      `Wir sind {{#wait}}{{wait}}{{/wait}}{{^wait}}gleich{{/wait}} bei Ihnen, um Ihre Mietartikel${ofOrder} abzuholen.`,
      haveReadyShort,
    ],
    sms: {
      say: [
        '{{#wait}}Wir sind {{wait}} zur Abholung da.{{/wait}}{{^wait}}Wir kommen gleich zur Abholung{{#when}}: {{short}}{{/when}}.{{/wait}}',
      ],
      ifRoom: ['{{#wait}}{{#when}}{{short}}.{{/when}}{{/wait}}', numbered, haveReadyShort],
    },
  },
  arrived: {
    subject: `Wir sind zur Abholung da${ofOrder}`,
    headline: 'Wir sind zur Abholung da',
    sentences: [
      `Wir sind{{#at}} {{phrase}}{{/at}} bei Ihnen eingetroffen, um Ihre Mietartikel${ofOrder} abzuholen.`,
      'Bitte kommen Sie uns entgegen.',
    ],
    sms: {
      say: ['Wir sind zur Abholung da{{#at}}, {{short}}{{/at}}.'],
      ifRoom: [numbered, 'Bitte kommen Sie uns entgegen.'],
    },
  },
  departed: {
    subject: `Wir waren bei Ihnen${ofOrder}`,
    headline: 'Wir waren bei Ihnen',
    sentences: [
      `Wir waren wegen der Abholung Ihrer Mietartikel${ofOrder} bei Ihnen und sind{{#at}} {{phrase}}{{/at}} weitergefahren.`,
      noteFromDriver,
      '{{#contact}}Stimmt etwas nicht? Melden Sie sich bei uns: {{contact}}{{/contact}}',
    ],
    sms: {
      say: [`Wir waren bei Ihnen{{#at}}, {{short}}{{/at}}${ofOrder}.`],
      ifRoom: ['Stimmt etwas nicht? Melden Sie sich.'],
    },
  },
  delivered: {
    subject: `Abgeholt: Ihre Mietartikel${ofOrder}`,
    headline: 'Wir haben Ihre Mietartikel abgeholt',
    sentences: [
      `Wir haben Ihre Mietartikel${ofOrder}{{#at}} {{phrase}}{{/at}} abgeholt.`,
      '{{#receivedBy}}Übergeben hat sie {{receivedBy}}.{{/receivedBy}}',
      noteFromDriver,
      thanks,
    ],
    sms: { say: [`Abgeholt: ${rental}{{#at}}, {{short}}{{/at}}. Danke!`, '{{note}}'] },
  },
  'left-unattended': {
    subject: `Abgeholt: Ihre Mietartikel${ofOrder}`,
    headline: 'Wir haben Ihre Mietartikel abgeholt',
    sentences: [
      `Es war niemand da, deshalb haben wir Ihre Mietartikel${ofOrder}{{#at}} {{phrase}}{{/at}} ohne Sie abgeholt.`,
      noteFromDriver,
      photoOfVisit,
      thanks,
    ],
    sms: {
      say: [
        `Abgeholt: ${rental}{{#at}}, {{short}}{{/at}}. Danke!`,
        '{{note}}',
        '{{#photos}}Dazu gibt es ein Foto.{{/photos}}',
      ],
    },
  },
  'not-home': {
    subject: `Leider haben wir Sie verpasst${ofOrder}`,
    headline: 'Leider haben wir Sie verpasst',
    sentences: [
      `Wir wollten Ihre Mietartikel${ofOrder}{{#at}} {{phrase}}{{/at}} abholen, aber es war niemand da.`,
      noteFromDriver,
      photoOfVisit,
      whatNext,
    ],
    sms: {
      say: ['Wir wollten{{#at}} {{short}}{{/at}} bei Ihnen abholen, aber es war niemand da.', whatNextShort],
      ifRoom: [numbered, '{{note}}'],
    },
  },
  'not-completed': {
    subject: `Wir konnten nicht abholen${ofOrder}`,
    headline: 'Wir konnten nicht abholen',
    sentences: [
      `Leider konnten wir Ihre Mietartikel${ofOrder}{{#at}} {{phrase}}{{/at}} nicht abholen.`,
      reason,
      noteFromDriver,
      photoOfVisit,
      whatNext,
    ],
    sms: {
      say: [`Leider konnten wir ${rental} nicht abholen.`, whatNextShort, '{{reason}}'],
      ifRoom: ['{{note}}'],
    },
  },
};
