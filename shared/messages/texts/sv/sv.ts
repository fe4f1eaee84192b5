import type { MessageTexts } from '../texts.ts';
import { appointment } from './appointment.ts';
import { brief } from './brief.ts';
import { collection } from './collection.ts';
import { delivery } from './delivery.ts';
import { orders } from './orders.ts';
import { report, whatNextShort } from './phrases.ts';

export const sv: MessageTexts = {
  visits: { delivery, collection, appointment },
  orders,
  brief,
  greeting: 'Hej{{#givenName}} {{givenName}}{{/givenName}}!',
  whatNext: whatNextShort,
  actions: {
    follow: 'Följ din beställning',
    look: 'Se din beställning',
    choose: 'Välj en tid',
    answer: 'Svara',
    rate: 'Berätta för oss',
    open: 'Öppna beställningen',
    phone: 'Öppna samtalet',
  },
  more: 'och {{count}} till',
  also: 'Mer nytt',
  offers: 'Passar till din beställning (reklam)',
  unsubscribe: 'Inga fler mejl från {{brand}}',
  report,
  why: {
    customer: 'Du får det här meddelandet för att du har en beställning hos {{brand}}.',
    contact: 'Du får det här meddelandet för att du står som kontakt för en beställning hos {{brand}}.',
    colleague: 'Du får det här meddelandet för att din adress står i inställningarna för {{brand}}.',
  },
};
