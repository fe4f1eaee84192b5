import type { ShipmentTexts } from '../texts.ts';
import { ofOrder, order } from './phrases.ts';

const expectedShort = '{{#when}}Erwartet: {{short}}.{{/when}}';
const lastSeen = '{{#location}}Zuletzt hier: {{location}}.{{/location}}';
const numbered = '{{#trackingNumber}}Nr. {{trackingNumber}}.{{/trackingNumber}}';

export const shipments: ShipmentTexts = {
  shipped: {
    subject: `Versandt: ${order}`,
    headline: 'Ihr Paket ist versandt',
    sentences: [
      `Wir haben Ihr Paket${ofOrder}{{#carrier}} mit {{carrier}}{{/carrier}}{{#method}} ({{method}}){{/method}} versandt.`,
    ],
    sms: {
      say: [
        `${order} ist versandt{{#carrier}} mit {{carrier}}{{/carrier}}{{#method}} ({{method}}){{/method}}.`,
        numbered,
        expectedShort,
      ],
    },
  },
  'in-transit': {
    subject: `Ihr Paket ist unterwegs${ofOrder}`,
    headline: '{{#atHub}}Ihr Paket ist in Ihrer Nähe{{/atHub}}{{^atHub}}Ihr Paket ist unterwegs{{/atHub}}',
    sentences: [
      `{{#atHub}}Ihr Paket${ofOrder} ist im Zustellzentrum in Ihrer Nähe angekommen{{#location}}: {{location}}{{/location}}.{{/atHub}}{{^atHub}}Ihr Paket${ofOrder} ist unterwegs.{{/atHub}}`,
      `{{^atHub}}${lastSeen}{{/atHub}}`,
    ],
    sms: {
      say: [
        `{{#atHub}}${order} ist im Zustellzentrum in Ihrer Nähe{{#location}}: {{location}}{{/location}}.{{/atHub}}{{^atHub}}${order} ist unterwegs.{{/atHub}}`,
        `{{^atHub}}${lastSeen}{{/atHub}}`,
        expectedShort,
      ],
      ifRoom: ['{{#carrier}}{{carrier}}.{{/carrier}}', numbered],
    },
  },
  'out-for-delivery': {
    subject: `In Zustellung: Ihr Paket${ofOrder}`,
    headline: 'Ihr Paket ist in Zustellung',
    sentences: [
      `Ihr Paket${ofOrder} wird zugestellt{{#carrier}}; es kommt mit {{carrier}}{{/carrier}}.`,
      lastSeen,
      'Bitte sorgen Sie dafür, dass jemand da ist und es annehmen kann.',
    ],
    sms: {
      say: [`${order} ist in Zustellung.`, expectedShort],
      ifRoom: ['{{#carrier}}{{carrier}}.{{/carrier}}', lastSeen, numbered],
    },
  },
  'ready-to-collect': {
    subject: `Bereit zur Abholung: Ihr Paket${ofOrder}`,
    headline: 'Ihr Paket liegt zur Abholung bereit',
    sentences: [
      `Ihr Paket${ofOrder} liegt zur Abholung bereit{{#location}}: {{location}}{{/location}}.`,
      'Bitte bringen Sie einen Ausweis mit{{#trackingNumber}} und halten Sie die Nummer {{trackingNumber}} bereit{{/trackingNumber}}.',
    ],
    sms: {
      say: [`${order} liegt zur Abholung bereit{{#location}}: {{location}}{{/location}}.`, numbered],
      ifRoom: ['Bitte Ausweis mitbringen.'],
    },
  },
  returned: {
    subject: `Auf dem Rückweg zu uns: Ihr Paket${ofOrder}`,
    headline: 'Ihr Paket ist auf dem Rückweg zu uns',
    sentences: [
      `Ihr Paket${ofOrder} ist auf dem Rückweg zu uns.`,
      '{{#contact}}Bitte sagen Sie uns, was wir tun sollen: {{contact}}{{/contact}}{{^contact}}Wir melden uns bei Ihnen, wie es weitergeht.{{/contact}}',
    ],
    sms: {
      say: [
        `${order} ist auf dem Rückweg zu uns.`,
        '{{#contact}}Was sollen wir tun? {{contact}}{{/contact}}{{^contact}}Wir melden uns.{{/contact}}',
      ],
    },
  },
};
