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

const haveReady = 'Zet alles klaar, en zorg dat er iemand is om het mee te geven.';
const haveReadyShort = 'Zet je alles klaar?';
const thanks = 'Bedankt voor het huren. Je hoeft verder niets te doen.';
const problem = 'Klopt er iets niet? Laat het weten.';

export const collection: VisitTexts = {
  'choose-slot': {
    subject: `Kies wanneer we je huurartikelen ophalen${ofOrder}`,
    headline: 'Wanneer mogen we alles ophalen?',
    sentences: [
      `We willen je huurartikelen${ofOrder} ophalen. Kies op de pagina van je bestelling de tijd die je het beste uitkomt.`,
      '{{#slots}}Deze tijden zijn vrij: {{slots}}.{{/slots}}',
    ],
    sms: { say: [`Kies een tijd om op te halen${ofOrder}.`] },
  },
  'visit-planned': {
    subject: '{{#when}}We halen je huurartikelen op: {{fact}}{{/when}}{{^when}}Het ophalen is gepland{{/when}}',
    headline: 'Het ophalen is gepland',
    sentences: [`We komen je huurartikelen${ofOrder} ophalen.`, haveReady, anotherTime],
    sms: {
      say: [`Ophalen${ofOrder}{{#when}}: {{short}}{{/when}}{{^when}} is gepland{{/when}}.`],
      ifRoom: [haveReadyShort],
    },
  },
  reminder: {
    subject: 'Herinnering: we halen je huurartikelen op{{#when}}, {{fact}}{{/when}}',
    headline: 'We komen binnenkort ophalen',
    sentences: [
      `Een herinnering: we komen{{^when}} binnenkort{{/when}} je huurartikelen${ofOrder} ophalen.`,
      haveReady,
      anotherTime,
    ],
    sms: {
      say: ['Herinnering: ophalen {{#when}}{{short}}{{/when}}{{^when}}binnenkort{{/when}}.'],
      ifRoom: [numbered, haveReadyShort],
    },
  },
  rescheduled: {
    subject: '{{#when}}Nieuwe tijd voor het ophalen: {{fact}}{{/when}}{{^when}}Het ophalen is verzet{{/when}}',
    headline: 'Het ophalen is verzet',
    sentences: [
      `{{#when}}We halen je huurartikelen${ofOrder} op een andere tijd op dan gepland.{{/when}}{{^when}}We moeten het ophalen van je huurartikelen${ofOrder} verzetten.{{/when}}`,
      formerTime,
      reason,
      anotherTime,
    ],
    sms: {
      say: [
        `{{#when}}Ophalen${ofOrder} nu {{short}}.{{/when}}{{^when}}We moeten het ophalen${ofOrder} verzetten. De nieuwe tijd volgt.{{/when}}`,
      ],
      ifRoom: ['{{reason}}'],
    },
  },
  'on-its-way': {
    subject: `Onderweg om je huurartikelen op te halen${ofOrder}`,
    headline: 'We zijn onderweg om op te halen',
    sentences: [`We zijn onderweg om je huurartikelen${ofOrder} op te halen.`, 'Zet je alles klaar om mee te geven?'],
    sms: {
      say: ['We komen ophalen{{#when}}: {{short}}{{/when}}.'],
      ifRoom: [numbered, haveReadyShort],
    },
  },
  approaching: {
    subject: `Bijna bij je om je huurartikelen op te halen${ofOrder}`,
    headline: 'We zijn bijna bij je',
    sentences: [
      `We zijn {{#wait}}{{wait}}{{/wait}}{{^wait}}bijna{{/wait}} bij je om je huurartikelen${ofOrder} op te halen.`,
      'Zet je alles klaar om mee te geven?',
    ],
    sms: {
      say: [
        `{{#wait}}We halen {{wait}} op${ofOrder}.{{/wait}}{{^wait}}We halen zo op{{#when}}: {{short}}{{/when}}${ofOrder}.{{/wait}}`,
      ],
      ifRoom: ['{{#wait}}{{#when}}Tijd: {{short}}.{{/when}}{{/wait}}', haveReadyShort],
    },
  },
  arrived: {
    subject: `We zijn er om je huurartikelen op te halen${ofOrder}`,
    headline: 'We zijn er om op te halen',
    sentences: [
      `We zijn{{#at}} {{phrase}}{{/at}} aangekomen om je huurartikelen${ofOrder} op te halen.`,
      'Kom je naar ons toe?',
    ],
    sms: {
      say: ['We zijn er om op te halen{{#at}}, {{short}}{{/at}}.'],
      ifRoom: [numbered, 'Kom je naar ons toe?'],
    },
  },
  departed: {
    subject: `We zijn bij je langs geweest${ofOrder}`,
    headline: 'We zijn bij je langs geweest',
    sentences: [
      `We kwamen je huurartikelen${ofOrder} ophalen en zijn{{#at}} {{phrase}}{{/at}} weer vertrokken.`,
      noteFromVisit,
      '{{#contact}}Klopt er iets niet? Laat het ons weten: {{contact}}{{/contact}}',
    ],
    sms: { say: [`We zijn weer weg{{#at}}, {{short}}{{/at}}${ofOrder}.`], ifRoom: [problem] },
  },
  delivered: {
    subject: `Opgehaald: je huurartikelen${ofOrder}`,
    headline: 'We hebben je huurartikelen opgehaald',
    sentences: [
      `We hebben je huurartikelen${ofOrder}{{#at}} {{phrase}}{{/at}} opgehaald.`,
      '{{#receivedBy}}Overhandigd door {{receivedBy}}.{{/receivedBy}}',
      noteFromVisit,
      thanks,
    ],
    sms: { say: [`Opgehaald{{#at}}: {{short}}{{/at}}${ofOrder}. Bedankt!`, '{{note}}'] },
  },
  'left-unattended': {
    subject: `Opgehaald: je huurartikelen${ofOrder}`,
    headline: 'We hebben je huurartikelen opgehaald',
    sentences: [
      `Er was niemand, dus hebben we je huurartikelen${ofOrder}{{#at}} {{phrase}}{{/at}} zelf opgehaald.`,
      noteFromVisit,
      photoOfVisit,
      thanks,
    ],
    sms: {
      say: [
        `Opgehaald{{#at}}: {{short}}{{/at}}${ofOrder}. Bedankt!`,
        '{{note}}',
        '{{#photos}}Bekijk de foto.{{/photos}}',
      ],
    },
  },
  'not-home': {
    subject: `We hebben je gemist${ofOrder}`,
    headline: 'Jammer, we hebben je gemist',
    sentences: [
      `We kwamen{{#at}} {{phrase}}{{/at}} je huurartikelen${ofOrder} ophalen, maar er was niemand.`,
      noteFromVisit,
      photoOfVisit,
      whatNext,
    ],
    sms: {
      say: [`We kwamen{{#at}} {{short}}{{/at}} ophalen${ofOrder}, maar er was niemand.`, whatNextShort],
      ifRoom: ['{{note}}'],
    },
  },
  'not-completed': {
    subject: `We konden je huurartikelen niet ophalen${ofOrder}`,
    headline: 'We konden niet ophalen',
    sentences: [
      `Het spijt ons: we konden je huurartikelen${ofOrder}{{#at}} {{phrase}}{{/at}} niet ophalen.`,
      reason,
      noteFromVisit,
      photoOfVisit,
      whatNext,
    ],
    sms: {
      say: [`Sorry, het ophalen${ofOrder} is niet gelukt.`, whatNextShort, '{{reason}}'],
      ifRoom: ['{{note}}'],
    },
  },
};
