import type { Brief } from '../texts.ts';
import { ofOrder } from './phrases.ts';

export const brief: Brief = {
  'visit-planned': ['{{kind}}{{#when}}: {{short}}{{/when}}{{^when}} geplant{{/when}}.'],
  reminder: ['Erinnerung: {{#when}}{{short}}{{/when}}{{^when}}Wir kommen bald{{/when}}.'],
  rescheduled: ['{{#when}}Neu: {{short}}.{{/when}}{{^when}}Wir brauchen einen neuen Termin.{{/when}}'],
  'on-its-way': ['Unterwegs{{#when}}: {{short}}{{/when}}.'],
  approaching: ['{{#wait}}Bei Ihnen {{wait}}.{{/wait}}{{^wait}}Wir sind gleich bei Ihnen.{{/wait}}'],
  arrived: [`Wir sind da${ofOrder}.`],
  departed: ['Wir waren{{#at}} um {{hours}} Uhr{{/at}} bei Ihnen.'],
  'not-home': ['Niemand da{{#at}} um {{hours}} Uhr{{/at}}.', '{{contact}}'],
  'not-completed': ['Es hat nicht geklappt.', '{{contact}}'],
  shipped: [
    'Versandt{{#trackingNumber}}: {{trackingNumber}}{{/trackingNumber}}.',
    '{{#when}}Erwartet: {{short}}.{{/when}}',
  ],
  'in-transit': [
    '{{#atHub}}In Ihrer Nähe{{/atHub}}{{^atHub}}Unterwegs{{/atHub}}{{#trackingNumber}}: {{trackingNumber}}{{/trackingNumber}}.',
    '{{#when}}Erwartet: {{short}}.{{/when}}',
  ],
  'out-for-delivery': [
    'In Zustellung{{#trackingNumber}}: {{trackingNumber}}{{/trackingNumber}}.',
    '{{#when}}Erwartet: {{short}}.{{/when}}',
  ],
  'ready-to-collect': [
    'Bereit zur Abholung{{#trackingNumber}}: {{trackingNumber}}{{/trackingNumber}}.',
    '{{#location}}{{location}}.{{/location}}',
  ],
  returned: ['Auf dem Rückweg zu uns{{#trackingNumber}}: {{trackingNumber}}{{/trackingNumber}}.', '{{contact}}'],
  'all-delivered': ['Alles zugestellt{{#at}}, {{short}}{{/at}}.'],
};
