import type { SmsBudgetTexts } from '../texts.ts';

/** What colleagues are told of what may be spent on SMS in a month. */
export const smsBudget: SmsBudgetTexts = {
  'sms-budget-near': {
    subject: 'El presupuesto de SMS está casi agotado',
    headline: 'El presupuesto de SMS está casi agotado',
    sentences: [
      'Se han gastado cuatro quintas partes del presupuesto de SMS de este mes{{#budget}} ({{budget}}){{/budget}}.',
      'Cuando se agote, no saldrá ningún SMS hasta que empiece el mes que viene o suba el presupuesto: lo que habría dicho irá por correo o por otro canal de su regla.',
    ],
    sms: { say: ['El presupuesto de SMS está casi agotado.'] },
  },
  'sms-budget-spent': {
    subject: 'El presupuesto de SMS está agotado',
    headline: 'El presupuesto de SMS está agotado',
    sentences: [
      'En el presupuesto de SMS de este mes{{#budget}} ({{budget}}){{/budget}} ya no cabe otro.',
      'Hasta que empiece el mes que viene o suba el presupuesto, lo que habría dicho un SMS va por correo o por otro canal de su regla; quien no tenga ninguno no se entera. Este aviso llega una vez al mes.',
    ],
    sms: { say: ['El presupuesto de SMS está agotado.'] },
  },
};
