import type { CallTexts } from '../texts.ts';
import { ofOrder } from './phrases.ts';

const somebody = '{{#untoldTo}}{{untoldTo}}{{/untoldTo}}{{^untoldTo}}la personne qui a commandé{{/untoldTo}}';
const name = '{{#untoldTo}}: {{untoldTo}}{{/untoldTo}}';
const about = '{{#untold}}« {{untold}} » : {{/untold}}';
const howTo = 'Le lien montre le numéro et ce qu’il faut dire, et permet de noter comment l’appel s’est passé.';

/** What colleagues are told of a call: that it is theirs, or that nobody has made it. */
export const calls: CallTexts = {
  'call-assigned': {
    subject: `Merci d’appeler ${somebody}${ofOrder}`,
    headline: 'Un appel pour vous',
    sentences: [`${about}merci d’appeler ${somebody}${ofOrder}.`, howTo],
    sms: { say: [`Merci d’appeler${ofOrder}${name}.`] },
  },
  'call-escalated': {
    subject: `Personne n’a encore joint ${somebody}${ofOrder} : merci d’appeler`,
    headline: 'Un appel qui vous revient',
    sentences: [`${about}personne n’a encore joint ${somebody}${ofOrder}. L’appel vous revient désormais.`, howTo],
    sms: { say: [`Sans réponse, merci d’appeler${ofOrder}${name}.`] },
  },
  'call-not-made': {
    subject: `Impossible de joindre ${somebody} par téléphone${ofOrder}`,
    headline: 'Un appel n’a pas abouti',
    sentences: [
      `${about}personne n’a pu joindre ${somebody} par téléphone${ofOrder}, et l’appel n’est plus sur la liste.`,
      '{{#untoldPhone}}Le numéro : {{untoldPhone}}.{{/untoldPhone}}',
    ],
    sms: { say: [`Impossible à joindre par téléphone${ofOrder}${name}.`] },
  },
};
