import type { MessageTexts } from '../texts.ts';
import { appointment } from './appointment.ts';
import { brief } from './brief.ts';
import { collection } from './collection.ts';
import { delivery } from './delivery.ts';
import { orders } from './orders.ts';
import { whatNextShort } from './phrases.ts';

export const de: MessageTexts = {
  visits: { delivery, collection, appointment },
  orders,
  brief,
  greeting: 'Guten Tag{{#givenName}} {{fullName}}{{/givenName}}!',
  whatNext: whatNextShort,
  actions: {
    follow: 'Bestellung verfolgen',
    look: 'Bestellung ansehen',
    choose: 'Termin wählen',
    answer: 'Antworten',
    rate: 'Bewerten',
  },
  more: 'und {{count}} weitere',
  also: 'Außerdem neu',
  offers: 'Passt zu Ihrer Bestellung (Anzeige)',
  unsubscribe: 'Keine E-Mails mehr von {{brand}}',
  why: 'Sie erhalten diese Nachricht, weil Sie bei {{brand}} bestellt haben.',
};
