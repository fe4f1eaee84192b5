import type { ColleagueTexts } from '../texts.ts';
import { ofOrder } from './phrases.ts';

/** What colleagues are told: whom to phone, what was answered, and what to put right. */
export const colleagues: ColleagueTexts = {
  'phone-back': {
    subject: `Please phone {{#fullName}}{{fullName}}{{/fullName}}{{^fullName}}the customer{{/fullName}}${ofOrder}`,
    headline: 'A customer asks to be phoned',
    sentences: [
      `{{#fullName}}{{fullName}} asks{{/fullName}}{{^fullName}}The customer asks{{/fullName}} to be phoned${ofOrder}.`,
      '{{#comment}}About: “{{comment}}”{{/comment}}',
      '{{#bestTime}}When it suits: “{{bestTime}}”{{/bestTime}}',
    ],
    sms: {
      say: [`Please phone {{#fullName}}{{fullName}}{{/fullName}}{{^fullName}}the customer{{/fullName}}${ofOrder}.`],
    },
  },
  'low-rating': {
    subject: `{{#rating}}{{rating}} of 5{{/rating}}{{^rating}}A low rating{{/rating}}${ofOrder}: please phone`,
    headline: 'A customer is not happy',
    sentences: [
      `{{#fullName}}{{fullName}} gave{{/fullName}}{{^fullName}}The customer gave{{/fullName}} us {{#rating}}{{rating}} of 5{{/rating}}{{^rating}}a low rating{{/rating}}${ofOrder}.`,
      '{{#comment}}“{{comment}}”{{/comment}}',
      'Say that we are sorry, ask what went wrong, and agree how to put it right.',
    ],
    sms: { say: [`{{#rating}}{{rating}} of 5{{/rating}}{{^rating}}A low rating{{/rating}}${ofOrder}: please phone.`] },
  },
  answered: {
    subject: `The customer has answered${ofOrder}`,
    headline: 'The customer has answered',
    sentences: [
      `{{#fullName}}{{fullName}} has answered{{/fullName}}{{^fullName}}The customer has answered{{/fullName}}${ofOrder}.`,
      '{{#approved}}{{#stage}}{{stage}}: {{/stage}}approved.{{/approved}}',
      '{{#rejected}}{{#stage}}{{stage}}: {{/stage}}not approved.{{/rejected}}',
      '{{#rating}}{{rating}} of 5.{{/rating}}',
      '{{#cancelledByCustomer}}The order is cancelled.{{/cancelledByCustomer}}',
      '{{#comment}}“{{comment}}”{{/comment}}',
    ],
    sms: {
      say: [
        `{{#approved}}Approved{{#stage}}: {{stage}}{{/stage}}{{/approved}}{{#rejected}}Not approved{{#stage}}: {{stage}}{{/stage}}{{/rejected}}{{^approved}}{{^rejected}}{{#cancelledByCustomer}}Cancelled by the customer{{/cancelledByCustomer}}{{^cancelledByCustomer}}The customer has answered{{/cancelledByCustomer}}{{/rejected}}{{/approved}}${ofOrder}.`,
      ],
    },
  },
  'nothing-heard': {
    subject: `Nothing more heard${ofOrder}: please look`,
    headline: 'The next step has not come',
    sentences: [
      `{{#number}}Of order {{number}}{{/number}}{{^number}}Of this order{{/number}} the next step should have been heard by now, and was not.`,
      '{{#standing}}What the customer knows: “{{standing}}”{{/standing}}',
      'Please find out how it stands, and tell the customer if it will be late.',
    ],
    sms: {
      say: [`Nothing more heard${ofOrder}: please look.`],
      ifRoom: ['{{#standing}}Last: “{{standing}}”.{{/standing}}'],
    },
  },
  'tracking-number-wrong': {
    subject: `Please check the tracking number{{#trackingNumber}} {{trackingNumber}}{{/trackingNumber}}${ofOrder}`,
    headline: 'A tracking number is wrong',
    sentences: [
      `{{#trackingNumber}}{{trackingNumber}}{{/trackingNumber}}{{^trackingNumber}}The tracking number of a parcel{{/trackingNumber}}${ofOrder} can be no number of {{#carrier}}{{carrier}}{{/carrier}}{{^carrier}}its carrier{{/carrier}}: a letter or digit of it is mistyped.`,
      'The customer sees it without a link of ours. Send the right one with the next event of the parcel, and the link is there.',
    ],
    sms: { say: [`Wrong tracking number{{#trackingNumber}}: {{trackingNumber}}{{/trackingNumber}}${ofOrder}.`] },
  },
};
