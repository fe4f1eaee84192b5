import type { ShipmentTexts } from '../texts.ts';
import {
  contentsOfPart,
  esta,
  ha,
  lookOver,
  lookOverShort,
  ofOrder,
  order,
  Parcel,
  parcel,
  parcelNumbered,
  ParcelOrOrder,
  parcelOrOrder,
  s,
  theRest,
} from './phrases.ts';
import { oneOrSeveral } from '../several.ts';

const expectedShort = '{{#when}}Llegada prevista: {{short}}.{{/when}}';
const lastSeen = '{{#location}}Visto por última vez: {{location}}.{{/location}}';
const contents = '{{^ofPart}}{{#items}}{{items}}.{{/items}}{{/ofPart}}';
const va = oneOrSeveral('va', 'van');
const underway = '{{#setOff}}ha salido del almacén y {{/setOff}}va de camino.';

export const shipments: ShipmentTexts = {
  shipped: {
    subject: `Enviado${s}: ${parcelOrOrder}`,
    headline: `${Parcel} ha salido`,
    sentences: [
      `Hemos enviado ${parcel}${ofOrder}{{#carrier}} con {{carrier}}{{/carrier}}{{#method}} ({{method}}){{/method}}.`,
      theRest,
    ],
    sms: {
      say: [
        `${ParcelOrOrder} ${ha} salido{{#carrier}} con {{carrier}}{{/carrier}}{{#method}} ({{method}}){{/method}}.`,
        parcelNumbered,
        contentsOfPart,
        expectedShort,
      ],
      ifRoom: [contents],
    },
  },
  'in-transit': {
    subject: `${Parcel} está en camino${ofOrder}`,
    headline: `{{#atHub}}${Parcel} está cerca de usted{{/atHub}}{{^atHub}}${Parcel} está en camino{{/atHub}}`,
    sentences: [
      `{{#atHub}}${Parcel}${ofOrder} ha llegado al centro de reparto de su zona{{#location}}: {{location}}{{/location}}.{{/atHub}}{{^atHub}}${Parcel}${ofOrder} ${underway}{{/atHub}}`,
      `{{^atHub}}${lastSeen}{{/atHub}}`,
    ],
    sms: {
      say: [
        `{{#atHub}}${ParcelOrOrder} ${esta} en el centro de reparto de su zona{{#location}}: {{location}}{{/location}}.{{/atHub}}{{^atHub}}${ParcelOrOrder} {{#setOff}}${ha} salido del almacén y {{/setOff}}${va} de camino.{{/atHub}}`,
        `{{^atHub}}${lastSeen}{{/atHub}}`,
        parcelNumbered,
        expectedShort,
      ],
      ifRoom: ['{{#carrier}}{{carrier}}.{{/carrier}}', contentsOfPart],
    },
  },
  'out-for-delivery': {
    subject: `En reparto: ${parcel}${ofOrder}`,
    headline: `${Parcel} está en reparto`,
    sentences: [
      `${Parcel}${ofOrder} está en reparto{{#carrier}} con {{carrier}}{{/carrier}}.`,
      lastSeen,
      'Por favor, procure que haya alguien para recibirlo.',
    ],
    sms: {
      say: [`${ParcelOrOrder} ${esta} en reparto.`, expectedShort, parcelNumbered],
      ifRoom: ['{{#carrier}}{{carrier}}.{{/carrier}}', lastSeen, contentsOfPart],
    },
  },
  'ready-to-collect': {
    subject: `Listo para recoger: ${parcel}${ofOrder}`,
    headline: `${Parcel} está listo para recoger`,
    sentences: [
      `${Parcel}${ofOrder} está listo para recoger{{#location}}: {{location}}{{/location}}.`,
      'Lleve, por favor, un documento de identidad{{#trackingNumber}} y tenga a mano el número {{trackingNumber}}{{/trackingNumber}}.',
    ],
    sms: {
      say: [`${ParcelOrOrder} ${esta} listo${s} para recoger{{#location}}: {{location}}{{/location}}.`, parcelNumbered],
      ifRoom: ['Lleve un documento de identidad.'],
    },
  },
  returned: {
    subject: `De vuelta a nosotros: ${parcel}${ofOrder}`,
    headline: `${Parcel} vuelve a nosotros`,
    sentences: [
      `${Parcel}${ofOrder} vuelve a nosotros.`,
      '{{#contact}}Díganos qué prefiere que hagamos: {{contact}}{{/contact}}{{^contact}}Nos pondremos en contacto con usted.{{/contact}}',
    ],
    sms: {
      say: [
        `${Parcel}${ofOrder} vuelve a nosotros.`,
        '{{#contact}}¿Qué hacemos? {{contact}}{{/contact}}{{^contact}}Le avisaremos.{{/contact}}',
      ],
    },
  },
  'all-delivered': {
    subject: `Todo entregado: ${order}`,
    headline: 'Todo está entregado',
    sentences: [
      `Hemos entregado todo lo de ${order}{{#parcelCount}}: {{parcelCount}} paquetes{{#at}}, el último {{phrase}}{{/at}}{{/parcelCount}}.`,
      lookOver,
    ],
    sms: {
      say: [`Todo entregado${ofOrder}{{#at}}, el último paquete el {{short}}{{/at}}.`, lookOverShort],
      ifRoom: ['{{#items}}{{items}}.{{/items}}'],
    },
  },
};
