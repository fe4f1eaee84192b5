import type { CallTexts } from '../texts.ts';
import { ofOrder } from './phrases.ts';

const somebody = '{{#untoldTo}}{{untoldTo}}{{/untoldTo}}{{^untoldTo}}quien hizo el pedido{{/untoldTo}}';
const about = '{{#untold}}«{{untold}}»: {{/untold}}';
const howTo = 'El enlace muestra el número y qué decir, y en él se anota cómo ha ido.';

/** What colleagues are told of a call: that it is theirs, or that nobody has made it. */
export const calls: CallTexts = {
  'call-assigned': {
    subject: `Por favor, llame a ${somebody}${ofOrder}`,
    headline: 'Una llamada para usted',
    sentences: [`${about}por favor, llame a ${somebody}${ofOrder}.`, howTo],
    sms: { say: [`Por favor, llame a ${somebody}${ofOrder}.`] },
  },
  'call-escalated': {
    subject: `Nadie ha localizado aún a ${somebody}${ofOrder}: por favor, llame`,
    headline: 'Una llamada que ahora es suya',
    sentences: [`${about}nadie ha localizado aún a ${somebody}${ofOrder}. Ahora la llamada es suya.`, howTo],
    sms: { say: [`Llame a ${somebody}${ofOrder}: no contesta.`] },
  },
  'call-not-made': {
    subject: `Nadie ha localizado por teléfono a ${somebody}${ofOrder}`,
    headline: 'Una llamada se ha quedado sin hacer',
    sentences: [
      `${about}nadie ha localizado por teléfono a ${somebody}${ofOrder}, y la llamada ya no está en la lista.`,
      '{{#untoldPhone}}El número es {{untoldPhone}}.{{/untoldPhone}}',
    ],
    sms: { say: [`Sin localizar a ${somebody}${ofOrder}.`] },
  },
};
