import type { Brief } from '../texts.ts';

export const brief: Brief = {
  'visit-planned': ['{{kind}}{{#when}}: {{short}}{{/when}}{{^when}} planerad{{/when}}.'],
  reminder: ['Påminnelse: {{#when}}{{short}}{{/when}}{{^when}}vi kommer snart{{/when}}.'],
  rescheduled: ['{{#when}}Ny tid: {{short}}.{{/when}}{{^when}}Vi behöver hitta en ny tid.{{/when}}'],
  'on-its-way': ['På väg{{#when}}: {{short}}{{/when}}.'],
  approaching: ['{{#wait}}Hos dig {{wait}}.{{/wait}}{{^wait}}Vi är snart hos dig.{{/wait}}'],
  arrived: ['Vi är framme{{#number}} (order {{number}}){{/number}}.'],
  departed: ['Vi åkte från dig{{#at}} kl. {{hours}}{{/at}}.'],
  'not-home': ['Vi missade dig{{#at}} kl. {{hours}}{{/at}}.', '{{contact}}'],
  'not-completed': ['Tyvärr gick det inte.', '{{contact}}'],
  shipped: [
    'Skickat{{#trackingNumber}}: {{trackingNumber}}{{/trackingNumber}}.',
    '{{#when}}Beräknas komma {{short}}.{{/when}}',
  ],
  'in-transit': [
    '{{#atHub}}Nära dig{{/atHub}}{{^atHub}}På väg{{/atHub}}{{#trackingNumber}}: {{trackingNumber}}{{/trackingNumber}}.',
    '{{#when}}Beräknas komma {{short}}.{{/when}}',
  ],
  'out-for-delivery': [
    'Ute för leverans{{#trackingNumber}}: {{trackingNumber}}{{/trackingNumber}}.',
    '{{#when}}Beräknas komma {{short}}.{{/when}}',
  ],
  'ready-to-collect': [
    'Klart att hämta{{#trackingNumber}}: {{trackingNumber}}{{/trackingNumber}}.',
    '{{#location}}{{location}}.{{/location}}',
  ],
  returned: ['På väg tillbaka till oss{{#trackingNumber}}: {{trackingNumber}}{{/trackingNumber}}.', '{{contact}}'],
  'all-delivered': ['Allt är levererat{{#at}}, {{short}}{{/at}}.'],
};
