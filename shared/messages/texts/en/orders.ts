import type { OrderTexts } from '../texts.ts';
import { ofOrder, Order, order, Parcel, parcel, reason } from './phrases.ts';
import { calls } from './calls.ts';
import { colleagues } from './colleagues.ts';
import { remedies } from './remedies.ts';
import { smsBudget } from './sms-budget.ts';
import { shipments } from './shipments.ts';

const nextSteps = '{{#nextSteps}}What happens next: {{nextSteps}}{{/nextSteps}}';
const newEstimateShort = '{{#when}}New estimate: {{short}}.{{/when}}';
/** Somebody always hears how it goes on. */
const noNewTime = '{{^when}}{{^nextSteps}}We will write again as soon as we know the new time.{{/nextSteps}}{{/when}}';
const noNewTimeShort = '{{^when}}{{^nextSteps}}A new time follows.{{/nextSteps}}{{/when}}';
const late = `{{#ofParcel}}${parcel}${ofOrder}{{/ofParcel}}{{^ofParcel}}${order}{{/ofParcel}}`;
const anyQuestions =
  '{{#contact}}Questions, or is there something you would like to change? We are here: {{contact}}{{/contact}}';
const anyQuestionsShort = '{{#contact}}Questions? {{contact}}{{/contact}}';

const moreNext = '{{#when}}{{nextSteps}}{{/when}}';
/** The new time or what happens instead, why, what makes up for it, and whom to ask. */
const whatNow = [
  newEstimateShort,
  '{{^when}}{{nextSteps}}{{/when}}',
  noNewTimeShort,
  '{{reason}}',
  '{{compensation}}',
  anyQuestionsShort,
];

