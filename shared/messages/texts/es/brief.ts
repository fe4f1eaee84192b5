import type { Brief } from '../texts.ts';
import { ofOrder } from './phrases.ts';

export const brief: Brief = {
  'visit-planned': ['{{kind}}{{#when}}: {{short}}{{/when}}{{^when}} prevista{{/when}}.'],
  reminder: ['Recuerde: {{#when}}{{short}}{{/when}}{{^when}}vamos pronto{{/when}}.'],
  rescheduled: ['{{#when}}Nueva hora: {{short}}.{{/when}}{{^when}}Hay que buscar una nueva hora.{{/when}}'],
  'on-its-way': ['En camino{{#when}}: {{short}}{{/when}}.'],
  approaching: ['{{#wait}}Llegamos {{wait}}.{{/wait}}{{^wait}}Estamos a punto de llegar.{{/wait}}'],
  arrived: [`Hemos llegado${ofOrder}.`],
  departed: ['Ya nos hemos ido{{#at}}, {{hours}}{{/at}}.'],
  'not-home': ['No había nadie{{#at}} a las {{hours}}{{/at}}.', '{{contact}}'],
  'not-completed': ['Lo sentimos, no ha sido posible.', '{{contact}}'],
  shipped: [
    'Enviado{{#trackingNumber}}: {{trackingNumber}}{{/trackingNumber}}.',
    '{{#when}}Llegada prevista: {{short}}.{{/when}}',
  ],
  'in-transit': [
    '{{#atHub}}Cerca de usted{{/atHub}}{{^atHub}}En camino{{/atHub}}{{#trackingNumber}}: {{trackingNumber}}{{/trackingNumber}}.',
    '{{#when}}Llegada prevista: {{short}}.{{/when}}',
  ],
  'out-for-delivery': [
    'En reparto{{#trackingNumber}}: {{trackingNumber}}{{/trackingNumber}}.',
    '{{#when}}Llegada prevista: {{short}}.{{/when}}',
  ],
  'ready-to-collect': [
    'Listo para recoger{{#trackingNumber}}: {{trackingNumber}}{{/trackingNumber}}.',
    '{{#location}}{{location}}.{{/location}}',
  ],
  returned: ['De vuelta a nosotros{{#trackingNumber}}: {{trackingNumber}}{{/trackingNumber}}.', '{{contact}}'],
  'all-delivered': ['Todo entregado{{#at}}, {{short}}{{/at}}.'],
};
