import type { VisitTexts } from '../texts.ts';
import {
  anotherTime,
  contentsOfPart,
  formerTime,
  lookOver,
  lookOverShort,
  noteFromDriver,
  numbered,
  ofOrder,
  Order,
  order,
  Parcel,
  parcel,
  photoOfVisit,
  putRight,
  reason,
  theRest,
  whatNext,
  whatNextShort,
  YourOrder,
  yourOrder,
} from './phrases.ts';
import { oneOrSeveral } from '../several.ts';

const beThere = 'Se gärna till att någon är på plats och kan ta emot.';
const beThereShort = 'Se till att någon kan ta emot.';
/** A parcel that is not all of its order, else the order. */
const partOrAll = `{{#ofPart}}${Parcel}${ofOrder}{{/ofPart}}{{^ofPart}}${Order}{{/ofPart}}`;

/** Whoever carried a parcel has gone: the reader alone sees how it is. */
const checkParcel = `{{#ofParcel}}${lookOverShort}{{/ofParcel}}`;
const checkVisit = `{{^ofParcel}}${lookOverShort}{{/ofParcel}}`;

export const delivery: VisitTexts = {
  'choose-slot': {
    subject: `Välj en tid för din leverans${ofOrder}`,
    headline: 'När får vi komma?',
    sentences: [
      `Vi vill gärna komma med ${order}. Välj den tid som passar dig bäst på beställningens sida.`,
      '{{#slots}}De här är lediga: {{slots}}.{{/slots}}',
    ],
    sms: { say: [`Välj en leveranstid för ${order}.`] },
  },
  'visit-planned': {
    subject: '{{#when}}Din leverans: {{fact}}{{/when}}{{^when}}Din leverans är planerad{{/when}}',
    headline: 'Din leverans är planerad',
    sentences: [`Vi kommer med ${order}.`, beThere, anotherTime],
    sms: {
      say: [
        `${Order} {{#when}}levereras {{short}}{{/when}}{{^when}}är ${oneOrSeveral('planerad', 'planerade')} för leverans{{/when}}.`,
      ],
      ifRoom: [beThereShort],
    },
  },
  reminder: {
    subject: 'Påminnelse: din leverans{{#when}}, {{fact}}{{/when}}',
    headline: 'Snart kommer din leverans',
    sentences: [`En påminnelse: vi kommer med ${order}{{^when}} inom kort{{/when}}.`, beThere, anotherTime],
    sms: {
      say: [`Påminnelse: ${order} kommer {{#when}}{{short}}{{/when}}{{^when}}inom kort{{/when}}.`],
      ifRoom: [beThereShort],
    },
  },
  rescheduled: {
    subject: '{{#when}}Ny tid för din leverans: {{fact}}{{/when}}{{^when}}Din leverans har flyttats{{/when}}',
    headline: 'Din leverans har flyttats',
    sentences: [
      `{{#when}}Vi kommer med ${order} en annan tid än planerat.{{/when}}{{^when}}Vi behöver flytta din leverans${ofOrder}.{{/when}}`,
      formerTime,
      reason,
      anotherTime,
    ],
    sms: {
      say: [
        `{{#when}}${Order} kommer i stället {{short}}.{{/when}}{{^when}}Vi behöver flytta leveransen av ${order}. Ny tid kommer.{{/when}}`,
      ],
      ifRoom: ['{{reason}}'],
    },
  },
  'on-its-way': {
    subject: `På väg: ${order}`,
    headline: 'Din leverans är på väg',
    sentences: [
      `${Order} är på väg till dig.`,
      'Ha gärna telefonen nära till hands, ifall föraren behöver hjälp att hitta.',
    ],
    sms: { say: [`${Order} är på väg{{#when}}: {{short}}{{/when}}.`], ifRoom: [beThereShort] },
  },
  approaching: {
    subject: `Snart hos dig: ${order}`,
    headline: 'Vi är snart hos dig',
    sentences: [
      `{{#wait}}Vi är hos dig {{wait}} med ${order}.{{/wait}}{{^wait}}Vi är snart hos dig med ${order}.{{/wait}}`,
      beThere,
    ],
    sms: {
      say: [
        `{{#wait}}${Order} kommer {{wait}}.{{/wait}}{{^wait}}${Order} är snart hos dig{{#when}}: {{short}}{{/when}}.{{/wait}}`,
      ],
      ifRoom: ['{{#wait}}{{#when}}Tid: {{short}}.{{/when}}{{/wait}}', beThereShort],
    },
  },
  arrived: {
    subject: `Vi är framme med ${order}`,
    headline: 'Vi är framme hos dig',
    sentences: [`Vi kom fram till dig med ${order}{{#at}} {{phrase}}{{/at}}.`, 'Kom gärna och möt oss.'],
    sms: { say: [`Vi är framme med ${order}{{#at}}, {{short}}{{/at}}.`], ifRoom: ['Kom gärna och möt oss.'] },
  },
  departed: {
    subject: `Vi har varit hos dig${ofOrder}`,
    headline: 'Vi har varit hos dig',
    sentences: [`Vi åkte vidare från dig{{#at}} {{phrase}}{{/at}}${ofOrder}.`, noteFromDriver, putRight],
    sms: { say: [`Vi åkte från dig{{#at}} {{short}}{{/at}}${ofOrder}.`], ifRoom: ['Är något fel? Hör av dig.'] },
  },
  delivered: {
    subject: `{{#ofPart}}Levererat: ${parcel}${ofOrder}{{/ofPart}}{{^ofPart}}${oneOrSeveral('Levererad', 'Levererade')}: ${order}{{/ofPart}}`,
    headline: `{{#ofPart}}${Parcel} är levererat{{/ofPart}}{{^ofPart}}${YourOrder} är ${oneOrSeveral('levererad', 'levererade')}{{/ofPart}}`,
    sentences: [
      `${partOrAll} levererades{{#at}} {{phrase}}{{/at}}.`,
      '{{#receivedBy}}{{receivedBy}} tog emot.{{/receivedBy}}',
      noteFromDriver,
      theRest,
      lookOver,
    ],
    sms: {
      say: [
        `${partOrAll} levererades{{#receivedBy}} till {{receivedBy}}{{/receivedBy}}{{#at}} {{short}}{{/at}}.`,
        '{{note}}',
        contentsOfPart,
        checkParcel,
      ],
      ifRoom: [checkVisit, numbered, theRest],
    },
  },
  'left-unattended': {
    subject: `${oneOrSeveral('Lämnad', 'Lämnade')} hos dig: ${order}`,
    headline: `Vi har lämnat ${yourOrder}`,
    sentences: [
      `Ingen var hemma, så vi lämnade ${order} hos dig{{#at}} {{phrase}}{{/at}}.`,
      `{{#note}}Här finns ${oneOrSeveral('den', 'de')}: {{note}}{{/note}}`,
      `{{#photos}}På beställningens sida finns en bild som visar var vi ställde ${oneOrSeveral('den', 'dem')}.{{/photos}}`,
      lookOver,
    ],
    sms: {
      say: [
        `${Order} lämnades hos dig{{#at}} {{short}}{{/at}}.`,
        '{{note}}',
        '{{#photos}}En bild visar var.{{/photos}}',
      ],
      ifRoom: [lookOverShort],
    },
  },
  'not-home': {
    subject: `Tyvärr missade vi dig${ofOrder}`,
    headline: 'Tyvärr missade vi dig',
    sentences: [
      `Vi kom med ${order}{{#at}} {{phrase}}{{/at}}, men ingen var hemma.`,
      noteFromDriver,
      photoOfVisit,
      whatNext,
    ],
    sms: {
      say: [`Vi kom med ${order}{{#at}} {{short}}{{/at}}, men ingen var hemma.`, whatNextShort],
      ifRoom: ['{{note}}'],
    },
  },
  'not-completed': {
    subject: `Vi kunde inte leverera ${order}`,
    headline: 'Vi kunde inte leverera',
    sentences: [
      `Tyvärr kunde vi inte leverera ${order}{{#at}} {{phrase}}{{/at}}.`,
      reason,
      noteFromDriver,
      photoOfVisit,
      whatNext,
    ],
    sms: { say: [`Tyvärr kunde vi inte leverera ${order}.`, whatNextShort, '{{reason}}'], ifRoom: ['{{note}}'] },
  },
};
