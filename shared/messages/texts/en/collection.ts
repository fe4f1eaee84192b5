import type { VisitTexts } from '../texts.ts';
import {
  anotherTime,
  formerTime,
  it,
  noteFromDriver,
  ofOrder,
  photoOfVisit,
  reason,
  Rental,
  rental,
  was,
  whatNext,
  whatNextShort,
} from './phrases.ts';

const haveReady = 'Please have everything ready, and somebody there to hand it over.';
const haveReadyShort = `Please have ${it} ready.`;

export const collection: VisitTexts = {
  'choose-slot': {
    subject: `Please choose a time for us to collect your rental${ofOrder}`,
    headline: 'When may we collect your rental?',
    sentences: [
      `We would like to collect your rental${ofOrder}. Please choose the time that suits you best on the page of your order.`,
      '{{#slots}}These are open: {{slots}}.{{/slots}}',
    ],
    sms: { say: [`Please choose when we may collect ${rental}.`] },
  },
  'visit-planned': {
    subject: '{{#when}}We are collecting your rental: {{fact}}{{/when}}{{^when}}Your collection is planned{{/when}}',
    headline: 'Your collection is planned',
    sentences: [`We are coming to collect your rental${ofOrder}.`, haveReady, anotherTime],
    sms: {
      say: [`Collection of ${rental}{{#when}}: {{short}}{{/when}}{{^when}} is planned{{/when}}.`],
      ifRoom: [haveReadyShort],
    },
  },
  reminder: {
    subject: 'Reminder: we are collecting your rental{{#when}}, {{fact}}{{/when}}',
    headline: 'We are coming to collect soon',
    sentences: [
      `A reminder: we are coming to collect your rental${ofOrder}{{^when}} soon{{/when}}.`,
      haveReady,
      anotherTime,
    ],
    sms: {
      say: [`Reminder: we collect ${rental} {{#when}}{{short}}{{/when}}{{^when}}soon{{/when}}.`],
      ifRoom: [haveReadyShort],
    },
  },
  rescheduled: {
    subject: '{{#when}}New time for your collection: {{fact}}{{/when}}{{^when}}Your collection has been moved{{/when}}',
    headline: 'Your collection has been moved',
    sentences: [
      `{{#when}}We are coming to collect your rental${ofOrder} at another time than planned.{{/when}}{{^when}}We have to move the collection of your rental${ofOrder}.{{/when}}`,
      formerTime,
      reason,
      anotherTime,
    ],
    sms: {
      say: [
        `{{#when}}We now collect ${rental} {{short}} instead.{{/when}}{{^when}}We have to move the collection of ${rental}. A new time follows.{{/when}}`,
      ],
      ifRoom: ['{{reason}}'],
    },
  },
  'on-its-way': {
    subject: `On our way to collect your rental${ofOrder}`,
    headline: 'We are on our way to collect',
    sentences: [`We are on our way to collect your rental${ofOrder}.`, 'Please have everything ready to hand over.'],
    sms: { say: [`Coming to collect ${rental}{{#when}}: {{short}}{{/when}}.`], ifRoom: [haveReadyShort] },
  },
  approaching: {
    subject: `We are almost with you to collect your rental${ofOrder}`,
    headline: 'We are almost with you',
    sentences: [
      `{{#wait}}We will be with you {{wait}} to collect your rental${ofOrder}.{{/wait}}{{^wait}}We are almost with you to collect your rental${ofOrder}.{{/wait}}`,
      'Please have everything ready to hand over.',
    ],
    sms: {
      say: [
        `{{#wait}}We collect ${rental} {{wait}}.{{/wait}}{{^wait}}We will soon collect ${rental}{{#when}}: {{short}}{{/when}}.{{/wait}}`,
      ],
      ifRoom: ['{{#wait}}{{#when}}{{short}}.{{/when}}{{/wait}}', haveReadyShort],
    },
  },
  arrived: {
    subject: `We are here to collect your rental${ofOrder}`,
    headline: 'We are here to collect',
    sentences: [
      `We have arrived to collect your rental${ofOrder}{{#at}} {{phrase}}{{/at}}.`,
      'Please come and meet us.',
    ],
    sms: { say: [`We are here to collect ${rental}{{#at}}, {{short}}{{/at}}.`], ifRoom: ['Please come and meet us.'] },
  },
  departed: {
    subject: `We have been to your address${ofOrder}`,
    headline: 'We have been to your address',
    sentences: [
      `We came to collect your rental${ofOrder} and left your address{{#at}} {{phrase}}{{/at}}.`,
      noteFromDriver,
      '{{#contact}}If something is not as it should be, tell us: {{contact}}{{/contact}}',
    ],
    sms: { say: [`We left your address{{#at}} {{short}}{{/at}}${ofOrder}.`], ifRoom: ['Something wrong? Tell us.'] },
  },
  delivered: {
    subject: `Collected: your rental${ofOrder}`,
    headline: 'We have collected your rental',
    sentences: [
      `We collected your rental${ofOrder}{{#at}} {{phrase}}{{/at}}.`,
      '{{#receivedBy}}{{receivedBy}} handed it over.{{/receivedBy}}',
      noteFromDriver,
      'Thank you for renting from us. There is nothing more for you to do.',
    ],
    sms: { say: [`${Rental} ${was} collected{{#at}} {{short}}{{/at}}. Thank you!`, '{{note}}'] },
  },
  'left-unattended': {
    subject: `Collected: your rental${ofOrder}`,
    headline: 'We have collected your rental',
    sentences: [
      `Nobody was in, so we collected your rental${ofOrder} on our own{{#at}} {{phrase}}{{/at}}.`,
      noteFromDriver,
      photoOfVisit,
      'Thank you for renting from us. There is nothing more for you to do.',
    ],
    sms: {
      say: [
        `${Rental} ${was} collected{{#at}} {{short}}{{/at}}. Thank you!`,
        '{{note}}',
        '{{#photos}}See the photo.{{/photos}}',
      ],
    },
  },
  'not-home': {
    subject: `Sorry that we missed you${ofOrder}`,
    headline: 'Sorry that we missed you',
    sentences: [
      `We came to collect your rental${ofOrder}{{#at}} {{phrase}}{{/at}}, but nobody was in.`,
      noteFromDriver,
      photoOfVisit,
      whatNext,
    ],
    sms: {
      say: [`We came to collect ${rental}{{#at}} {{short}}{{/at}}, but nobody was in.`, whatNextShort],
      ifRoom: ['{{note}}'],
    },
  },
  'not-completed': {
    subject: `We could not collect your rental${ofOrder}`,
    headline: 'We could not collect',
    sentences: [
      `We are sorry: we could not collect your rental${ofOrder}{{#at}} {{phrase}}{{/at}}.`,
      reason,
      noteFromDriver,
      photoOfVisit,
      whatNext,
    ],
    sms: { say: [`Sorry, we could not collect ${rental}.`, whatNextShort, '{{reason}}'], ifRoom: ['{{note}}'] },
  },
};
