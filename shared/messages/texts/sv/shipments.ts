import type { ShipmentTexts } from '../texts.ts';
import { ofOrder, Order, order } from './phrases.ts';

const expectedShort = '{{#when}}Beräknas komma {{short}}.{{/when}}';
const lastSeen = '{{#location}}Senast sett här: {{location}}.{{/location}}';
const numbered = '{{#trackingNumber}}Nr {{trackingNumber}}.{{/trackingNumber}}';

export const shipments: ShipmentTexts = {
  shipped: {
    subject: `Skickad: ${order}`,
    headline: 'Ditt paket har lämnat oss',
    sentences: [
      `Vi har skickat ditt paket${ofOrder}{{#carrier}} med {{carrier}}{{/carrier}}{{#method}} ({{method}}){{/method}}.`,
    ],
    sms: {
      say: [
        `${Order} är skickad{{#carrier}} med {{carrier}}{{/carrier}}{{#method}} ({{method}}){{/method}}.`,
        numbered,
        expectedShort,
      ],
    },
  },
  'in-transit': {
    subject: `Ditt paket är på väg${ofOrder}`,
    headline: '{{#atHub}}Ditt paket är nära dig{{/atHub}}{{^atHub}}Ditt paket är på väg{{/atHub}}',
    sentences: [
      `{{#atHub}}Ditt paket${ofOrder} har kommit till terminalen nära dig{{#location}}: {{location}}{{/location}}.{{/atHub}}{{^atHub}}Ditt paket${ofOrder} är på väg.{{/atHub}}`,
      `{{^atHub}}${lastSeen}{{/atHub}}`,
    ],
    sms: {
      say: [
        `{{#atHub}}${Order} är på en terminal nära dig{{#location}}: {{location}}{{/location}}.{{/atHub}}{{^atHub}}${Order} är på väg.{{/atHub}}`,
        `{{^atHub}}${lastSeen}{{/atHub}}`,
        expectedShort,
      ],
      ifRoom: ['{{#carrier}}{{carrier}}.{{/carrier}}', numbered],
    },
  },
  'out-for-delivery': {
    subject: `Ute för leverans: ditt paket${ofOrder}`,
    headline: 'Ditt paket är ute för leverans',
    sentences: [
      `Ditt paket${ofOrder} är ute för leverans{{#carrier}} med {{carrier}}{{/carrier}}.`,
      lastSeen,
      'Se gärna till att någon är på plats och kan ta emot.',
    ],
    sms: {
      say: [`${Order} är ute för leverans.`, expectedShort],
      ifRoom: ['{{#carrier}}{{carrier}}.{{/carrier}}', lastSeen, numbered],
    },
  },
  'ready-to-collect': {
    subject: `Klart att hämta: ditt paket${ofOrder}`,
    headline: 'Ditt paket är klart att hämta',
    sentences: [
      `Ditt paket${ofOrder} är klart att hämta{{#location}}: {{location}}{{/location}}.`,
      'Ta gärna med legitimation{{#trackingNumber}} och ha numret {{trackingNumber}} till hands{{/trackingNumber}}.',
    ],
    sms: {
      say: [`${Order} är klar att hämta{{#location}}: {{location}}{{/location}}.`, numbered],
      ifRoom: ['Ta gärna med legitimation.'],
    },
  },
  returned: {
    subject: `På väg tillbaka till oss: ditt paket${ofOrder}`,
    headline: 'Ditt paket är på väg tillbaka till oss',
    sentences: [
      `Ditt paket${ofOrder} är på väg tillbaka till oss.`,
      '{{#contact}}Berätta gärna hur du vill att vi gör: {{contact}}{{/contact}}{{^contact}}Vi hör av oss till dig om vad som händer nu.{{/contact}}',
    ],
    sms: {
      say: [
        `${Order} är på väg tillbaka till oss.`,
        '{{#contact}}Hur vill du göra? {{contact}}{{/contact}}{{^contact}}Vi hör av oss.{{/contact}}',
      ],
    },
  },
};
