import type { MessageTexts } from '../texts.ts';
import { appointment } from './appointment.ts';
import { brief } from './brief.ts';
import { collection } from './collection.ts';
import { delivery } from './delivery.ts';
import { orders } from './orders.ts';
import { report, whatNextShort } from './phrases.ts';
import { typeset } from './typeset.ts';

export const fr: MessageTexts = typeset({
  visits: { delivery, collection, appointment },
  orders,
  brief,
  greeting: 'Bonjour{{#givenName}} {{givenName}}{{/givenName}},',
  whatNext: whatNextShort,
  actions: {
    follow: 'Suivre ma commande',
    look: 'Voir ma commande',
    choose: 'Choisir un créneau',
    answer: 'Répondre',
    rate: 'Donner mon avis',
    open: 'Ouvrir la commande',
    phone: 'Ouvrir l’appel',
  },
  more: 'et {{count}} de plus',
  also: 'Autres nouvelles',
  offers: 'Pour accompagner votre commande (publicité)',
  unsubscribe: 'Ne plus recevoir d’e-mails de la part de {{brand}}',
  report,
  why: {
    customer: 'Vous recevez ce message parce que vous avez une commande chez {{brand}}.',
    contact: 'Vous recevez ce message parce que votre nom figure comme contact d’une commande chez {{brand}}.',
    colleague: 'Vous recevez ce message parce que votre adresse figure dans les réglages de {{brand}}.',
  },
});
