import type { RemedyTexts } from '../texts.ts';
import { ofOrder } from './phrases.ts';

const who = '{{#fullName}}{{fullName}}{{/fullName}}{{^fullName}}The customer{{/fullName}}';
const what = '{{#remedy}}{{remedy}}{{/remedy}}{{^remedy}}has chosen{{/remedy}}';

/** What colleagues are told of things that went wrong: what the customer chose, what they report, and what there is no money for. */
export const remedies: RemedyTexts = {
  'remedy-chosen': {
    subject: `${who} ${what}${ofOrder}`,
    headline: 'The customer has chosen',
    sentences: [
      `${who} ${what}${ofOrder}. This is about the delay that we told them of.`,
      '{{#comment}}“{{comment}}”{{/comment}}',
      '{{#toArrange}}Please see to it: the page says that somebody does.{{/toArrange}}',
    ],
    sms: { say: [`${who} ${what}${ofOrder}.`] },
  },
  'problem-reported': {
    subject: `{{#problem}}{{problem}}{{/problem}}{{^problem}}A problem{{/problem}}${ofOrder}: please look`,
    headline: 'A customer reports a problem',
    sentences: [
      `${who} reports a problem${ofOrder}{{#problem}}: {{problem}}{{/problem}}.`,
      '{{#problemItems}}It is about: {{problemItems}}.{{/problemItems}}',
      '{{#comment}}“{{comment}}”{{/comment}}',
      '{{#problemPhotos}}There are photos of it on the page of the order.{{/problemPhotos}}',
      'Say that we are sorry, and agree how to put it right.',
    ],
    sms: { say: [`{{#problem}}{{problem}}{{/problem}}{{^problem}}A problem{{/problem}}${ofOrder}: please look.`] },
  },
  'budget-spent': {
    subject: `The budget for delays is spent${ofOrder}`,
    headline: 'The budget for delays is spent',
    sentences: [
      `This month’s budget for delays{{#budget}} ({{budget}}){{/budget}} has no room for what your policy offers${ofOrder}. The customer hears of the delay, and nothing is promised to make up for it.`,
      'The same goes for every offer that does not fit in any more, until the next month begins or you raise the budget. You are told this once a month.',
    ],
    sms: { say: [`The budget for delays is spent${ofOrder}.`] },
  },
};
