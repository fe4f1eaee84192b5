import type { MessageTexts } from '../texts.ts';
import { appointment } from './appointment.ts';
import { brief } from './brief.ts';
import { collection } from './collection.ts';
import { delivery } from './delivery.ts';
import { orders } from './orders.ts';
import { whatNextShort } from './phrases.ts';

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
  },
  more: 'and {{count}} more',
  also: 'Also new',
  offers: 'Goes well with your order (advertising)',
  unsubscribe: 'No more e-mails from {{brand}}',
  why: 'You are getting this message because you have an order with {{brand}}.',
};
