import type { ShipmentTexts } from '../texts.ts';
import {
  contentsOfPart,
  est,
  lookOver,
  lookOverShort,
  ofOrder,
  Order,
  order,
  Parcel,
  parcel,
  parcelNumbered,
  theRest,
} from './phrases.ts';

const expectedShort = '{{#when}}Arrivée prévue {{short}}.{{/when}}';
const lastSeen = '{{#location}}Dernier passage : {{location}}.{{/location}}';
const lastSeenShort = '{{#location}}Dernier passage: {{location}}.{{/location}}';
const contents = '{{^ofPart}}{{#items}}{{items}}.{{/items}}{{/ofPart}}';
const underway = '{{#setOff}}a quitté l’entrepôt et {{/setOff}}est en chemin.';
/** A parcel that is not all of its order, else the order. */
const partOrAll = `{{#ofPart}}${Parcel}${ofOrder} est{{/ofPart}}{{^ofPart}}${Order} ${est}{{/ofPart}}`;

export const shipments: ShipmentTexts = {
  shipped: {
    subject: `C’est parti : {{#ofPart}}${parcel}${ofOrder}{{/ofPart}}{{^ofPart}}${order}{{/ofPart}}`,
    headline: `${Parcel} est parti`,
    sentences: [
      `Nous avons expédié ${parcel}${ofOrder}{{#carrier}} avec {{carrier}}{{/carrier}}{{#method}} ({{method}}){{/method}}.`,
      theRest,
    ],
    sms: {
      say: [
        `{{#ofPart}}${Parcel}${ofOrder} est{{/ofPart}}{{^ofPart}}${Order} ${est}{{/ofPart}} en route{{#carrier}} avec {{carrier}}{{/carrier}}{{#method}} ({{method}}){{/method}}.`,
        parcelNumbered,
        expectedShort,
        contentsOfPart,
      ],
      ifRoom: [contents],
    },
  },
  'in-transit': {
    subject: `${Parcel} est en chemin${ofOrder}`,
    headline: `{{#atHub}}${Parcel} est près de chez vous{{/atHub}}{{^atHub}}${Parcel} est en chemin{{/atHub}}`,
    sentences: [
      `{{#atHub}}${Parcel}${ofOrder} est arrivé à l’agence près de chez vous{{#location}} : {{location}}{{/location}}.{{/atHub}}{{^atHub}}${Parcel}${ofOrder} ${underway}{{/atHub}}`,
      `{{^atHub}}${lastSeen}{{/atHub}}`,
    ],
    sms: {
      say: [
        `{{#atHub}}${partOrAll} à l’agence près de chez vous{{#location}}: {{location}}{{/location}}.{{/atHub}}{{^atHub}}${Parcel}${ofOrder} ${underway}{{/atHub}}`,
        `{{^atHub}}${lastSeenShort}{{/atHub}}`,
        parcelNumbered,
        expectedShort,
      ],
      ifRoom: ['{{#carrier}}{{carrier}}.{{/carrier}}', contentsOfPart],
    },
  },
  'out-for-delivery': {
    subject: `En cours de livraison : ${parcel}${ofOrder}`,
    headline: `${Parcel} est en cours de livraison`,
    sentences: [
      `${Parcel}${ofOrder} est en cours de livraison{{#carrier}} avec {{carrier}}{{/carrier}}.`,
      lastSeen,
      'Merci de vous assurer que quelqu’un sera là pour le recevoir.',
    ],
    sms: {
      say: [`${partOrAll} en cours de livraison.`, expectedShort, parcelNumbered],
      ifRoom: ['{{#carrier}}{{carrier}}.{{/carrier}}', lastSeenShort, contentsOfPart],
    },
  },
  'ready-to-collect': {
    subject: `À retirer : ${parcel}${ofOrder}`,
    headline: `${Parcel} vous attend`,
    sentences: [
      `${Parcel}${ofOrder} vous attend{{#location}} : {{location}}{{/location}}.`,
      'Pensez à apporter une pièce d’identité{{#trackingNumber}} et à avoir le numéro {{trackingNumber}} sous la main{{/trackingNumber}}.',
    ],
    sms: {
      say: [`${Parcel}${ofOrder} vous attend{{#location}}: {{location}}{{/location}}.`, parcelNumbered],
      ifRoom: ['Apportez une pièce d’identité.'],
    },
  },
  returned: {
    subject: `Retour vers nous : ${parcel}${ofOrder}`,
    headline: `${Parcel} revient vers nous`,
    sentences: [
      `${Parcel}${ofOrder} revient vers nous.`,
      '{{#contact}}Dites-nous ce que vous souhaitez : {{contact}}{{/contact}}{{^contact}}Nous vous contacterons pour la suite.{{/contact}}',
    ],
    sms: {
      say: [
        `${Parcel}${ofOrder} revient vers nous.`,
        '{{#contact}}Que souhaitez-vous? {{contact}}{{/contact}}{{^contact}}Nous vous contacterons.{{/contact}}',
      ],
    },
  },
  'all-delivered': {
    subject: `Tout est arrivé : ${order}`,
    headline: 'Tout est arrivé',
    sentences: [
      `Tout ce que contient ${order} a été livré{{#parcelCount}} : {{parcelCount}} colis{{#at}}, le dernier {{phrase}}{{/at}}{{/parcelCount}}.`,
      lookOver,
    ],
    sms: {
      say: [`Tout est arrivé${ofOrder}{{#at}}, le dernier colis {{short}}{{/at}}.`, lookOverShort],
      ifRoom: ['{{#items}}{{items}}.{{/items}}'],
    },
  },
};
