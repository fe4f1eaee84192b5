import type { Brief } from '../texts.ts';
import { ofOrder } from './phrases.ts';

export const brief: Brief = {
  'visit-planned': ['{{kind}}{{#when}}: {{short}}{{/when}}{{^when}} planned{{/when}}.'],
  reminder: ['Reminder: {{#when}}{{short}}{{/when}}{{^when}}we come soon{{/when}}.'],
  rescheduled: ['{{#when}}New time: {{short}}.{{/when}}{{^when}}We need to find a new time.{{/when}}'],
  'on-its-way': ['On our way{{#when}}: {{short}}{{/when}}.'],
  approaching: ['{{#wait}}With you {{wait}}.{{/wait}}{{^wait}}We are almost with you.{{/wait}}'],
  arrived: [`We are here${ofOrder}.`],
  departed: ['We left your address{{#at}} at {{hours}}{{/at}}.'],
  'not-home': ['We missed you{{#at}} at {{hours}}{{/at}}.', '{{contact}}'],
  'not-completed': ['Sorry, it did not work out.', '{{contact}}'],
  shipped: [
    'Shipped{{#trackingNumber}}: {{trackingNumber}}{{/trackingNumber}}.',
    '{{#when}}Expected {{short}}.{{/when}}',
  ],
  'in-transit': [
    '{{#atHub}}Near you{{/atHub}}{{^atHub}}On its way{{/atHub}}{{#trackingNumber}}: {{trackingNumber}}{{/trackingNumber}}.',
    '{{#when}}Expected {{short}}.{{/when}}',
  ],
  'out-for-delivery': [
    'Out for delivery{{#trackingNumber}}: {{trackingNumber}}{{/trackingNumber}}.',
    '{{#when}}Expected {{short}}.{{/when}}',
  ],
  'ready-to-collect': [
    'Ready to collect{{#trackingNumber}}: {{trackingNumber}}{{/trackingNumber}}.',
    '{{#location}}{{location}}.{{/location}}',
  ],
  returned: ['On its way back to us{{#trackingNumber}}: {{trackingNumber}}{{/trackingNumber}}.', '{{contact}}'],
  'all-delivered': ['All delivered{{#at}}, {{short}}{{/at}}.'],
};
