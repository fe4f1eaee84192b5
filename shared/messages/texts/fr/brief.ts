import type { Brief } from '../texts.ts';
import { ofOrder } from './phrases.ts';

export const brief: Brief = {
  'visit-planned': ['{{kind}}{{#when}}: {{short}}{{/when}}{{^when}} à venir{{/when}}.'],
  reminder: ['Rappel: {{#when}}{{short}}{{/when}}{{^when}}nous venons sous peu{{/when}}.'],
  rescheduled: ['{{#when}}Nouvel horaire: {{short}}.{{/when}}{{^when}}Il nous faut un nouvel horaire.{{/when}}'],
  'on-its-way': ['En route{{#when}}: {{short}}{{/when}}.'],
  approaching: ['{{#wait}}Chez vous {{wait}}.{{/wait}}{{^wait}}Nous sommes tout près.{{/wait}}'],
  arrived: [`Nous sommes là${ofOrder}.`],
  departed: ['Nous sommes repartis{{#at}} à {{hours}}{{/at}}.'],
  'not-home': ['Personne chez vous{{#at}} à {{hours}}{{/at}}.', '{{contact}}'],
  'not-completed': ['Désolés, cela n’a pas pu se faire.', '{{contact}}'],
  shipped: [
    'Expédié{{#trackingNumber}}: {{trackingNumber}}{{/trackingNumber}}.',
    '{{#when}}Arrivée prévue {{short}}.{{/when}}',
  ],
  'in-transit': [
    '{{#atHub}}Près de chez vous{{/atHub}}{{^atHub}}En chemin{{/atHub}}{{#trackingNumber}}: {{trackingNumber}}{{/trackingNumber}}.',
    '{{#when}}Arrivée prévue {{short}}.{{/when}}',
  ],
  'out-for-delivery': [
    'En cours de livraison{{#trackingNumber}}: {{trackingNumber}}{{/trackingNumber}}.',
    '{{#when}}Arrivée prévue {{short}}.{{/when}}',
  ],
  'ready-to-collect': [
    'À retirer{{#trackingNumber}}: {{trackingNumber}}{{/trackingNumber}}.',
    '{{#location}}{{location}}.{{/location}}',
  ],
  returned: ['De retour vers nous{{#trackingNumber}}: {{trackingNumber}}{{/trackingNumber}}.', '{{contact}}'],
  'all-delivered': ['Tout est arrivé{{#at}}, {{short}}{{/at}}.'],
};
