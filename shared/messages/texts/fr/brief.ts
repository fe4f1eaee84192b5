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
};
