import type { Brief } from '../texts.ts';
import { ofOrder } from './phrases.ts';

export const brief: Brief = {
  'visit-planned': ['{{kind}}{{#when}}: {{short}}{{/when}}{{^when}} gepland{{/when}}.'],
  reminder: ['Herinnering: {{#when}}{{short}}{{/when}}{{^when}}we komen binnenkort{{/when}}.'],
  rescheduled: ['{{#when}}Nieuwe tijd: {{short}}.{{/when}}{{^when}}We zoeken een nieuwe tijd.{{/when}}'],
  'on-its-way': ['Onderweg{{#when}}: {{short}}{{/when}}.'],
  approaching: ['{{#wait}}Bij je {{wait}}.{{/wait}}{{^wait}}We zijn bijna bij je.{{/wait}}'],
  arrived: [`We zijn er${ofOrder}.`],
  departed: ['We zijn weer weg{{#at}} om {{hours}}{{/at}}.'],
  'not-home': ['Niemand aanwezig{{#at}} om {{hours}}{{/at}}.', '{{contact}}'],
  'not-completed': ['Sorry, het is niet gelukt.', '{{contact}}'],
  shipped: [
    'Verzonden{{#trackingNumber}}: {{trackingNumber}}{{/trackingNumber}}.',
    '{{#when}}Verwacht: {{short}}.{{/when}}',
  ],
  'in-transit': [
    '{{#atHub}}Bij je in de buurt{{/atHub}}{{^atHub}}Onderweg{{/atHub}}{{#trackingNumber}}: {{trackingNumber}}{{/trackingNumber}}.',
    '{{#when}}Verwacht: {{short}}.{{/when}}',
  ],
  'out-for-delivery': [
    'Wordt bezorgd{{#trackingNumber}}: {{trackingNumber}}{{/trackingNumber}}.',
    '{{#when}}Verwacht: {{short}}.{{/when}}',
  ],
  'ready-to-collect': [
    'Klaar om op te halen{{#trackingNumber}}: {{trackingNumber}}{{/trackingNumber}}.',
    '{{#location}}{{location}}.{{/location}}',
  ],
  returned: ['Op weg terug naar ons{{#trackingNumber}}: {{trackingNumber}}{{/trackingNumber}}.', '{{contact}}'],
  'all-delivered': ['Alles bezorgd{{#at}}, {{short}}{{/at}}.'],
};
