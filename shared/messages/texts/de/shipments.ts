import type { ShipmentTexts } from '../texts.ts';
import {
  contentsOfPart,
  dative,
  lookOver,
  lookOverShort,
  ofOrder,
  order,
  parcel,
  parcelNumbered,
  parcelOrOrder,
  theRest,
} from './phrases.ts';

const expectedShort = '{{#when}}Erwartet: {{short}}.{{/when}}';
const lastSeen = '{{#location}}Zuletzt hier: {{location}}.{{/location}}';
const contents = '{{^ofPart}}{{#items}}{{items}}.{{/items}}{{/ofPart}}';
const underway = '{{#setOff}}hat das Lager verlassen und {{/setOff}}ist unterwegs.';

export const shipments: ShipmentTexts = {
  shipped: {
    subject: `Versandt: ${parcelOrOrder}`,
    headline: `${parcel} ist versandt`,
    sentences: [
      `Wir haben ${parcel}${ofOrder}{{#carrier}} mit {{carrier}}{{/carrier}}{{#method}} ({{method}}){{/method}} versandt.`,
      theRest,
    ],
    sms: {
      say: [
        `${parcelOrOrder} ist versandt{{#carrier}} mit {{carrier}}{{/carrier}}{{#method}} ({{method}}){{/method}}.`,
        parcelNumbered,
        expectedShort,
        contentsOfPart,
      ],
      ifRoom: [contents],
    },
  },
  'in-transit': {
    subject: `${parcel} ist unterwegs${ofOrder}`,
    headline: `{{#atHub}}${parcel} ist in Ihrer Nähe{{/atHub}}{{^atHub}}${parcel} ist unterwegs{{/atHub}}`,
    sentences: [
      `{{#atHub}}${parcel}${ofOrder} ist im Zustellzentrum in Ihrer Nähe angekommen{{#location}}: {{location}}{{/location}}.{{/atHub}}{{^atHub}}${parcel}${ofOrder} ${underway}{{/atHub}}`,
      `{{^atHub}}${lastSeen}{{/atHub}}`,
    ],
    sms: {
      say: [
        `{{#atHub}}${parcelOrOrder} ist im Zustellzentrum in Ihrer Nähe{{#location}}: {{location}}{{/location}}.{{/atHub}}{{^atHub}}${parcelOrOrder} ${underway}{{/atHub}}`,
        `{{^atHub}}${lastSeen}{{/atHub}}`,
        parcelNumbered,
        expectedShort,
      ],
      ifRoom: ['{{#carrier}}{{carrier}}.{{/carrier}}', contentsOfPart],
    },
  },
  'out-for-delivery': {
    subject: `In Zustellung: ${parcel}${ofOrder}`,
    headline: `${parcel} ist in Zustellung`,
    sentences: [
      `${parcel}${ofOrder} wird zugestellt{{#carrier}}; es kommt mit {{carrier}}{{/carrier}}.`,
      lastSeen,
      'Bitte sorgen Sie dafür, dass jemand da ist und es annehmen kann.',
    ],
    sms: {
      say: [`${parcelOrOrder} ist in Zustellung.`, expectedShort, parcelNumbered],
      ifRoom: ['{{#carrier}}{{carrier}}.{{/carrier}}', lastSeen, contentsOfPart],
    },
  },
  'ready-to-collect': {
    subject: `Bereit zur Abholung: ${parcel}${ofOrder}`,
    headline: `${parcel} liegt zur Abholung bereit`,
    sentences: [
      `${parcel}${ofOrder} liegt zur Abholung bereit{{#location}}: {{location}}{{/location}}.`,
      'Bitte bringen Sie einen Ausweis mit{{#trackingNumber}} und halten Sie die Nummer {{trackingNumber}} bereit{{/trackingNumber}}.',
    ],
    sms: {
      say: [`${parcelOrOrder} liegt zur Abholung bereit{{#location}}: {{location}}{{/location}}.`, parcelNumbered],
      ifRoom: ['Bitte Ausweis mitbringen.'],
    },
  },
  returned: {
    subject: `Auf dem Rückweg zu uns: ${parcel}${ofOrder}`,
    headline: `${parcel} ist auf dem Rückweg zu uns`,
    sentences: [
      `${parcel}${ofOrder} ist auf dem Rückweg zu uns.`,
      '{{#contact}}Bitte sagen Sie uns, was wir tun sollen: {{contact}}{{/contact}}{{^contact}}Wir melden uns bei Ihnen, wie es weitergeht.{{/contact}}',
    ],
    sms: {
      say: [
        `${parcelOrOrder} ist auf dem Rückweg zu uns.`,
        '{{#contact}}Was sollen wir tun? {{contact}}{{/contact}}{{^contact}}Wir melden uns.{{/contact}}',
      ],
    },
  },
  'all-delivered': {
    subject: `Alles zugestellt: ${order}`,
    headline: 'Alles ist da',
    sentences: [
      `Alles aus ${dative} ist zugestellt{{#parcelCount}}: {{parcelCount}} Pakete{{#at}}, das letzte {{phrase}}{{/at}}{{/parcelCount}}.`,
      lookOver,
    ],
    sms: {
      say: [`Alles aus ${dative} ist zugestellt{{#at}}, das letzte Paket {{short}}{{/at}}.`, lookOverShort],
      ifRoom: ['{{#items}}{{items}}.{{/items}}'],
    },
  },
};
