import type { ShipmentTexts } from '../texts.ts';
import {
  contentsOfPart,
  lookOver,
  lookOverShort,
  numbered,
  ofOrder,
  Order,
  order,
  Parcel,
  parcel,
  theRest,
} from './phrases.ts';

const expectedShort = '{{#when}}Beräknas komma {{short}}.{{/when}}';
const lastSeen = '{{#location}}Senast sett här: {{location}}.{{/location}}';
const contents = '{{^ofPart}}{{#items}}{{items}}.{{/items}}{{/ofPart}}';
/** A parcel that is not all of its order, else the order; with what it is or does, which may have to agree with either. */
const partOrAll = (ofPart: string, ofAll = ofPart) =>
  `{{#ofPart}}${Parcel}${ofOrder} ${ofPart}{{/ofPart}}{{^ofPart}}${Order} ${ofAll}{{/ofPart}}`;

export const shipments: ShipmentTexts = {
  shipped: {
    subject: `{{#ofPart}}Skickat: ${parcel}${ofOrder}{{/ofPart}}{{^ofPart}}Skickad: ${order}{{/ofPart}}`,
    headline: `${Parcel} har lämnat oss`,
    sentences: [
      `Vi har skickat ${parcel}${ofOrder}{{#carrier}} med {{carrier}}{{/carrier}}{{#method}} ({{method}}){{/method}}.`,
      theRest,
    ],
    sms: {
      say: [
        `${partOrAll('är skickat', 'är skickad')}{{#carrier}} med {{carrier}}{{/carrier}}{{#method}} ({{method}}){{/method}}.`,
        numbered,
        expectedShort,
        contentsOfPart,
      ],
      ifRoom: [contents],
    },
  },
  'in-transit': {
    subject: `${Parcel} är på väg${ofOrder}`,
    headline: `{{#atHub}}${Parcel} är nära dig{{/atHub}}{{^atHub}}${Parcel} är på väg{{/atHub}}`,
    sentences: [
      `{{#atHub}}${Parcel}${ofOrder} har kommit till terminalen nära dig{{#location}}: {{location}}{{/location}}.{{/atHub}}{{^atHub}}${Parcel}${ofOrder} {{#setOff}}har lämnat lagret och {{/setOff}}är på väg.{{/atHub}}`,
      `{{^atHub}}${lastSeen}{{/atHub}}`,
    ],
    sms: {
      say: [
        `{{#atHub}}${partOrAll('är')} på en terminal nära dig{{#location}}: {{location}}{{/location}}.{{/atHub}}{{^atHub}}${partOrAll('{{#setOff}}har lämnat lagret och {{/setOff}}är')} på väg.{{/atHub}}`,
        `{{^atHub}}${lastSeen}{{/atHub}}`,
        numbered,
        expectedShort,
      ],
      ifRoom: ['{{#carrier}}{{carrier}}.{{/carrier}}', contentsOfPart],
    },
  },
  'out-for-delivery': {
    subject: `Ute för leverans: ${parcel}${ofOrder}`,
    headline: `${Parcel} är ute för leverans`,
    sentences: [
      `${Parcel}${ofOrder} är ute för leverans{{#carrier}} med {{carrier}}{{/carrier}}.`,
      lastSeen,
      'Se gärna till att någon är på plats och kan ta emot.',
    ],
    sms: {
      say: [`${partOrAll('är')} ute för leverans.`, expectedShort, numbered],
      ifRoom: ['{{#carrier}}{{carrier}}.{{/carrier}}', lastSeen, contentsOfPart],
    },
  },
  'ready-to-collect': {
    subject: `Klart att hämta: ${parcel}${ofOrder}`,
    headline: `${Parcel} är klart att hämta`,
    sentences: [
      `${Parcel}${ofOrder} är klart att hämta{{#location}}: {{location}}{{/location}}.`,
      'Ta gärna med legitimation{{#trackingNumber}} och ha numret {{trackingNumber}} till hands{{/trackingNumber}}.',
    ],
    sms: {
      say: [
        `${partOrAll('är klart att hämta', 'är klar att hämta')}{{#location}}: {{location}}{{/location}}.`,
        numbered,
      ],
      ifRoom: ['Ta gärna med legitimation.'],
    },
  },
  returned: {
    subject: `På väg tillbaka till oss: ${parcel}${ofOrder}`,
    headline: `${Parcel} är på väg tillbaka till oss`,
    sentences: [
      `${Parcel}${ofOrder} är på väg tillbaka till oss.`,
      '{{#contact}}Berätta gärna hur du vill att vi gör: {{contact}}{{/contact}}{{^contact}}Vi hör av oss till dig om vad som händer nu.{{/contact}}',
    ],
    sms: {
      say: [
        `${partOrAll('är')} på väg tillbaka till oss.`,
        '{{#contact}}Hur vill du göra? {{contact}}{{/contact}}{{^contact}}Vi hör av oss.{{/contact}}',
      ],
    },
  },
  'all-delivered': {
    subject: `Allt är levererat: ${order}`,
    headline: 'Allt är levererat',
    sentences: [
      `Allt i ${order} är levererat{{#parcelCount}}: {{parcelCount}} paket{{#at}}, det sista {{phrase}}{{/at}}{{/parcelCount}}.`,
      lookOver,
    ],
    sms: {
      say: [`Allt i ${order} är levererat{{#at}}, det sista paketet {{short}}{{/at}}.`, lookOverShort],
      ifRoom: ['{{#items}}{{items}}.{{/items}}'],
    },
  },
};
