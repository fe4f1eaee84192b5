import type { VisitTexts } from '../texts.ts';
import {
  anotherTime,
  formerTime,
  noteFromVisit,
  ofOrder,
  photoOfVisit,
  reason,
  s,
  whatNext,
  whatNextShort,
} from './phrases.ts';

const letUsIn = 'Please make sure that somebody is there to let us in.';
const letUsInShort = 'Please be there to let us in.';
const numbered = `{{#number}}Order${s} {{number}}.{{/number}}`;
const justAsk = 'If anything is unclear, just ask{{^contact}}.{{/contact}}{{#contact}}: {{contact}}{{/contact}}';

export const appointment: VisitTexts = {
  'choose-slot': {
    subject: `Please choose a time for your appointment${ofOrder}`,
    headline: 'When may we come?',
    sentences: [
      `We would like to come and see you${ofOrder}. Please choose the time that suits you best on the page of your order.`,
      '{{#slots}}These are open: {{slots}}.{{/slots}}',
    ],
    sms: { say: [`Please choose a time for our visit${ofOrder}.`] },
  },
  'visit-planned': {
    subject: '{{#when}}Your appointment: {{fact}}{{/when}}{{^when}}Your appointment is booked{{/when}}',
    headline: 'Your appointment is booked',
    sentences: [`We are coming to see you${ofOrder}.`, letUsIn, anotherTime],
    sms: {
      say: [`Your appointment{{#when}}: {{short}}{{/when}}{{^when}} is booked{{/when}}${ofOrder}.`],
      ifRoom: [letUsInShort],
    },
  },
  reminder: {
    subject: 'Reminder: your appointment{{#when}}, {{fact}}{{/when}}',
    headline: 'Your appointment is coming up',
    sentences: [`A reminder: we are coming to see you{{^when}} soon{{/when}}${ofOrder}.`, letUsIn, anotherTime],
    sms: {
      say: ['Reminder: we visit you {{#when}}{{short}}{{/when}}{{^when}}soon{{/when}}.'],
      ifRoom: [numbered, letUsInShort],
    },
  },
  rescheduled: {
    subject:
      '{{#when}}New time for your appointment: {{fact}}{{/when}}{{^when}}Your appointment has been moved{{/when}}',
    headline: 'Your appointment has been moved',
    sentences: [
      `{{#when}}We are coming to see you at another time than planned${ofOrder}.{{/when}}{{^when}}We have to move your appointment${ofOrder}.{{/when}}`,
      formerTime,
      reason,
      anotherTime,
    ],
    sms: {
      say: [
        '{{#when}}We now visit you {{short}} instead.{{/when}}{{^when}}We have to move your appointment. A new time follows.{{/when}}',
      ],
      ifRoom: [numbered, '{{reason}}'],
    },
  },
  'on-its-way': {
    subject: `On our way to your appointment${ofOrder}`,
    headline: 'We are on our way to you',
    sentences: [`We are on our way to your appointment${ofOrder}.`, letUsIn],
    sms: { say: [`On our way to you{{#when}}: {{short}}{{/when}}${ofOrder}.`], ifRoom: [letUsInShort] },
  },
  approaching: {
    subject: `Almost with you for your appointment${ofOrder}`,
    headline: 'We are almost with you',
    sentences: [
      `{{#wait}}We will be with you {{wait}} for your appointment${ofOrder}.{{/wait}}{{^wait}}We are almost with you for your appointment${ofOrder}.{{/wait}}`,
      letUsIn,
    ],
    sms: {
      say: [
        `{{#wait}}We will be with you {{wait}}${ofOrder}.{{/wait}}{{^wait}}We are almost with you{{#when}}: {{short}}{{/when}}${ofOrder}.{{/wait}}`,
      ],
      ifRoom: ['{{#wait}}{{#when}}{{short}}.{{/when}}{{/wait}}', letUsInShort],
    },
  },
  arrived: {
    subject: `We are here for your appointment${ofOrder}`,
    headline: 'We are at your address',
    sentences: [`We have arrived for your appointment${ofOrder}{{#at}} {{phrase}}{{/at}}.`, 'Please let us in.'],
    sms: { say: [`We are here for our visit{{#at}}, {{short}}{{/at}}.`], ifRoom: ['Please let us in.'] },
  },
  departed: {
    subject: `We have been to your address${ofOrder}`,
    headline: 'We have been to your address',
    sentences: [
      `We left your address after your appointment${ofOrder}{{#at}} {{phrase}}{{/at}}.`,
      noteFromVisit,
      justAsk,
    ],
    sms: { say: [`We left your address{{#at}} {{short}}{{/at}}${ofOrder}.`], ifRoom: ['Any questions? Just ask.'] },
  },
  delivered: {
    subject: `Thank you for your time${ofOrder}`,
    headline: 'Your appointment is done',
    sentences: [
      `We finished our visit{{#at}} {{phrase}}{{/at}}${ofOrder}. Thank you for having us.`,
      noteFromVisit,
      justAsk,
    ],
    sms: { say: [`Visit done{{#at}} {{short}}{{/at}}${ofOrder}. Thank you!`, '{{note}}'] },
  },
  'left-unattended': {
    subject: `We have been to see you${ofOrder}`,
    headline: 'Your appointment is done',
    sentences: [
      `Nobody was in, so we finished our visit on our own{{#at}} {{phrase}}{{/at}}${ofOrder}.`,
      noteFromVisit,
      photoOfVisit,
      justAsk,
    ],
    sms: {
      say: [`Visit done{{#at}} {{short}}{{/at}}${ofOrder}.`, '{{note}}', '{{#photos}}See the photo.{{/photos}}'],
    },
  },
  'not-home': {
    subject: `Sorry that we missed you${ofOrder}`,
    headline: 'Sorry that we missed you',
    sentences: [
      `We came for your appointment${ofOrder}{{#at}} {{phrase}}{{/at}}, but nobody was in.`,
      noteFromVisit,
      photoOfVisit,
      whatNext,
    ],
    sms: { say: ['We came{{#at}} {{short}}{{/at}}, but nobody was in.', whatNextShort], ifRoom: ['{{note}}'] },
  },
  'not-completed': {
    subject: `Your appointment could not take place${ofOrder}`,
    headline: 'Your appointment could not take place',
    sentences: [
      `We are sorry: your appointment${ofOrder} could not take place.`,
      reason,
      noteFromVisit,
      photoOfVisit,
      whatNext,
    ],
    sms: {
      say: [`Sorry, our visit${ofOrder} could not take place.`, whatNextShort, '{{reason}}'],
      ifRoom: ['{{note}}'],
    },
  },
};
