import type { VisitTexts } from '../texts.ts';
import {
  anotherTime,
  contentsOfPart,
  formerTime,
  is,
  it,
  lookOver,
  lookOverShort,
  noteFromDriver,
  numbered,
  ofOrder,
  Order,
  order,
  Parcel,
  ParcelOrOrder,
  parcelOrOrder,
  photoOfVisit,
  putRight,
  reason,
  s,
  theRest,
  was,
  whatNext,
  whatNextShort,
} from './phrases.ts';
import { oneOrSeveral } from '../several.ts';

const beThere = `Please make sure that somebody is there to receive ${it}.`;
const beThereShort = `Please be there to receive ${it}.`;
const arrives = oneOrSeveral('arrives', 'arrive');
const its = oneOrSeveral('its', 'their');

/** Whoever carried a parcel has gone: the reader alone sees how it is. */
const checkParcel = `{{#ofParcel}}${lookOverShort}{{/ofParcel}}`;
const checkVisit = `{{^ofParcel}}${lookOverShort}{{/ofParcel}}`;

export const delivery: VisitTexts = {
  'choose-slot': {
    subject: `Please choose a time for your delivery${ofOrder}`,
    headline: 'When may we come?',
    sentences: [
      `We would like to bring you ${order}. Please choose the time that suits you best on the page of your order.`,
      '{{#slots}}These are open: {{slots}}.{{/slots}}',
    ],
    sms: { say: [`Please choose a delivery time for ${order}.`] },
  },
  'visit-planned': {
    subject: '{{#when}}Your delivery: {{fact}}{{/when}}{{^when}}Your delivery is planned{{/when}}',
    headline: 'Your delivery is planned',
    sentences: [`We are bringing you ${order}.`, beThere, anotherTime],
    sms: {
      say: [`${Order} {{#when}}${arrives} {{short}}{{/when}}{{^when}}${is} planned for delivery{{/when}}.`],
      ifRoom: [beThereShort],
    },
  },
  reminder: {
    subject: 'Reminder: your delivery{{#when}}, {{fact}}{{/when}}',
    headline: 'Your delivery is coming up',
    sentences: [`A reminder: we are bringing you ${order}{{^when}} soon{{/when}}.`, beThere, anotherTime],
    sms: {
      say: [`Reminder: ${order} ${arrives} {{#when}}{{short}}{{/when}}{{^when}}soon{{/when}}.`],
      ifRoom: [beThereShort],
    },
  },
  rescheduled: {
    subject: '{{#when}}New time for your delivery: {{fact}}{{/when}}{{^when}}Your delivery has been moved{{/when}}',
    headline: 'Your delivery has been moved',
    sentences: [
      `{{#when}}We are bringing you ${order} at another time than planned.{{/when}}{{^when}}We have to move your delivery${ofOrder}.{{/when}}`,
      formerTime,
      reason,
      anotherTime,
    ],
    sms: {
      say: [
        `{{#when}}${Order} now ${oneOrSeveral('comes', 'come')} {{short}} instead.{{/when}}{{^when}}We have to move the delivery of ${order}. A new time follows.{{/when}}`,
      ],
      ifRoom: ['{{reason}}'],
    },
  },
  'on-its-way': {
    subject: `On ${its} way: ${order}`,
    headline: 'Your delivery is on its way',
    sentences: [
      `${Order} ${is} on ${its} way to you.`,
      'Please keep your phone within reach, in case the driver needs to find you.',
    ],
    sms: { say: [`${Order} ${is} on ${its} way{{#when}}: {{short}}{{/when}}.`], ifRoom: [beThereShort] },
  },
  approaching: {
    subject: `Almost with you: ${order}`,
    headline: 'We are almost with you',
    sentences: [
      `{{#wait}}We will be with you {{wait}}, bringing ${order}.{{/wait}}{{^wait}}We are almost with you, bringing ${order}.{{/wait}}`,
      beThere,
    ],
    sms: {
      say: [
        `{{#wait}}${Order} ${arrives} {{wait}}.{{/wait}}{{^wait}}${Order} ${is} almost with you{{#when}}: {{short}}{{/when}}.{{/wait}}`,
      ],
      ifRoom: ['{{#wait}}{{#when}}{{short}}.{{/when}}{{/wait}}', beThereShort],
    },
  },
  arrived: {
    subject: `We are here with ${order}`,
    headline: 'We are at your address',
    sentences: [`We have arrived with ${order}{{#at}} {{phrase}}{{/at}}.`, 'Please come and meet us.'],
    sms: { say: [`We are here with ${order}{{#at}}, {{short}}{{/at}}.`], ifRoom: ['Please come and meet us.'] },
  },
  departed: {
    subject: `We have been to your address${ofOrder}`,
    headline: 'We have been to your address',
    sentences: [`We left your address{{#at}} {{phrase}}{{/at}}${ofOrder}.`, noteFromDriver, putRight],
    sms: { say: [`We left your address{{#at}} {{short}}{{/at}}${ofOrder}.`], ifRoom: ['Something wrong? Tell us.'] },
  },
  delivered: {
    subject: `Delivered: ${parcelOrOrder}`,
    headline: `{{#ofPart}}${Parcel} has been delivered{{/ofPart}}{{^ofPart}}Your order${s} ${oneOrSeveral('has', 'have')} been delivered{{/ofPart}}`,
    sentences: [
      `${ParcelOrOrder} ${was} delivered{{#at}} {{phrase}}{{/at}}.`,
      `{{#receivedBy}}{{receivedBy}} took ${it} in.{{/receivedBy}}`,
      noteFromDriver,
      theRest,
      lookOver,
    ],
    sms: {
      say: [
        `${ParcelOrOrder} ${was} delivered{{#receivedBy}} to {{receivedBy}}{{/receivedBy}}{{#at}} {{short}}{{/at}}.`,
        '{{note}}',
        contentsOfPart,
        checkParcel,
      ],
      ifRoom: [checkVisit, numbered, theRest],
    },
  },
  'left-unattended': {
    subject: `Left for you: ${order}`,
    headline: `We have left your order${s} for you`,
    sentences: [
      `Nobody was in, so we left ${order} for you{{#at}} {{phrase}}{{/at}}.`,
      `{{#note}}Where to find ${it}: {{note}}{{/note}}`,
      `{{#photos}}A photo on the page of your order shows where we put ${it}.{{/photos}}`,
      lookOver,
    ],
    sms: {
      say: [
        `${Order} ${was} left for you{{#at}} {{short}}{{/at}}.`,
        '{{note}}',
        '{{#photos}}A photo shows where.{{/photos}}',
      ],
      ifRoom: [lookOverShort],
    },
  },
  'not-home': {
    subject: `Sorry that we missed you${ofOrder}`,
    headline: 'Sorry that we missed you',
    sentences: [
      `We came with ${order}{{#at}} {{phrase}}{{/at}}, but nobody was in.`,
      noteFromDriver,
      photoOfVisit,
      whatNext,
    ],
    sms: {
      say: [`We came with ${order}{{#at}} {{short}}{{/at}}, but nobody was in.`, whatNextShort],
      ifRoom: ['{{note}}'],
    },
  },
  'not-completed': {
    subject: `We could not deliver ${order}`,
    headline: 'We could not deliver',
    sentences: [
      `We are sorry: we could not deliver ${order}{{#at}} {{phrase}}{{/at}}.`,
      reason,
      noteFromDriver,
      photoOfVisit,
      whatNext,
    ],
    sms: { say: [`Sorry, we could not deliver ${order}.`, whatNextShort, '{{reason}}'], ifRoom: ['{{note}}'] },
  },
};
