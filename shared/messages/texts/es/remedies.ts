import type { RemedyTexts } from '../texts.ts';
import { ofOrder } from './phrases.ts';

const who = '{{#fullName}}{{fullName}}{{/fullName}}{{^fullName}}Quien hizo el pedido{{/fullName}}';
const what = '{{#remedy}}{{remedy}}{{/remedy}}{{^remedy}}ha elegido{{/remedy}}';

/** What colleagues are told of things that went wrong: what the customer chose, what they report, and what there is no money for. */
export const remedies: RemedyTexts = {
  'remedy-chosen': {
    subject: `${who} ${what}${ofOrder}`,
    headline: 'Ya hay una decisión',
    sentences: [
      `${who} ${what}${ofOrder}. Se trata del retraso que comunicamos.`,
      '{{#comment}}«{{comment}}»{{/comment}}',
      '{{#toArrange}}Ocúpese, por favor: la página dice que alguien lo hace.{{/toArrange}}',
    ],
    sms: { say: [`${who} ${what}${ofOrder}.`] },
  },
  'problem-reported': {
    subject: `{{#problem}}{{problem}}{{/problem}}{{^problem}}Un problema{{/problem}}${ofOrder}: hay que mirarlo`,
    headline: 'Nos comunican un problema',
    sentences: [
      `${who} comunica un problema${ofOrder}{{#problem}}: {{problem}}{{/problem}}.`,
      '{{#problemItems}}Se trata de: {{problemItems}}.{{/problemItems}}',
      '{{#comment}}«{{comment}}»{{/comment}}',
      '{{#problemPhotos}}Hay fotos en la página del pedido.{{/problemPhotos}}',
      'Pida disculpas y acuerde cómo lo solucionamos.',
    ],
    sms: {
      say: [`{{#problem}}{{problem}}{{/problem}}{{^problem}}Un problema{{/problem}}${ofOrder}: hay que mirarlo.`],
    },
  },
  'budget-spent': {
    subject: `El presupuesto para retrasos está agotado${ofOrder}`,
    headline: 'El presupuesto para retrasos está agotado',
    sentences: [
      `En el presupuesto de este mes para retrasos{{#budget}} ({{budget}}){{/budget}} ya no cabe lo que ofrece su regla${ofOrder}. El retraso se comunica, y no se promete nada a cambio.`,
      'Lo mismo vale para todo lo que ya no quepa, hasta que empiece el mes que viene o suba el presupuesto. Este aviso llega una vez al mes.',
    ],
    sms: { say: [`Presupuesto para retrasos agotado${ofOrder}.`] },
  },
};
