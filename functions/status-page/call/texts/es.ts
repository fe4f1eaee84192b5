import type { CallTexts } from './texts.ts';

export const es: CallTexts = {
  order: 'Pedido',
  notYet: 'Por favor, no llame antes de {{time}}.',
  howDidItGo: '¿Cómo ha ido?',
  note: 'Una nota para el equipo',
  optional: 'opcional',
  answers: {
    reached: 'Contactado y hablado',
    no_answer: 'No contesta',
    busy: 'Comunica',
    voicemail: 'Buzón de voz',
    wrong_number: 'Número equivocado',
    refused: 'No quiere más llamadas',
    refused_everything: 'No quiere saber más de nosotros',
  },
  expired: {
    title: 'Este enlace ya no es válido',
    text: 'Lo era mientras valía la pena llamar. La lista de llamadas muestra a quién hay que llamar todavía.',
  },
  done: {
    title: 'Ya no hace falta llamar',
    text: 'La llamada está hecha o ya no es necesaria. Gracias.',
  },
  needless: {
    title: 'Queda anotado. Gracias',
    text: 'Ya no hace falta llamar de nuevo: el asunto se resolvió mientras usted hablaba por teléfono.',
  },
  taken: {
    title: 'Ya hay alguien con ella',
    text: '{{by}} tiene esta llamada hasta {{time}}. Vuelva entonces, si sigue aquí.',
  },
  tooLong: 'Por favor, limite la nota a 500 caracteres.',
};
