import { oneOrSeveral } from '../several.ts';
import type { VisitTexts } from '../texts.ts';
import {
  anotherTime,
  contentsOfPart,
  en,
  formerTime,
  is,
  lookOver,
  lookOverShort,
  noteFromDriver,
  ofOrder,
  Order,
  order,
  Parcel,
  parcelNumbered,
  ParcelOrOrder,
  parcelOrOrder,
  photoOfVisit,
  putRight,
  reason,
  theRest,
  whatNext,
  whatNextShort,
} from './phrases.ts';

const beThere = 'Zorg dat er iemand is om alles aan te nemen.';
const beThereShort = 'Zorg dat er iemand aanwezig is.';
const komt = oneOrSeveral('komt', 'komen');
const problem = 'Klopt er iets niet? Laat het weten.';

/** Whoever carried a parcel has gone: the reader alone sees how it is. */
const checkParcel = `{{#ofParcel}}${lookOverShort}{{/ofParcel}}`;
const checkVisit = `{{^ofParcel}}${lookOverShort}{{/ofParcel}}`;

export const delivery: VisitTexts = {
  'choose-slot': {
    subject: `Kies een tijd voor je bezorging${ofOrder}`,
    headline: 'Wanneer mogen we komen?',
    sentences: [
      `We willen ${order} bij je bezorgen. Kies op de pagina van je bestelling de tijd die je het beste uitkomt.`,
      '{{#slots}}Deze tijden zijn vrij: {{slots}}.{{/slots}}',
    ],
    sms: { say: [`Kies een bezorgtijd voor ${order}.`] },
  },
  'visit-planned': {
    subject: '{{#when}}Je bezorging: {{fact}}{{/when}}{{^when}}Je bezorging is gepland{{/when}}',
    headline: 'Je bezorging is gepland',
    sentences: [`We komen ${order} bezorgen.`, beThere, anotherTime],
    sms: {
      say: [`${Order} ${komt} {{#when}}{{short}}{{/when}}{{^when}}binnenkort{{/when}}.`],
      ifRoom: [beThereShort],
    },
  },
  reminder: {
    subject: 'Herinnering: je bezorging{{#when}}, {{fact}}{{/when}}',
    headline: 'Je bezorging komt eraan',
    sentences: [`Een herinnering: we komen{{^when}} binnenkort{{/when}} ${order} bezorgen.`, beThere, anotherTime],
    sms: {
      say: [`Herinnering: ${order} ${komt} {{#when}}{{short}}{{/when}}{{^when}}binnenkort{{/when}}.`],
      ifRoom: [beThereShort],
    },
  },
  rescheduled: {
    subject: '{{#when}}Nieuwe tijd voor je bezorging: {{fact}}{{/when}}{{^when}}Je bezorging is verzet{{/when}}',
    headline: 'Je bezorging is verzet',
    sentences: [
      `{{#when}}We bezorgen ${order} op een andere tijd dan gepland.{{/when}}{{^when}}We moeten je bezorging${ofOrder} verzetten.{{/when}}`,
      formerTime,
      reason,
      anotherTime,
    ],
    sms: {
      say: [
        `{{#when}}${Order} ${komt} nu {{short}}.{{/when}}{{^when}}We moeten je bezorging${ofOrder} verzetten. De nieuwe tijd volgt.{{/when}}`,
      ],
      ifRoom: ['{{reason}}'],
    },
  },
  'on-its-way': {
    subject: `Onderweg: ${order}`,
    headline: 'Je bezorging is onderweg',
    sentences: [
      `${Order} ${is} onderweg naar je.`,
      'Houd je telefoon bij de hand, voor als we je niet meteen kunnen vinden.',
    ],
    sms: { say: [`${Order} ${is} onderweg{{#when}}: {{short}}{{/when}}.`], ifRoom: [beThereShort] },
  },
  approaching: {
    subject: `Bijna bij je: ${order}`,
    headline: 'We zijn bijna bij je',
    sentences: [`We zijn {{#wait}}{{wait}}{{/wait}}{{^wait}}bijna{{/wait}} bij je met ${order}.`, beThere],
    sms: {
      say: [
        `{{#wait}}${Order} ${komt} {{wait}}.{{/wait}}{{^wait}}${Order} ${is} bijna bij je{{#when}}: {{short}}{{/when}}.{{/wait}}`,
      ],
      ifRoom: ['{{#wait}}{{#when}}Tijd: {{short}}.{{/when}}{{/wait}}', beThereShort],
    },
  },
  arrived: {
    subject: `We zijn er met ${order}`,
    headline: 'We staan voor de deur',
    sentences: [`We zijn{{#at}} {{phrase}}{{/at}} aangekomen met ${order}.`, 'Kom je naar ons toe?'],
    sms: { say: [`We zijn er met ${order}{{#at}}, {{short}}{{/at}}.`], ifRoom: ['Kom je naar ons toe?'] },
  },
  departed: {
    subject: `We zijn bij je langs geweest${ofOrder}`,
    headline: 'We zijn bij je langs geweest',
    sentences: [`We zijn{{#at}} {{phrase}}{{/at}} bij je vertrokken${ofOrder}.`, noteFromDriver, putRight],
    sms: { say: [`We zijn weer weg{{#at}}, {{short}}{{/at}}${ofOrder}.`], ifRoom: [problem] },
  },
  delivered: {
    subject: `Bezorgd: ${parcelOrOrder}`,
    headline: `{{#ofPart}}${Parcel}{{/ofPart}}{{^ofPart}}Je bestelling${en}{{/ofPart}} ${is} bezorgd`,
    sentences: [
      `${ParcelOrOrder} ${is}{{#at}} {{phrase}}{{/at}} bezorgd.`,
      '{{#receivedBy}}Aangenomen door {{receivedBy}}.{{/receivedBy}}',
      noteFromDriver,
      theRest,
      lookOver,
    ],
    sms: {
      say: [`${ParcelOrOrder} ${is} bezorgd{{#at}}, {{short}}{{/at}}.`, '{{note}}', contentsOfPart, checkParcel],
      ifRoom: ['{{#receivedBy}}Aangenomen door {{receivedBy}}.{{/receivedBy}}', checkVisit, parcelNumbered, theRest],
    },
  },
  'left-unattended': {
    subject: `Voor je neergezet: ${order}`,
    headline: `We hebben je bestelling${en} voor je neergezet`,
    sentences: [
      `Er was niemand, dus hebben we ${order}{{#at}} {{phrase}}{{/at}} voor je neergezet.`,
      '{{#note}}Waar je alles vindt: {{note}}{{/note}}',
      '{{#photos}}Op de pagina van je bestelling zie je op een foto waar.{{/photos}}',
      lookOver,
    ],
    sms: {
      say: [
        `${Order} ${oneOrSeveral('staat', 'staan')} voor je klaar{{#at}}, {{short}}{{/at}}.`,
        '{{note}}',
        '{{#photos}}Op een foto zie je waar.{{/photos}}',
      ],
      ifRoom: [lookOverShort],
    },
  },
  'not-home': {
    subject: `We hebben je gemist${ofOrder}`,
    headline: 'Jammer, we hebben je gemist',
    sentences: [
      `We kwamen{{#at}} {{phrase}}{{/at}} met ${order}, maar er was niemand.`,
      noteFromDriver,
      photoOfVisit,
      whatNext,
    ],
    sms: {
      say: [`We kwamen{{#at}} {{short}}{{/at}} met ${order}, maar er was niemand.`, whatNextShort],
      ifRoom: ['{{note}}'],
    },
  },
  'not-completed': {
    subject: `We konden ${order} niet bezorgen`,
    headline: 'We konden niet bezorgen',
    sentences: [
      `Het spijt ons: we konden ${order}{{#at}} {{phrase}}{{/at}} niet bezorgen.`,
      reason,
      noteFromDriver,
      photoOfVisit,
      whatNext,
    ],
    sms: { say: [`Sorry, we konden ${order} niet bezorgen.`, whatNextShort, '{{reason}}'], ifRoom: ['{{note}}'] },
  },
};
