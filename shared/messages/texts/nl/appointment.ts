import type { VisitTexts } from '../texts.ts';
import {
  anotherTime,
  formerTime,
  noteFromVisit,
  numbered,
  ofOrder,
  photoOfVisit,
  reason,
  whatNext,
  whatNextShort,
} from './phrases.ts';

const letUsIn = 'Zorg dat er iemand is om ons binnen te laten.';
const letUsInShort = 'Ben je er om open te doen?';
const justAsk =
  'Is er iets onduidelijk? Vraag het gerust{{^contact}}.{{/contact}}{{#contact}}: {{contact}}{{/contact}}';

export const appointment: VisitTexts = {
  'choose-slot': {
    subject: `Kies een tijd voor je afspraak${ofOrder}`,
    headline: 'Wanneer mogen we komen?',
    sentences: [
      `We komen graag bij je langs${ofOrder}. Kies op de pagina van je bestelling de tijd die je het beste uitkomt.`,
      '{{#slots}}Deze tijden zijn vrij: {{slots}}.{{/slots}}',
    ],
    sms: { say: [`Kies een tijd voor je afspraak${ofOrder}.`] },
  },
  'visit-planned': {
    subject: '{{#when}}Je afspraak: {{fact}}{{/when}}{{^when}}Je afspraak staat vast{{/when}}',
    headline: 'Je afspraak staat vast',
    sentences: [`We komen bij je langs${ofOrder}.`, letUsIn, anotherTime],
    sms: {
      say: [`Je afspraak{{#when}}: {{short}}{{/when}}{{^when}} staat vast{{/when}}${ofOrder}.`],
      ifRoom: [letUsInShort],
    },
  },
  reminder: {
    subject: 'Herinnering: je afspraak{{#when}}, {{fact}}{{/when}}',
    headline: 'Je afspraak komt eraan',
    sentences: [`Een herinnering: we komen{{^when}} binnenkort{{/when}} bij je langs${ofOrder}.`, letUsIn, anotherTime],
    sms: {
      say: ['Herinnering: je afspraak{{#when}}, {{short}}{{/when}}{{^when}} komt eraan{{/when}}.'],
      ifRoom: [numbered, letUsInShort],
    },
  },
  rescheduled: {
    subject: '{{#when}}Nieuwe tijd voor je afspraak: {{fact}}{{/when}}{{^when}}Je afspraak is verzet{{/when}}',
    headline: 'Je afspraak is verzet',
    sentences: [
      `{{#when}}We komen op een andere tijd bij je langs dan gepland${ofOrder}.{{/when}}{{^when}}We moeten je afspraak${ofOrder} verzetten.{{/when}}`,
      formerTime,
      reason,
      anotherTime,
    ],
    sms: {
      say: [
        '{{#when}}Je afspraak is nu {{short}}.{{/when}}{{^when}}We moeten je afspraak verzetten. De nieuwe tijd volgt.{{/when}}',
      ],
      ifRoom: [numbered, '{{reason}}'],
    },
  },
  'on-its-way': {
    subject: `Onderweg naar je afspraak${ofOrder}`,
    headline: 'We zijn onderweg naar je',
    sentences: [`We zijn onderweg naar je afspraak${ofOrder}.`, letUsIn],
    sms: { say: [`Onderweg{{#when}}: {{short}}{{/when}}${ofOrder}.`], ifRoom: [letUsInShort] },
  },
  approaching: {
    subject: `Bijna bij je voor je afspraak${ofOrder}`,
    headline: 'We zijn bijna bij je',
    sentences: [
      `We zijn {{#wait}}{{wait}}{{/wait}}{{^wait}}bijna{{/wait}} bij je voor je afspraak${ofOrder}.`,
      letUsIn,
    ],
    sms: {
      say: [
        `{{#wait}}Bij je {{wait}}${ofOrder}.{{/wait}}{{^wait}}Bijna bij je{{#when}}: {{short}}{{/when}}${ofOrder}.{{/wait}}`,
      ],
      ifRoom: ['{{#wait}}{{#when}}Tijd: {{short}}.{{/when}}{{/wait}}', letUsInShort],
    },
  },
  arrived: {
    subject: `We zijn er voor je afspraak${ofOrder}`,
    headline: 'We staan voor de deur',
    sentences: [`We zijn{{#at}} {{phrase}}{{/at}} aangekomen voor je afspraak${ofOrder}.`, 'Doe je open?'],
    sms: { say: ['We zijn er voor je afspraak{{#at}}, {{short}}{{/at}}.'], ifRoom: [numbered, 'Doe je open?'] },
  },
  departed: {
    subject: `We zijn bij je langs geweest${ofOrder}`,
    headline: 'We zijn bij je langs geweest',
    sentences: [`We zijn{{#at}} {{phrase}}{{/at}} na je afspraak${ofOrder} weer vertrokken.`, noteFromVisit, justAsk],
    sms: {
      say: [`We zijn weer weg{{#at}}, {{short}}{{/at}}${ofOrder}.`],
      ifRoom: ['Vragen? Laat het weten.'],
    },
  },
  delivered: {
    subject: `Bedankt voor je tijd${ofOrder}`,
    headline: 'Je afspraak is afgerond',
    sentences: [
      `We hebben ons bezoek{{#at}} {{phrase}}{{/at}} afgerond${ofOrder}. Bedankt voor de ontvangst.`,
      noteFromVisit,
      justAsk,
    ],
    sms: { say: ['Bezoek afgerond{{#at}}, {{short}}{{/at}}. Bedankt!', '{{note}}'], ifRoom: [numbered] },
  },
  'left-unattended': {
    subject: `We zijn bij je langs geweest${ofOrder}`,
    headline: 'Je afspraak is afgerond',
    sentences: [
      `Er was niemand, dus hebben we ons bezoek{{#at}} {{phrase}}{{/at}} zonder je afgerond${ofOrder}.`,
      noteFromVisit,
      photoOfVisit,
      justAsk,
    ],
    sms: {
      say: [`Bezoek afgerond{{#at}}, {{short}}{{/at}}${ofOrder}.`, '{{note}}', '{{#photos}}Bekijk de foto.{{/photos}}'],
    },
  },
  'not-home': {
    subject: `We hebben je gemist${ofOrder}`,
    headline: 'Jammer, we hebben je gemist',
    sentences: [
      `We kwamen{{#at}} {{phrase}}{{/at}} voor je afspraak${ofOrder}, maar er was niemand.`,
      noteFromVisit,
      photoOfVisit,
      whatNext,
    ],
    sms: {
      say: ['We kwamen{{#at}} {{short}}{{/at}}, maar er was niemand.', whatNextShort],
      ifRoom: [numbered, '{{note}}'],
    },
  },
  'not-completed': {
    subject: `Je afspraak kon niet doorgaan${ofOrder}`,
    headline: 'Je afspraak kon niet doorgaan',
    sentences: [
      `Het spijt ons: je afspraak${ofOrder} kon niet doorgaan.`,
      reason,
      noteFromVisit,
      photoOfVisit,
      whatNext,
    ],
    sms: {
      say: [`Sorry, je afspraak${ofOrder} kon niet doorgaan.`, whatNextShort, '{{reason}}'],
      ifRoom: ['{{note}}'],
    },
  },
};
