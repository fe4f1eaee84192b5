import type { MessageTexts } from '../texts.ts';
import { appointment } from './appointment.ts';
import { brief } from './brief.ts';
import { collection } from './collection.ts';
import { delivery } from './delivery.ts';
import { orders } from './orders.ts';
import { report, whatNextShort } from './phrases.ts';

export const es: MessageTexts = {
  visits: { delivery, collection, appointment },
  orders,
  brief,
  greeting: 'Hola{{#givenName}}, {{givenName}}{{/givenName}}:',
  whatNext: whatNextShort,
  report,
  actions: {
    follow: 'Seguir mi pedido',
    look: 'Ver mi pedido',
    choose: 'Elegir hora',
    answer: 'Responder',
    rate: 'Dar mi opinión',
    open: 'Abrir el pedido',
    phone: 'Abrir la llamada',
  },
  more: 'y {{count}} más',
  also: 'Más novedades',
  offers: 'Va bien con su pedido (publicidad)',
  unsubscribe: 'No recibir más correos de {{brand}}',
  why: {
    customer: 'Recibe este mensaje porque tiene un pedido en {{brand}}.',
    contact: 'Recibe este mensaje porque figura como contacto de un pedido en {{brand}}.',
    colleague: 'Recibe este mensaje porque su dirección está en los ajustes de {{brand}}.',
  },
};
