import { typeset } from '../../../../shared/messages/texts/fr/typeset.ts';
import type { CallTexts } from './texts.ts';

export const fr: CallTexts = typeset({
  order: 'Commande',
  notYet: 'Merci de n’appeler qu’à partir de {{time}}.',
  howDidItGo: 'Comment s’est passé l’appel ?',
  note: 'Une note pour vos collègues',
  optional: 'facultatif',
  answers: {
    reached: 'Joint, tout est dit',
    no_answer: 'Pas de réponse',
    busy: 'Occupé',
    voicemail: 'Messagerie vocale',
    wrong_number: 'Mauvais numéro',
    refused: 'Ne veut plus d’appels',
    refused_everything: 'Ne veut plus rien recevoir de nous',
  },
  expired: {
    title: 'Ce lien n’est plus valable',
    text: 'Il l’était tant que l’appel en valait la peine. La liste d’appels indique qui reste à joindre.',
  },
  done: {
    title: 'Plus personne n’a besoin d’appeler',
    text: 'L’appel a été passé, ou il n’est plus nécessaire. Merci.',
  },
  needless: {
    title: 'C’est noté. Merci',
    text: 'Plus besoin de rappeler : l’affaire s’est réglée pendant votre appel.',
  },
  taken: {
    title: 'Quelqu’un s’en occupe déjà',
    text: '{{by}} a cet appel jusqu’à {{time}}. Revenez à ce moment-là, s’il est encore là.',
  },
  tooLong: 'Merci de limiter la note à 500 caractères.',
});
