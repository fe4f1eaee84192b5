import type { ShipmentTexts } from '../texts.ts';
import { ofOrder, Order, order } from './phrases.ts';

const expectedShort = '{{#when}}Expected {{short}}.{{/when}}';
const lastSeen = '{{#location}}Last seen: {{location}}.{{/location}}';
const numbered = '{{#trackingNumber}}No. {{trackingNumber}}.{{/trackingNumber}}';

export const shipments: ShipmentTexts = {
  shipped: {
    subject: `Shipped: ${order}`,
    headline: 'Your parcel has left us',
    sentences: [
      `We have sent your parcel${ofOrder}{{#carrier}} with {{carrier}}{{/carrier}}{{#method}} ({{method}}){{/method}}.`,
    ],
    sms: {
      say: [
        `${Order} is shipped{{#carrier}} with {{carrier}}{{/carrier}}{{#method}} ({{method}}){{/method}}.`,
        numbered,
        expectedShort,
      ],
    },
  },
  'in-transit': {
    subject: `Your parcel is on its way${ofOrder}`,
    headline: '{{#atHub}}Your parcel is near you{{/atHub}}{{^atHub}}Your parcel is on its way{{/atHub}}',
    sentences: [
      `{{#atHub}}Your parcel${ofOrder} has reached the depot near you{{#location}}: {{location}}{{/location}}.{{/atHub}}{{^atHub}}Your parcel${ofOrder} is on its way.{{/atHub}}`,
      `{{^atHub}}${lastSeen}{{/atHub}}`,
    ],
    sms: {
      say: [
        `{{#atHub}}${Order} is at the depot near you{{#location}}: {{location}}{{/location}}.{{/atHub}}{{^atHub}}${Order} is on its way.{{/atHub}}`,
        `{{^atHub}}${lastSeen}{{/atHub}}`,
        expectedShort,
      ],
      ifRoom: ['{{#carrier}}{{carrier}}.{{/carrier}}', numbered],
    },
  },
  'out-for-delivery': {
    subject: `Out for delivery: your parcel${ofOrder}`,
    headline: 'Your parcel is out for delivery',
    sentences: [
      `Your parcel${ofOrder} is out for delivery{{#carrier}} with {{carrier}}{{/carrier}}.`,
      lastSeen,
      'Please make sure that somebody is there to receive it.',
    ],
    sms: {
      say: [`${Order} is out for delivery.`, expectedShort],
      ifRoom: ['{{#carrier}}{{carrier}}.{{/carrier}}', lastSeen, numbered],
    },
  },
  'ready-to-collect': {
    subject: `Ready to collect: your parcel${ofOrder}`,
    headline: 'Your parcel is ready for you to collect',
    sentences: [
      `Your parcel${ofOrder} is ready for you to collect{{#location}}: {{location}}{{/location}}.`,
      'Please bring some identification along{{#trackingNumber}} and have the number {{trackingNumber}} at hand{{/trackingNumber}}.',
    ],
    sms: {
      say: [`${Order} is ready to collect{{#location}}: {{location}}{{/location}}.`, numbered],
      ifRoom: ['Please bring identification.'],
    },
  },
  returned: {
    subject: `On its way back to us: your parcel${ofOrder}`,
    headline: 'Your parcel is on its way back to us',
    sentences: [
      `Your parcel${ofOrder} is on its way back to us.`,
      '{{#contact}}Please tell us what you would like us to do: {{contact}}{{/contact}}{{^contact}}We will get in touch with you about what happens next.{{/contact}}',
    ],
    sms: {
      say: [
        `${Order} is on its way back to us.`,
        '{{#contact}}What shall we do? {{contact}}{{/contact}}{{^contact}}We will be in touch.{{/contact}}',
      ],
    },
  },
};
