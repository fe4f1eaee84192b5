import type { ShipmentTexts } from '../texts.ts';
import {
  contentsOfPart,
  lookOver,
  lookOverShort,
  numbered,
  ofOrder,
  order,
  Parcel,
  parcel,
  ParcelOrOrder,
  parcelOrOrder,
  theRest,
} from './phrases.ts';

const expectedShort = '{{#when}}Expected {{short}}.{{/when}}';
const lastSeen = '{{#location}}Last seen: {{location}}.{{/location}}';
const contents = '{{^ofPart}}{{#items}}{{items}}.{{/items}}{{/ofPart}}';

export const shipments: ShipmentTexts = {
  shipped: {
    subject: `Shipped: ${parcelOrOrder}`,
    headline: `${Parcel} has left us`,
    sentences: [
      `We have sent ${parcel}${ofOrder}{{#carrier}} with {{carrier}}{{/carrier}}{{#method}} ({{method}}){{/method}}.`,
      theRest,
    ],
    sms: {
      say: [
        `${ParcelOrOrder} is shipped{{#carrier}} with {{carrier}}{{/carrier}}{{#method}} ({{method}}){{/method}}.`,
        numbered,
        expectedShort,
        contentsOfPart,
      ],
      ifRoom: [contents],
    },
  },
  'in-transit': {
    subject: `${Parcel} is on its way${ofOrder}`,
    headline: `{{#atHub}}${Parcel} is near you{{/atHub}}{{^atHub}}${Parcel} is on its way{{/atHub}}`,
    sentences: [
      `{{#atHub}}${Parcel}${ofOrder} has reached the depot near you{{#location}}: {{location}}{{/location}}.{{/atHub}}{{^atHub}}${Parcel}${ofOrder} {{#setOff}}has left the warehouse and {{/setOff}}is on its way.{{/atHub}}`,
      `{{^atHub}}${lastSeen}{{/atHub}}`,
    ],
    sms: {
      say: [
        `{{#atHub}}${ParcelOrOrder} is at the depot near you{{#location}}: {{location}}{{/location}}.{{/atHub}}{{^atHub}}${ParcelOrOrder} {{#setOff}}has left the warehouse and {{/setOff}}is on its way.{{/atHub}}`,
        `{{^atHub}}${lastSeen}{{/atHub}}`,
        numbered,
        expectedShort,
      ],
      ifRoom: ['{{#carrier}}{{carrier}}.{{/carrier}}', contentsOfPart],
    },
  },
  'out-for-delivery': {
    subject: `Out for delivery: ${parcel}${ofOrder}`,
    headline: `${Parcel} is out for delivery`,
    sentences: [
      `${Parcel}${ofOrder} is out for delivery{{#carrier}} with {{carrier}}{{/carrier}}.`,
      lastSeen,
      'Please make sure that somebody is there to receive it.',
    ],
    sms: {
      say: [`${ParcelOrOrder} is out for delivery.`, expectedShort, numbered],
      ifRoom: ['{{#carrier}}{{carrier}}.{{/carrier}}', lastSeen, contentsOfPart],
    },
  },
  'ready-to-collect': {
    subject: `Ready to collect: ${parcel}${ofOrder}`,
    headline: `${Parcel} is ready for you to collect`,
    sentences: [
      `${Parcel}${ofOrder} is ready for you to collect{{#location}}: {{location}}{{/location}}.`,
      'Please bring some identification along{{#trackingNumber}} and have the number {{trackingNumber}} at hand{{/trackingNumber}}.',
    ],
    sms: {
      say: [`${ParcelOrOrder} is ready to collect{{#location}}: {{location}}{{/location}}.`, numbered],
      ifRoom: ['Please bring identification.'],
    },
  },
  returned: {
    subject: `On its way back to us: ${parcel}${ofOrder}`,
    headline: `${Parcel} is on its way back to us`,
    sentences: [
      `${Parcel}${ofOrder} is on its way back to us.`,
      '{{#contact}}Please tell us what you would like us to do: {{contact}}{{/contact}}{{^contact}}We will get in touch with you about what happens next.{{/contact}}',
    ],
    sms: {
      say: [
        `${ParcelOrOrder} is on its way back to us.`,
        '{{#contact}}What shall we do? {{contact}}{{/contact}}{{^contact}}We will be in touch.{{/contact}}',
      ],
    },
  },
  'all-delivered': {
    subject: `All of it delivered: ${order}`,
    headline: 'Everything has been delivered',
    sentences: [
      `All of ${order} has been delivered{{#parcelCount}}: {{parcelCount}} parcels{{#at}}, the last one {{phrase}}{{/at}}{{/parcelCount}}.`,
      lookOver,
    ],
    sms: {
      say: [`All of ${order} has been delivered{{#at}}, the last parcel {{short}}{{/at}}.`, lookOverShort],
      ifRoom: ['{{#items}}{{items}}.{{/items}}'],
    },
  },
};
