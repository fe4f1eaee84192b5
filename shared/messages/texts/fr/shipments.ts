import type { ShipmentTexts } from '../texts.ts';
import { est, ofOrder, Order, OrderShort, order } from './phrases.ts';

const expectedShort = '{{#when}}Arrivée prévue {{short}}.{{/when}}';
const lastSeen = '{{#location}}Dernier passage : {{location}}.{{/location}}';
const lastSeenShort = '{{#location}}Dernier passage: {{location}}.{{/location}}';
const numbered = '{{#trackingNumber}}No {{trackingNumber}}.{{/trackingNumber}}';

export const shipments: ShipmentTexts = {
  shipped: {
    subject: `C’est parti : ${order}`,
    headline: 'Votre colis est parti',
    sentences: [
      `Nous avons expédié votre colis${ofOrder}{{#carrier}} avec {{carrier}}{{/carrier}}{{#method}} ({{method}}){{/method}}.`,
    ],
    sms: {
      say: [
        `${OrderShort} ${est} en route{{#carrier}} avec {{carrier}}{{/carrier}}{{#method}} ({{method}}){{/method}}.`,
        numbered,
        expectedShort,
      ],
    },
  },
  'in-transit': {
    subject: `Votre colis est en chemin${ofOrder}`,
    headline: '{{#atHub}}Votre colis est près de chez vous{{/atHub}}{{^atHub}}Votre colis est en chemin{{/atHub}}',
    sentences: [
      `{{#atHub}}Votre colis${ofOrder} est arrivé à l’agence près de chez vous{{#location}} : {{location}}{{/location}}.{{/atHub}}{{^atHub}}Votre colis${ofOrder} est en chemin.{{/atHub}}`,
      `{{^atHub}}${lastSeen}{{/atHub}}`,
    ],
    sms: {
      say: [
        `{{#atHub}}${Order} ${est} à l’agence près de chez vous{{#location}}: {{location}}{{/location}}.{{/atHub}}{{^atHub}}${Order} ${est} en chemin.{{/atHub}}`,
        `{{^atHub}}${lastSeenShort}{{/atHub}}`,
        expectedShort,
      ],
      ifRoom: ['{{#carrier}}{{carrier}}.{{/carrier}}', numbered],
    },
  },
  'out-for-delivery': {
    subject: `En cours de livraison : votre colis${ofOrder}`,
    headline: 'Votre colis est en cours de livraison',
    sentences: [
      `Votre colis${ofOrder} est en cours de livraison{{#carrier}} avec {{carrier}}{{/carrier}}.`,
      lastSeen,
      'Merci de vous assurer que quelqu’un sera là pour le recevoir.',
    ],
    sms: {
      say: [`${Order} ${est} en cours de livraison.`, expectedShort],
      ifRoom: ['{{#carrier}}{{carrier}}.{{/carrier}}', lastSeenShort, numbered],
    },
  },
  'ready-to-collect': {
    subject: `À retirer : votre colis${ofOrder}`,
    headline: 'Votre colis vous attend',
    sentences: [
      `Votre colis${ofOrder} vous attend{{#location}} : {{location}}{{/location}}.`,
      'Pensez à apporter une pièce d’identité{{#trackingNumber}} et à avoir le numéro {{trackingNumber}} sous la main{{/trackingNumber}}.',
    ],
    sms: {
      say: [`Votre colis${ofOrder} vous attend{{#location}}: {{location}}{{/location}}.`, numbered],
      ifRoom: ['Apportez une pièce d’identité.'],
    },
  },
  returned: {
    subject: `Retour vers nous : votre colis${ofOrder}`,
    headline: 'Votre colis revient vers nous',
    sentences: [
      `Votre colis${ofOrder} revient vers nous.`,
      '{{#contact}}Dites-nous ce que vous souhaitez : {{contact}}{{/contact}}{{^contact}}Nous vous contacterons pour la suite.{{/contact}}',
    ],
    sms: {
      say: [
        `Votre colis${ofOrder} revient vers nous.`,
        '{{#contact}}Que souhaitez-vous? {{contact}}{{/contact}}{{^contact}}Nous vous contacterons.{{/contact}}',
      ],
    },
  },
};
