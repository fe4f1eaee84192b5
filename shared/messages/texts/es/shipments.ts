import type { ShipmentTexts } from '../texts.ts';
import { esta, ha, ofOrder, Order, order, s } from './phrases.ts';
import { oneOrSeveral } from '../several.ts';

const expectedShort = '{{#when}}Llegada prevista: {{short}}.{{/when}}';
const lastSeen = '{{#location}}Visto por última vez: {{location}}.{{/location}}';
const numbered = '{{#trackingNumber}}Num. {{trackingNumber}}.{{/trackingNumber}}';
const va = oneOrSeveral('va', 'van');

export const shipments: ShipmentTexts = {
  shipped: {
    subject: `Enviado${s}: ${order}`,
    headline: 'Su paquete ha salido',
    sentences: [
      `Hemos enviado su paquete${ofOrder}{{#carrier}} con {{carrier}}{{/carrier}}{{#method}} ({{method}}){{/method}}.`,
    ],
    sms: {
      say: [
        `${Order} ${ha} salido{{#carrier}} con {{carrier}}{{/carrier}}{{#method}} ({{method}}){{/method}}.`,
        numbered,
        expectedShort,
      ],
    },
  },
  'in-transit': {
    subject: `Su paquete está en camino${ofOrder}`,
    headline: '{{#atHub}}Su paquete está cerca de usted{{/atHub}}{{^atHub}}Su paquete está en camino{{/atHub}}',
    sentences: [
      `{{#atHub}}Su paquete${ofOrder} ha llegado al centro de reparto de su zona{{#location}}: {{location}}{{/location}}.{{/atHub}}{{^atHub}}Su paquete${ofOrder} está en camino.{{/atHub}}`,
      `{{^atHub}}${lastSeen}{{/atHub}}`,
    ],
    sms: {
      say: [
        `{{#atHub}}${Order} ${esta} en el centro de reparto de su zona{{#location}}: {{location}}{{/location}}.{{/atHub}}{{^atHub}}${Order} ${va} de camino.{{/atHub}}`,
        `{{^atHub}}${lastSeen}{{/atHub}}`,
        expectedShort,
      ],
      ifRoom: ['{{#carrier}}{{carrier}}.{{/carrier}}', numbered],
    },
  },
  'out-for-delivery': {
    subject: `En reparto: su paquete${ofOrder}`,
    headline: 'Su paquete está en reparto',
    sentences: [
      `Su paquete${ofOrder} está en reparto{{#carrier}} con {{carrier}}{{/carrier}}.`,
      lastSeen,
      'Por favor, procure que haya alguien para recibirlo.',
    ],
    sms: {
      say: [`${Order} ${esta} en reparto.`, expectedShort],
      ifRoom: ['{{#carrier}}{{carrier}}.{{/carrier}}', lastSeen, numbered],
    },
  },
  'ready-to-collect': {
    subject: `Listo para recoger: su paquete${ofOrder}`,
    headline: 'Su paquete está listo para recoger',
    sentences: [
      `Su paquete${ofOrder} está listo para recoger{{#location}}: {{location}}{{/location}}.`,
      'Lleve, por favor, un documento de identidad{{#trackingNumber}} y tenga a mano el número {{trackingNumber}}{{/trackingNumber}}.',
    ],
    sms: {
      say: [`${Order}: listo${s} para recoger{{#location}}: {{location}}{{/location}}.`, numbered],
      ifRoom: ['Lleve un documento de identidad.'],
    },
  },
  returned: {
    subject: `De vuelta a nosotros: su paquete${ofOrder}`,
    headline: 'Su paquete vuelve a nosotros',
    sentences: [
      `Su paquete${ofOrder} vuelve a nosotros.`,
      '{{#contact}}Díganos qué prefiere que hagamos: {{contact}}{{/contact}}{{^contact}}Nos pondremos en contacto con usted.{{/contact}}',
    ],
    sms: {
      say: [
        `Su paquete${ofOrder} vuelve a nosotros.`,
        '{{#contact}}¿Qué hacemos? {{contact}}{{/contact}}{{^contact}}Le avisaremos.{{/contact}}',
      ],
    },
  },
};
