import type { ShipmentTexts } from '../texts.ts';
import { is, ofOrder, Order, order } from './phrases.ts';

const expectedShort = '{{#when}}Verwacht: {{short}}.{{/when}}';
const lastSeen = '{{#location}}Laatst gezien: {{location}}.{{/location}}';
const numbered = '{{#trackingNumber}}Nr. {{trackingNumber}}.{{/trackingNumber}}';

export const shipments: ShipmentTexts = {
  shipped: {
    subject: `Verzonden: ${order}`,
    headline: 'Je pakket is vertrokken',
    sentences: [
      `We hebben je pakket${ofOrder} verstuurd{{#carrier}} met {{carrier}}{{/carrier}}{{#method}} ({{method}}){{/method}}.`,
    ],
    sms: {
      say: [
        `${Order} ${is} verzonden{{#carrier}} met {{carrier}}{{/carrier}}{{#method}} ({{method}}){{/method}}.`,
        numbered,
        expectedShort,
      ],
    },
  },
  'in-transit': {
    subject: `Je pakket is onderweg${ofOrder}`,
    headline: '{{#atHub}}Je pakket is bij je in de buurt{{/atHub}}{{^atHub}}Je pakket is onderweg{{/atHub}}',
    sentences: [
      `{{#atHub}}Je pakket${ofOrder} is aangekomen in het depot bij je in de buurt{{#location}}: {{location}}{{/location}}.{{/atHub}}{{^atHub}}Je pakket${ofOrder} is onderweg.{{/atHub}}`,
      `{{^atHub}}${lastSeen}{{/atHub}}`,
    ],
    sms: {
      say: [
        `{{#atHub}}${Order} ${is} in het depot bij je in de buurt{{#location}}: {{location}}{{/location}}.{{/atHub}}{{^atHub}}${Order} ${is} onderweg.{{/atHub}}`,
        `{{^atHub}}${lastSeen}{{/atHub}}`,
        expectedShort,
      ],
      ifRoom: ['{{#carrier}}{{carrier}}.{{/carrier}}', numbered],
    },
  },
  'out-for-delivery': {
    subject: `Wordt bezorgd: je pakket${ofOrder}`,
    headline: 'Je pakket wordt bezorgd',
    sentences: [
      `Je pakket${ofOrder} wordt bezorgd{{#carrier}} door {{carrier}}{{/carrier}}.`,
      lastSeen,
      'Zorg dat er iemand is om het aan te nemen.',
    ],
    sms: {
      say: [`Je pakket${ofOrder} wordt bezorgd.`, expectedShort],
      ifRoom: ['{{#carrier}}{{carrier}}.{{/carrier}}', lastSeen, numbered],
    },
  },
  'ready-to-collect': {
    subject: `Klaar om op te halen: je pakket${ofOrder}`,
    headline: 'Je pakket ligt voor je klaar',
    sentences: [
      `Je pakket${ofOrder} ligt voor je klaar{{#location}}: {{location}}{{/location}}.`,
      'Neem een legitimatiebewijs mee{{#trackingNumber}} en houd nummer {{trackingNumber}} bij de hand{{/trackingNumber}}.',
    ],
    sms: {
      say: [`Je pakket${ofOrder} ligt klaar{{#location}}: {{location}}{{/location}}.`, numbered],
      ifRoom: ['Neem een legitimatiebewijs mee.'],
    },
  },
  returned: {
    subject: `Op weg terug naar ons: je pakket${ofOrder}`,
    headline: 'Je pakket komt naar ons terug',
    sentences: [
      `Je pakket${ofOrder} komt naar ons terug.`,
      '{{#contact}}Laat ons weten wat je wilt dat we doen: {{contact}}{{/contact}}{{^contact}}We nemen contact met je op over hoe het verder gaat.{{/contact}}',
    ],
    sms: {
      say: [
        `Je pakket${ofOrder} komt naar ons terug.`,
        '{{#contact}}Wat zullen we doen? {{contact}}{{/contact}}{{^contact}}We nemen contact op.{{/contact}}',
      ],
    },
  },
};
