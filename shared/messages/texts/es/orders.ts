import type { OrderTexts } from '../texts.ts';
import { esta, ha, ofOrder, Order, order, Parcel, parcel, reason, s } from './phrases.ts';
import { calls } from './calls.ts';
import { colleagues } from './colleagues.ts';
import { remedies } from './remedies.ts';
import { smsBudget } from './sms-budget.ts';
import { shipments } from './shipments.ts';

const nextSteps = '{{#nextSteps}}Qué pasa ahora: {{nextSteps}}{{/nextSteps}}';
const newEstimateShort = '{{#when}}Nueva hora: {{short}}.{{/when}}';
/** Somebody always hears how it goes on. */
const noNewTime = '{{^when}}{{^nextSteps}}Le escribiremos en cuanto sepamos la nueva fecha.{{/nextSteps}}{{/when}}';
const noNewTimeShort = '{{^when}}{{^nextSteps}}Le diremos la nueva fecha.{{/nextSteps}}{{/when}}';
const anyQuestions = '{{#contact}}¿Tiene preguntas o quiere cambiar algo? Estamos aquí: {{contact}}{{/contact}}';
const anyQuestionsShort = '{{#contact}}¿Preguntas? {{contact}}{{/contact}}';
const late = `{{#ofParcel}}${parcel}${ofOrder}{{/ofParcel}}{{^ofParcel}}${order}{{/ofParcel}}`;
const moreNext = '{{#when}}{{nextSteps}}{{/when}}';
/** The new time or what happens instead, why, what makes up for it, and whom to ask. */
const whatNow = [
  newEstimateShort,
  '{{^when}}{{nextSteps}}{{/when}}',
  noNewTimeShort,
  '{{reason}}',
  '{{compensation}}',
  anyQuestionsShort,
];

