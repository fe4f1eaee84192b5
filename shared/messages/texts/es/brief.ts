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
};
