import type { VisitTexts } from '../texts.ts';
import {
  anotherTime,
  formerTime,
  noteFromVisit,
  ofOrder,
  photoOfVisit,
  reason,
  whatNext,
  whatNextShort,
} from './phrases.ts';

const letUsIn = 'Se gärna till att någon är på plats och kan släppa in oss.';
const letUsInShort = 'Se till att någon kan släppa in oss.';
const justAsk = 'Är något oklart är det bara att fråga{{^contact}}.{{/contact}}{{#contact}}: {{contact}}{{/contact}}';

export const appointment: VisitTexts = {
  'choose-slot': {
    subject: `Välj en tid för vårt besök${ofOrder}`,
    headline: 'När får vi komma?',
    sentences: [
      `Vi vill gärna komma hem till dig${ofOrder}. Välj den tid som passar dig bäst på beställningens sida.`,
      '{{#slots}}De här är lediga: {{slots}}.{{/slots}}',
    ],
    sms: { say: [`Välj en tid för vårt besök hos dig${ofOrder}.`] },
  },
  'visit-planned': {
    subject: '{{#when}}Ditt bokade besök: {{fact}}{{/when}}{{^when}}Ditt besök är bokat{{/when}}',
    headline: 'Ditt besök är bokat',
    sentences: [`Vi kommer hem till dig${ofOrder}.`, letUsIn, anotherTime],
    sms: {
      say: [`Vårt besök hos dig{{#when}}: {{short}}{{/when}}{{^when}} är bokat{{/when}}${ofOrder}.`],
      ifRoom: [letUsInShort],
    },
  },
  reminder: {
    subject: 'Påminnelse: ditt bokade besök{{#when}}, {{fact}}{{/when}}',
    headline: 'Snart är det dags för vårt besök',
    sentences: [`En påminnelse: vi kommer hem till dig{{^when}} inom kort{{/when}}${ofOrder}.`, letUsIn, anotherTime],
    sms: {
      say: ['Påminnelse: vi besöker dig {{#when}}{{short}}{{/when}}{{^when}}inom kort{{/when}}.'],
      ifRoom: ['{{#number}}Order {{number}}.{{/number}}', letUsInShort],
    },
  },
  rescheduled: {
    subject: '{{#when}}Ny tid för vårt besök: {{fact}}{{/when}}{{^when}}Ditt besök har flyttats{{/when}}',
    headline: 'Ditt besök har flyttats',
    sentences: [
      `{{#when}}Vi kommer hem till dig en annan tid än planerat${ofOrder}.{{/when}}{{^when}}Vi behöver flytta vårt besök hos dig${ofOrder}.{{/when}}`,
      formerTime,
      reason,
      anotherTime,
    ],
    sms: {
      say: [
        '{{#when}}Vårt besök blir i stället {{short}}.{{/when}}{{^when}}Vi behöver flytta vårt besök hos dig. Ny tid kommer.{{/when}}',
      ],
      ifRoom: ['{{#number}}Order {{number}}.{{/number}}', '{{reason}}'],
    },
  },
  'on-its-way': {
    subject: `Vi är på väg till dig${ofOrder}`,
    headline: 'Vi är på väg till dig',
    sentences: [`Vi är på väg till vårt bokade besök hos dig${ofOrder}.`, letUsIn],
    sms: { say: [`Vi är på väg till dig{{#when}}: {{short}}{{/when}}${ofOrder}.`], ifRoom: [letUsInShort] },
  },
  approaching: {
    subject: `Vi är snart hos dig${ofOrder}`,
    headline: 'Vi är snart hos dig',
    sentences: [
      `{{#wait}}Vi är hos dig {{wait}} för vårt bokade besök${ofOrder}.{{/wait}}{{^wait}}Vi är snart hos dig för vårt bokade besök${ofOrder}.{{/wait}}`,
      letUsIn,
    ],
    sms: {
      say: [
        `{{#wait}}Vi är hos dig {{wait}}${ofOrder}.{{/wait}}{{^wait}}Vi är snart hos dig{{#when}}: {{short}}{{/when}}${ofOrder}.{{/wait}}`,
      ],
      ifRoom: ['{{#wait}}{{#when}}Tid: {{short}}.{{/when}}{{/wait}}', letUsInShort],
    },
  },
  arrived: {
    subject: `Vi är framme för vårt besök${ofOrder}`,
    headline: 'Vi är framme hos dig',
    sentences: [`Vi kom fram till vårt besök hos dig${ofOrder}{{#at}} {{phrase}}{{/at}}.`, 'Släpp gärna in oss.'],
    sms: { say: ['Vi är framme för vårt besök{{#at}}, {{short}}{{/at}}.'], ifRoom: ['Släpp gärna in oss.'] },
  },
  departed: {
    subject: `Vi har varit hos dig${ofOrder}`,
    headline: 'Vi har varit hos dig',
    sentences: [`Vi åkte från dig efter vårt besök${ofOrder}{{#at}} {{phrase}}{{/at}}.`, noteFromVisit, justAsk],
    sms: { say: [`Vi åkte från dig{{#at}} {{short}}{{/at}}${ofOrder}.`], ifRoom: ['Har du frågor? Hör av dig.'] },
  },
  delivered: {
    subject: `Vårt besök är klart${ofOrder}`,
    headline: 'Vårt besök är klart',
    sentences: [
      `Vi blev klara med vårt besök{{#at}} {{phrase}}{{/at}}${ofOrder}. Tack för att vi fick komma.`,
      noteFromVisit,
      justAsk,
    ],
    sms: { say: [`Besöket${ofOrder} är klart{{#at}}, {{short}}{{/at}}. Tack!`, '{{note}}'] },
  },
  'left-unattended': {
    subject: `Vårt besök är klart${ofOrder}`,
    headline: 'Vårt besök är klart',
    sentences: [
      `Ingen var hemma, så vi gjorde klart vårt besök på egen hand{{#at}} {{phrase}}{{/at}}${ofOrder}.`,
      noteFromVisit,
      photoOfVisit,
      justAsk,
    ],
    sms: {
      say: [`Besöket${ofOrder} är klart{{#at}}, {{short}}{{/at}}.`, '{{note}}', '{{#photos}}Se bilden.{{/photos}}'],
    },
  },
  'not-home': {
    subject: `Tyvärr missade vi dig${ofOrder}`,
    headline: 'Tyvärr missade vi dig',
    sentences: [
      `Vi kom till vårt bokade besök${ofOrder}{{#at}} {{phrase}}{{/at}}, men ingen var hemma.`,
      noteFromVisit,
      photoOfVisit,
      whatNext,
    ],
    sms: { say: ['Vi kom{{#at}} {{short}}{{/at}}, men ingen var hemma.', whatNextShort], ifRoom: ['{{note}}'] },
  },
  'not-completed': {
    subject: `Vårt besök blev inte av${ofOrder}`,
    headline: 'Vårt besök blev inte av',
    sentences: [`Tyvärr blev vårt besök hos dig${ofOrder} inte av.`, reason, noteFromVisit, photoOfVisit, whatNext],
    sms: { say: [`Tyvärr blev vårt besök${ofOrder} inte av.`, whatNextShort, '{{reason}}'], ifRoom: ['{{note}}'] },
  },
};
