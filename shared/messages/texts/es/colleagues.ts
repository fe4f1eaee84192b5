import type { ColleagueTexts } from '../texts.ts';
import { ofOrder } from './phrases.ts';

const somebody = '{{#fullName}}{{fullName}}{{/fullName}}{{^fullName}}quien hizo el pedido{{/fullName}}';
const Somebody = '{{#fullName}}{{fullName}}{{/fullName}}{{^fullName}}Quien hizo el pedido{{/fullName}}';

/** What colleagues are told of customers: whom to phone, and what was answered. */
export const colleagues: ColleagueTexts = {
  'phone-back': {
    subject: `Por favor, llame a ${somebody}${ofOrder}`,
    headline: 'Alguien pide que le llamemos',
    sentences: [
      `${Somebody} pide que le llamemos${ofOrder}.`,
      '{{#comment}}Asunto: «{{comment}}»{{/comment}}',
      '{{#bestTime}}Cuándo le viene bien: «{{bestTime}}»{{/bestTime}}',
    ],
    sms: { say: [`Por favor, llame a ${somebody}${ofOrder}.`] },
  },
  'low-rating': {
    subject: `{{#rating}}{{rating}} de 5{{/rating}}{{^rating}}Una mala valoración{{/rating}}${ofOrder}: por favor, llame`,
    headline: 'Alguien no ha quedado satisfecho',
    sentences: [
      `${Somebody} nos ha dado {{#rating}}{{rating}} de 5{{/rating}}{{^rating}}una mala valoración{{/rating}}${ofOrder}.`,
      '{{#comment}}«{{comment}}»{{/comment}}',
      'Pida disculpas, pregunte qué ha fallado y acuerde cómo lo solucionamos.',
    ],
    sms: {
      say: [
        `{{#rating}}{{rating}} de 5{{/rating}}{{^rating}}Una mala valoración{{/rating}}${ofOrder}: por favor, llame.`,
      ],
    },
  },
  answered: {
    subject: `Hay una respuesta${ofOrder}`,
    headline: 'Hay una respuesta',
    sentences: [
      `${Somebody} ha respondido${ofOrder}.`,
      '{{#approved}}{{#stage}}{{stage}}: {{/stage}}aprobado.{{/approved}}',
      '{{#rejected}}{{#stage}}{{stage}}: {{/stage}}no aprobado.{{/rejected}}',
      '{{#rating}}{{rating}} de 5.{{/rating}}',
      '{{#cancelledByCustomer}}El pedido está cancelado.{{/cancelledByCustomer}}',
      '{{#comment}}«{{comment}}»{{/comment}}',
    ],
    sms: {
      say: [
        `{{#approved}}Aprobado{{#stage}}: {{stage}}{{/stage}}{{/approved}}{{#rejected}}No aprobado{{#stage}}: {{stage}}{{/stage}}{{/rejected}}{{^approved}}{{^rejected}}{{#cancelledByCustomer}}Pedido cancelado en la página{{/cancelledByCustomer}}{{^cancelledByCustomer}}Hay una respuesta{{/cancelledByCustomer}}{{/rejected}}{{/approved}}${ofOrder}.`,
      ],
    },
  },
  'nothing-heard': {
    subject: `Sin noticias${ofOrder}: hay que mirarlo`,
    headline: 'El siguiente paso no ha llegado',
    sentences: [
      `Ya deberíamos saber algo del siguiente paso{{#number}} del pedido {{number}}{{/number}}{{^number}} de este pedido{{/number}}, y no ha llegado nada.`,
      '{{#standing}}Lo que sabe quien hizo el pedido: «{{standing}}»{{/standing}}',
      'Averigüe cómo está y avise si va a retrasarse.',
    ],
    sms: {
      say: [`Sin noticias${ofOrder}: hay que mirarlo.`],
      ifRoom: ['{{#standing}}Lo último: «{{standing}}».{{/standing}}'],
    },
  },
  'tracking-number-wrong': {
    subject: `Revise el número de seguimiento{{#trackingNumber}} {{trackingNumber}}{{/trackingNumber}}${ofOrder}`,
    headline: 'Un número de seguimiento no es correcto',
    sentences: [
      `{{#trackingNumber}}{{trackingNumber}}{{/trackingNumber}}{{^trackingNumber}}El número de seguimiento de un paquete{{/trackingNumber}}${ofOrder} no puede ser un número de {{#carrier}}{{carrier}}{{/carrier}}{{^carrier}}su transportista{{/carrier}}: hay una letra o una cifra mal escrita.`,
      'Quien hizo el pedido lo ve sin enlace nuestro. Envíe el correcto con el próximo evento del paquete, y ahí estará el enlace.',
    ],
    sms: {
      say: [`Seguimiento erróneo{{#trackingNumber}}: {{trackingNumber}}{{/trackingNumber}}${ofOrder}.`],
    },
  },
};