export const orders: OrderTexts = {
  ...shipments,
  ...colleagues,
  ...calls,
  ...remedies,
  ...smsBudget,
  'order-received': {
    subject: 'Thank you for your order{{#number}} {{number}}{{/number}}',
    headline: 'Thank you for your order',
    sentences: [
      'Your order{{#number}} {{number}}{{/number}} has reached us, and we are getting started on it.',
      'We will write again when there is news. Until then, you can look up where your order stands at any time.',
    ],
    sms: {
      say: [
        'Thank you! We have your order{{#number}} {{number}}{{/number}}{{#total}}, {{total}}{{/total}}.',
        '{{#payment}}{{payment}}.{{/payment}}',
        '{{#when}}Expected {{short}}.{{/when}}',
        '{{#items}}{{items}}.{{/items}}',
      ],
    },
  },
  'order-updated': {
    subject: 'Your order{{#number}} {{number}}{{/number}} has been changed',
    headline: 'Your order has been changed',
    sentences: [
      `The details of ${order} have changed.`,
      reason,
      '{{#items}}Below you see it as it is now.{{/items}}',
      '{{#contact}}If something is not as you want it, tell us: {{contact}}{{/contact}}',
    ],
    sms: {
      say: [`The details of ${order} have changed.`, '{{reason}}'],
      ifRoom: ['{{#items}}{{items}}.{{/items}}', anyQuestionsShort],
    },
  },
  packed: {
    subject: 'Your order{{#number}} {{number}}{{/number}} is packed',
    headline: 'Your order is packed',
    sentences: [`${Order} is packed and ready to leave us.`, 'You can follow it on the page of your order.'],
    sms: {
      say: [`${Order} is packed.`],
      ifRoom: ['{{#when}}Expected {{short}}.{{/when}}', '{{#items}}{{items}}.{{/items}}'],
    },
  },
  'stage-reached': {
    subject:
      'Your order{{#number}} {{number}}{{/number}}{{#stage}}: {{stage}}{{/stage}}{{^stage}} is a step further{{/stage}}',
    headline: 'Your order is a step further',
    sentences: [
      `${Order} has reached a new stage{{#stage}}: {{stage}}{{/stage}}.`,
      '{{note}}',
      '{{#contact}}Any questions? We are here: {{contact}}{{/contact}}',
    ],
    sms: {
      say: [`${Order}{{#stage}}: {{stage}}{{/stage}}{{^stage}} has reached a new stage{{/stage}}.`, '{{note}}'],
      ifRoom: [anyQuestionsShort],
    },
  },
  'approval-asked': {
    subject: `We need your answer${ofOrder}`,
    headline: 'We need your answer',
    sentences: [
      `Before we go on with ${order}, we need your answer.`,
      '{{question}}',
      '{{note}}',
      'You can answer on the page of your order.',
      '{{#contact}}Would you rather talk it over? {{contact}}{{/contact}}',
    ],
    sms: {
      say: [
        `{{#question}}${Order}: {{question}}{{/question}}{{^question}}We need your answer to go on with ${order}.{{/question}}`,
        '{{#due}}Please answer by {{short}}.{{/due}}',
      ],
      ifRoom: ['{{note}}'],
    },
  },
  delayed: {
    subject: `{{#ofParcel}}${Parcel} is delayed${ofOrder}{{/ofParcel}}{{^ofParcel}}Your order{{#number}} {{number}}{{/number}} is delayed{{/ofParcel}}`,
    headline: `{{#ofParcel}}${Parcel} is delayed{{/ofParcel}}{{^ofParcel}}Your order is delayed{{/ofParcel}}`,
    sentences: [
      `We are sorry: ${late} will take longer than planned.`,
      reason,
      nextSteps,
      noNewTime,
      '{{compensation}}',
      anyQuestions,
    ],
    sms: {
      say: [`Sorry, ${late} is delayed.`, ...whatNow],
      ifRoom: [moreNext],
    },
  },
  backordered: {
    subject: 'Your order{{#number}} {{number}}{{/number}} has to wait for something that is out of stock',
    headline: 'Something is out of stock',
    sentences: [
      `We are sorry: something in ${order} is out of stock, so it will take longer.`,
      reason,
      nextSteps,
      noNewTime,
      '{{compensation}}',
      anyQuestions,
    ],
    sms: {
      say: [`Sorry, something in ${order} is out of stock.`, ...whatNow],
      ifRoom: [moreNext],
    },
  },
  cancelled: {
    subject: 'Your order{{#number}} {{number}}{{/number}} has been cancelled',
    headline: 'Your order has been cancelled',
    sentences: [
      `${Order} has been cancelled.`,
      reason,
      '{{refund}}',
      '{{#contact}}If this comes as a surprise, please get in touch with us: {{contact}}{{/contact}}',
    ],
    sms: { say: [`${Order} has been cancelled.`, '{{refund}}', '{{reason}}'], ifRoom: [anyQuestionsShort] },
  },
  correction: {
    subject: `Our last message was a mistake${ofOrder}`,
    headline: 'Our last message was a mistake',
    sentences: [
      `Please forget our last message${ofOrder}: it was a mistake, and we are sorry about it.`,
      '{{#standing}}This is how it stands: {{standing}}{{/standing}}',
      'You can look up where your order stands at any time.',
    ],
    sms: {
      say: [
        `Sorry, our last message${ofOrder} was a mistake.`,
        '{{#standing}}This is how it stands: {{standing}}{{/standing}}',
        '{{#when}}{{short}}.{{/when}}',
      ],
    },
  },
  feedback: {
    subject: `How did we do{{#number}} with order {{number}}{{/number}}?`,
    headline: 'How did we do?',
    sentences: [`Would you tell us how happy you are with ${order} and the way it came to you?`],
    sms: { say: [`Please tell us how happy you are with ${order}.`] },
  },
  'not-told': {
    subject: `Please call: a message could not go out in time${ofOrder}`,
    headline: 'Somebody could not be told in time',
    sentences: [
      `{{#untold}}“{{untold}}”: {{/untold}}we could not tell {{#untoldTo}}{{untoldTo}}{{/untoldTo}}{{^untoldTo}}the customer{{/untoldTo}} in time${ofOrder}.`,
      '{{#untoldPhone}}Please call {{untoldPhone}}.{{/untoldPhone}}',
    ],
    sms: {
      say: [
        `Not told in time${ofOrder}: {{#untoldTo}}{{untoldTo}}{{/untoldTo}}{{^untoldTo}}the customer{{/untoldTo}}.`,
        '{{#untoldPhone}}Please call {{untoldPhone}}.{{/untoldPhone}}',
      ],
    },
  },
};
