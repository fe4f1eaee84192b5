import type { MessageTexts } from '../texts.ts';
import { appointment } from './appointment.ts';
import { brief } from './brief.ts';
import { collection } from './collection.ts';
import { delivery } from './delivery.ts';
import { orders } from './orders.ts';
import { report, whatNextShort } from './phrases.ts';

export const nl: MessageTexts = {
  visits: { delivery, collection, appointment },
  orders,
  brief,
  greeting: 'Hallo{{#givenName}} {{givenName}}{{/givenName}},',
  whatNext: whatNextShort,
  report,
  actions: {
    follow: 'Volg je bestelling',
    look: 'Bekijk je bestelling',
    choose: 'Kies een tijd',
    answer: 'Geef antwoord',
    rate: 'Vertel het ons',
    open: 'Open de bestelling',
    phone: 'Open het telefoontje',
  },
  more: 'en nog {{count}}',
  also: 'Ook nieuw',
  offers: 'Past bij je bestelling (reclame)',
  unsubscribe: 'Geen e-mails meer van {{brand}}',
  why: {
    customer: 'Je krijgt dit bericht omdat je een bestelling hebt bij {{brand}}.',
    contact: 'Je krijgt dit bericht omdat je als contact staat bij een bestelling bij {{brand}}.',
    colleague: 'Je krijgt dit bericht omdat je adres in de instellingen van {{brand}} staat.',
  },
};
