import type { MessageTexts } from '../texts.ts';
import { appointment } from './appointment.ts';
import { brief } from './brief.ts';
import { collection } from './collection.ts';
import { delivery } from './delivery.ts';
import { orders } from './orders.ts';
import { report, whatNextShort } from './phrases.ts';

export const en: MessageTexts = {
  visits: { delivery, collection, appointment },
  orders,
  brief,
  greeting: 'Hello{{#givenName}} {{givenName}}{{/givenName}},',
  whatNext: whatNextShort,
  actions: {
    follow: 'Follow your order',
    look: 'See your order',
    choose: 'Choose a time',
    answer: 'Give your answer',
    rate: 'Tell us',
    open: 'Open the order',
    phone: 'Open the call',
  },
  more: 'and {{count}} more',
  also: 'Also new',
  offers: 'Goes well with your order (advertising)',
  unsubscribe: 'No more e-mails from {{brand}}',
  report,
  why: {
    customer: 'You are getting this message because you have an order with {{brand}}.',
    contact: 'You are getting this message because you are named as a contact for an order with {{brand}}.',
    colleague: 'You are getting this message because your address is in the settings of {{brand}}.',
  },
};
