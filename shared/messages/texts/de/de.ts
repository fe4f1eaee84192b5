import type { MessageTexts } from '../texts.ts';
import { appointment } from './appointment.ts';
import { brief } from './brief.ts';
import { collection } from './collection.ts';
import { delivery } from './delivery.ts';
import { orders } from './orders.ts';
import { report, whatNextShort } from './phrases.ts';

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
    open: 'Bestellung öffnen',
    phone: 'Zum Anruf',
  },
  more: 'und {{count}} weitere',
  also: 'Außerdem neu',
  offers: 'Passt zu Ihrer Bestellung (Anzeige)',
  unsubscribe: 'Keine E-Mails mehr von {{brand}}',
  report,
  why: {
    customer: 'Sie erhalten diese Nachricht, weil Sie bei {{brand}} bestellt haben.',
    contact: 'Sie erhalten diese Nachricht, weil Sie als Kontakt für eine Bestellung bei {{brand}} angegeben sind.',
    colleague: 'Sie erhalten diese Nachricht, weil Ihre Adresse in den Einstellungen von {{brand}} steht.',
  },
};