export const orders: OrderTexts = {
  ...shipments,
  ...colleagues,
  ...calls,
  ...remedies,
  ...smsBudget,
  'order-received': {
    subject: 'Gracias por su pedido{{#number}} {{number}}{{/number}}',
    headline: 'Gracias por su pedido',
    sentences: [
      'Hemos recibido su pedido{{#number}} {{number}}{{/number}} y nos ponemos con él.',
      'Le escribiremos en cuanto haya novedades. Mientras tanto, puede ver en cualquier momento cómo va.',
    ],
    sms: {
      say: [
        '¡Gracias! Tenemos su pedido{{#number}} {{number}}{{/number}}{{#total}}, {{total}}{{/total}}.',
        '{{#payment}}{{payment}}.{{/payment}}',
        '{{#when}}Llegada prevista: {{short}}.{{/when}}',
        '{{#items}}{{items}}.{{/items}}',
      ],
    },
  },
  'order-updated': {
    subject: 'Su pedido{{#number}} {{number}}{{/number}} ha cambiado',
    headline: 'Su pedido ha cambiado',
    sentences: [
      `Los datos de ${order} han cambiado.`,
      reason,
      '{{#items}}Aquí lo tiene tal como está ahora.{{/items}}',
      '{{#contact}}Si algo no está como usted quiere, díganoslo: {{contact}}{{/contact}}',
    ],
    sms: {
      say: [`Los datos de ${order} han cambiado.`, '{{reason}}'],
      ifRoom: ['{{#items}}{{items}}.{{/items}}', anyQuestionsShort],
    },
  },
  packed: {
    subject: 'Su pedido{{#number}} {{number}}{{/number}} está preparado',
    headline: 'Su pedido está preparado',
    sentences: [`${Order} ${esta} embalado${s} y listo${s} para salir.`, 'Puede seguirlo en su página.'],
    sms: {
      say: [`${Order} ${esta} preparado${s}.`],
      ifRoom: ['{{#when}}Llegada prevista: {{short}}.{{/when}}', '{{#items}}{{items}}.{{/items}}'],
    },
  },
  'stage-reached': {
    subject: 'Su pedido{{#number}} {{number}}{{/number}}{{#stage}}: {{stage}}{{/stage}}{{^stage}} avanza{{/stage}}',
    headline: 'Su pedido avanza',
    sentences: [
      `${Order} ${ha} llegado a una nueva etapa{{#stage}}: {{stage}}{{/stage}}.`,
      '{{note}}',
      '{{#contact}}¿Tiene preguntas? Estamos aquí: {{contact}}{{/contact}}',
    ],
    sms: {
      say: [`${Order}{{#stage}}: {{stage}}{{/stage}}{{^stage}} ${ha} avanzado una etapa{{/stage}}.`, '{{note}}'],
      ifRoom: [anyQuestionsShort],
    },
  },
  'approval-asked': {
    subject: `Necesitamos su respuesta${ofOrder}`,
    headline: 'Necesitamos su respuesta',
    sentences: [
      `Antes de seguir con ${order}, necesitamos su respuesta.`,
      '{{question}}',
      '{{note}}',
      'Puede responder en la página de su pedido.',
      '{{#contact}}¿Prefiere hablarlo? {{contact}}{{/contact}}',
    ],
    sms: {
      say: [
        `{{#question}}${Order}: {{question}}{{/question}}{{^question}}Necesitamos su respuesta para seguir con ${order}.{{/question}}`,
        '{{#due}}Responda hasta el {{short}}.{{/due}}',
      ],
      ifRoom: ['{{note}}'],
    },
  },
  delayed: {
    subject: `{{#ofParcel}}${Parcel} se retrasa${ofOrder}{{/ofParcel}}{{^ofParcel}}Su pedido{{#number}} {{number}}{{/number}} se retrasa{{/ofParcel}}`,
    headline: `{{#ofParcel}}${Parcel} se retrasa{{/ofParcel}}{{^ofParcel}}Su pedido se retrasa{{/ofParcel}}`,
    sentences: [
      `Lo sentimos: ${late} va a tardar más de lo previsto.`,
      reason,
      nextSteps,
      noNewTime,
      '{{compensation}}',
      anyQuestions,
    ],
    sms: {
      say: [`Lo sentimos, ${late} se retrasa.`, ...whatNow],
      ifRoom: [moreNext],
    },
  },
  backordered: {
    subject: 'Su pedido{{#number}} {{number}}{{/number}} espera un artículo agotado',
    headline: 'Hay un artículo agotado',
    sentences: [
      `Lo sentimos: un artículo de ${order} está agotado, así que va a tardar más.`,
      reason,
      nextSteps,
      noNewTime,
      '{{compensation}}',
      anyQuestions,
    ],
    sms: {
      say: [`Lo sentimos, falta un artículo de ${order}.`, ...whatNow],
      ifRoom: [moreNext],
    },
  },
  cancelled: {
    subject: 'Su pedido{{#number}} {{number}}{{/number}} está cancelado',
    headline: 'Su pedido está cancelado',
    sentences: [
      `${Order} ${ha} sido cancelado${s}.`,
      reason,
      '{{refund}}',
      '{{#contact}}Si no se lo esperaba, póngase en contacto con nosotros: {{contact}}{{/contact}}',
    ],
    sms: { say: [`${Order} ${ha} sido cancelado${s}.`, '{{refund}}', '{{reason}}'], ifRoom: [anyQuestionsShort] },
  },
  correction: {
    subject: `Nuestro último mensaje era un error${ofOrder}`,
    headline: 'Nuestro último mensaje era un error',
    sentences: [
      `Olvide, por favor, nuestro último mensaje${ofOrder}: era un error, y lo sentimos.`,
      '{{#standing}}La situación es esta: {{standing}}{{/standing}}',
      'Puede ver en cualquier momento cómo va su pedido.',
    ],
    sms: {
      say: [
        `Lo sentimos, nuestro último mensaje${ofOrder} era un error.`,
        '{{#standing}}La situación es esta: {{standing}}{{/standing}}',
        '{{#when}}Hora: {{short}}.{{/when}}',
      ],
    },
  },
  feedback: {
    subject: `¿Qué tal ha ido{{#number}} el pedido {{number}}{{/number}}?`,
    headline: '¿Qué tal ha ido?',
    sentences: [`¿Nos cuenta si le ha gustado ${order} y cómo le ha llegado?`],
    sms: { say: [`Cuéntenos qué le ha parecido ${order}.`] },
  },
  'not-told': {
    subject: `Por favor, llame: un mensaje no ha salido a tiempo${ofOrder}`,
    headline: 'Alguien no se ha enterado a tiempo',
    sentences: [
      `{{#untold}}«{{untold}}»: {{/untold}}no hemos podido avisar a tiempo a {{#untoldTo}}{{untoldTo}}{{/untoldTo}}{{^untoldTo}}quien hizo el pedido{{/untoldTo}}${ofOrder}.`,
      '{{#untoldPhone}}Por favor, llame al {{untoldPhone}}.{{/untoldPhone}}',
    ],
    sms: {
      say: [
        `Aviso fuera de tiempo${ofOrder}{{#untoldTo}}: {{untoldTo}}{{/untoldTo}}.`,
        '{{#untoldPhone}}Por favor, llame al {{untoldPhone}}.{{/untoldPhone}}',
      ],
    },
  },
};
