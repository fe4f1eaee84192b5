import type { ShipmentTexts } from '../texts.ts';
import {
  contentsOfPart,
  is,
  lookOver,
  lookOverShort,
  ofOrder,
  order,
  Parcel,
  parcel,
  parcelNumbered,
  ParcelOrOrder,
  parcelOrOrder,
  theRest,
} from './phrases.ts';

const expectedShort = '{{#when}}Verwacht: {{short}}.{{/when}}';
const lastSeen = '{{#location}}Laatst gezien: {{location}}.{{/location}}';
const contents = '{{^ofPart}}{{#items}}{{items}}.{{/items}}{{/ofPart}}';

export const shipments: ShipmentTexts = {
  shipped: {
    subject: `Verzonden: ${parcelOrOrder}`,
    headline: `${Parcel} is vertrokken`,
    sentences: [
      `We hebben ${parcel}${ofOrder} verstuurd{{#carrier}} met {{carrier}}{{/carrier}}{{#method}} ({{method}}){{/method}}.`,
      theRest,
    ],
    sms: {
      say: [
        `${ParcelOrOrder} ${is} verzonden{{#carrier}} met {{carrier}}{{/carrier}}{{#method}} ({{method}}){{/method}}.`,
        parcelNumbered,
        contentsOfPart,
        expectedShort,
      ],
      ifRoom: [contents],
    },
  },
  'in-transit': {
    subject: `${Parcel} is onderweg${ofOrder}`,
    headline: `{{#atHub}}${Parcel} is bij je in de buurt{{/atHub}}{{^atHub}}${Parcel} is onderweg{{/atHub}}`,
    sentences: [
      `{{#atHub}}${Parcel}${ofOrder} is aangekomen in het depot bij je in de buurt{{#location}}: {{location}}{{/location}}.{{/atHub}}{{^atHub}}${Parcel}${ofOrder} {{#setOff}}heeft het magazijn verlaten en {{/setOff}}is onderweg.{{/atHub}}`,
      `{{^atHub}}${lastSeen}{{/atHub}}`,
    ],
    sms: {
      say: [
        `{{#atHub}}${ParcelOrOrder} ${is} in het depot bij je in de buurt{{#location}}: {{location}}{{/location}}.{{/atHub}}{{^atHub}}${ParcelOrOrder} ${is} {{#setOff}}uit het magazijn vertrokken en {{/setOff}}onderweg.{{/atHub}}`,
        `{{^atHub}}${lastSeen}{{/atHub}}`,
        parcelNumbered,
        expectedShort,
      ],
      ifRoom: ['{{#carrier}}{{carrier}}.{{/carrier}}', contentsOfPart],
    },
  },
  'out-for-delivery': {
    subject: `Wordt bezorgd: ${parcel}${ofOrder}`,
    headline: `${Parcel} wordt bezorgd`,
    sentences: [
      `${Parcel}${ofOrder} wordt bezorgd{{#carrier}} door {{carrier}}{{/carrier}}.`,
      lastSeen,
      'Zorg dat er iemand is om het aan te nemen.',
    ],
    sms: {
      say: [`${Parcel}${ofOrder} wordt bezorgd.`, expectedShort, parcelNumbered],
      ifRoom: ['{{#carrier}}{{carrier}}.{{/carrier}}', lastSeen, contentsOfPart],
    },
  },
  'ready-to-collect': {
    subject: `Klaar om op te halen: ${parcel}${ofOrder}`,
    headline: `${Parcel} ligt voor je klaar`,
    sentences: [
      `${Parcel}${ofOrder} ligt voor je klaar{{#location}}: {{location}}{{/location}}.`,
      'Neem een legitimatiebewijs mee{{#trackingNumber}} en houd nummer {{trackingNumber}} bij de hand{{/trackingNumber}}.',
    ],
    sms: {
      say: [`${Parcel}${ofOrder} ligt klaar{{#location}}: {{location}}{{/location}}.`, parcelNumbered],
      ifRoom: ['Neem een legitimatiebewijs mee.'],
    },
  },
  returned: {
    subject: `Op weg terug naar ons: ${parcel}${ofOrder}`,
    headline: `${Parcel} komt naar ons terug`,
    sentences: [
      `${Parcel}${ofOrder} komt naar ons terug.`,
      '{{#contact}}Laat ons weten wat je wilt dat we doen: {{contact}}{{/contact}}{{^contact}}We nemen contact met je op over hoe het verder gaat.{{/contact}}',
    ],
    sms: {
      say: [
        `${Parcel}${ofOrder} komt naar ons terug.`,
        '{{#contact}}Wat zullen we doen? {{contact}}{{/contact}}{{^contact}}We nemen contact op.{{/contact}}',
      ],
    },
  },
  'all-delivered': {
    subject: `Alles bezorgd: ${order}`,
    headline: 'Alles is bezorgd',
    sentences: [
      `Alles van ${order} is bezorgd{{#parcelCount}}: {{parcelCount}} pakketten{{#at}}, het laatste {{phrase}}{{/at}}{{/parcelCount}}.`,
      lookOver,
    ],
    sms: {
      say: [`Alles van ${order} is bezorgd{{#at}}, het laatste pakket {{short}}{{/at}}.`, lookOverShort],
      ifRoom: ['{{#items}}{{items}}.{{/items}}'],
    },
  },
};
