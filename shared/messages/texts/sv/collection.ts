import type { VisitTexts } from '../texts.ts';
import {
  anotherTime,
  formerTime,
  noteFromDriver,
  ofOrder,
  photoOfVisit,
  reason,
  rental,
  whatNext,
  whatNextShort,
} from './phrases.ts';

const haveReady = 'Ha gärna allt framme, och någon på plats som kan lämna över.';
const haveReadyShort = 'Ha gärna allt framme.';
const thanks = 'Tack för att du hyrde av oss. Du behöver inte göra något mer.';

export const collection: VisitTexts = {
  'choose-slot': {
    subject: `Välj en tid då vi får hämta det du har hyrt${ofOrder}`,
    headline: 'När får vi hämta det du har hyrt?',
    sentences: [
      `Vi vill gärna hämta det du har hyrt${ofOrder}. Välj den tid som passar dig bäst på beställningens sida.`,
      '{{#slots}}De här är lediga: {{slots}}.{{/slots}}',
    ],
    sms: { say: [`Välj en tid då vi får hämta ${rental}.`] },
  },
  'visit-planned': {
    subject: '{{#when}}Vi hämtar det du har hyrt: {{fact}}{{/when}}{{^when}}Din hämtning är planerad{{/when}}',
    headline: 'Din hämtning är planerad',
    sentences: [`Vi kommer och hämtar det du har hyrt${ofOrder}.`, haveReady, anotherTime],
    sms: {
      say: [`Hämtning av ${rental}{{#when}}: {{short}}{{/when}}{{^when}} är planerad{{/when}}.`],
      ifRoom: [haveReadyShort],
    },
  },
  reminder: {
    subject: 'Påminnelse: vi hämtar det du har hyrt{{#when}}, {{fact}}{{/when}}',
    headline: 'Snart kommer vi och hämtar',
    sentences: [
      `En påminnelse: vi kommer och hämtar det du har hyrt${ofOrder}{{^when}} inom kort{{/when}}.`,
      haveReady,
      anotherTime,
    ],
    sms: {
      say: [`Påminnelse: vi hämtar ${rental} {{#when}}{{short}}{{/when}}{{^when}}inom kort{{/when}}.`],
      ifRoom: [haveReadyShort],
    },
  },
  rescheduled: {
    subject: '{{#when}}Ny tid för din hämtning: {{fact}}{{/when}}{{^when}}Din hämtning har flyttats{{/when}}',
    headline: 'Din hämtning har flyttats',
    sentences: [
      `{{#when}}Vi kommer och hämtar det du har hyrt${ofOrder} en annan tid än planerat.{{/when}}{{^when}}Vi behöver flytta hämtningen av det du har hyrt${ofOrder}.{{/when}}`,
      formerTime,
      reason,
      anotherTime,
    ],
    sms: {
      say: [
        `{{#when}}Vi hämtar ${rental} i stället {{short}}.{{/when}}{{^when}}Vi behöver flytta hämtningen av ${rental}. Ny tid kommer.{{/when}}`,
      ],
      ifRoom: ['{{reason}}'],
    },
  },
  'on-its-way': {
    subject: `Vi är på väg för att hämta det du har hyrt${ofOrder}`,
    headline: 'Vi är på väg för att hämta',
    sentences: [`Vi är på väg för att hämta det du har hyrt${ofOrder}.`, haveReadyShort],
    sms: { say: [`På väg för att hämta ${rental}{{#when}}: {{short}}{{/when}}.`], ifRoom: [haveReadyShort] },
  },
  approaching: {
    subject: `Vi är snart hos dig för att hämta det du har hyrt${ofOrder}`,
    headline: 'Vi är snart hos dig',
    sentences: [
      `{{#wait}}Vi är hos dig {{wait}} för att hämta det du har hyrt${ofOrder}.{{/wait}}{{^wait}}Vi är snart hos dig för att hämta det du har hyrt${ofOrder}.{{/wait}}`,
      haveReadyShort,
    ],
    sms: {
      say: [
        `{{#wait}}Vi hämtar ${rental} {{wait}}.{{/wait}}{{^wait}}Vi hämtar snart ${rental}{{#when}}: {{short}}{{/when}}.{{/wait}}`,
      ],
      ifRoom: ['{{#wait}}{{#when}}Tid: {{short}}.{{/when}}{{/wait}}', haveReadyShort],
    },
  },
  arrived: {
    subject: `Vi är framme för att hämta det du har hyrt${ofOrder}`,
    headline: 'Vi är framme för att hämta',
    sentences: [
      `Vi kom fram till dig{{#at}} {{phrase}}{{/at}} för att hämta det du har hyrt${ofOrder}.`,
      'Kom gärna och möt oss.',
    ],
    sms: { say: [`Framme för att hämta ${rental}{{#at}}, {{short}}{{/at}}.`], ifRoom: ['Kom gärna och möt oss.'] },
  },
  departed: {
    subject: `Vi har varit hos dig${ofOrder}`,
    headline: 'Vi har varit hos dig',
    sentences: [
      `Vi var hos dig för att hämta det du har hyrt${ofOrder} och åkte vidare{{#at}} {{phrase}}{{/at}}.`,
      noteFromDriver,
      '{{#contact}}Är något inte som det ska? Hör av dig till oss: {{contact}}{{/contact}}',
    ],
    sms: { say: [`Vi åkte från dig{{#at}} {{short}}{{/at}}${ofOrder}.`], ifRoom: ['Är något fel? Hör av dig.'] },
  },
  delivered: {
    subject: `Vi har hämtat det du hyrt${ofOrder}`,
    headline: 'Vi har hämtat det du hyrt',
    sentences: [
      `Vi hämtade det du har hyrt${ofOrder}{{#at}} {{phrase}}{{/at}}.`,
      '{{#receivedBy}}{{receivedBy}} lämnade över.{{/receivedBy}}',
      noteFromDriver,
      thanks,
    ],
    sms: { say: [`Vi har hämtat ${rental}{{#at}}, {{short}}{{/at}}. Tack!`, '{{note}}'] },
  },
  'left-unattended': {
    subject: `Vi har hämtat det du hyrt${ofOrder}`,
    headline: 'Vi har hämtat det du hyrt',
    sentences: [
      `Ingen var hemma, så vi hämtade det du har hyrt${ofOrder} på egen hand{{#at}} {{phrase}}{{/at}}.`,
      noteFromDriver,
      photoOfVisit,
      thanks,
    ],
    sms: {
      say: [`Vi har hämtat ${rental}{{#at}}, {{short}}{{/at}}. Tack!`, '{{note}}', '{{#photos}}Se bilden.{{/photos}}'],
    },
  },
  'not-home': {
    subject: `Tyvärr missade vi dig${ofOrder}`,
    headline: 'Tyvärr missade vi dig',
    sentences: [
      `Vi kom för att hämta det du har hyrt${ofOrder}{{#at}} {{phrase}}{{/at}}, men ingen var hemma.`,
      noteFromDriver,
      photoOfVisit,
      whatNext,
    ],
    sms: {
      say: [`Vi kom för att hämta ${rental}{{#at}} {{short}}{{/at}}, men ingen var hemma.`, whatNextShort],
      ifRoom: ['{{note}}'],
    },
  },
  'not-completed': {
    subject: `Vi kunde inte hämta det du har hyrt${ofOrder}`,
    headline: 'Vi kunde inte hämta',
    sentences: [
      `Tyvärr kunde vi inte hämta det du har hyrt${ofOrder}{{#at}} {{phrase}}{{/at}}.`,
      reason,
      noteFromDriver,
      photoOfVisit,
      whatNext,
    ],
    sms: { say: [`Tyvärr kunde vi inte hämta ${rental}.`, whatNextShort, '{{reason}}'], ifRoom: ['{{note}}'] },
  },
};
