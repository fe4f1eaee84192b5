import type { VisitTexts } from '../texts.ts';
import {
  anotherTime,
  formerTime,
  noteFromVisit,
  numbered,
  ofOrder,
  photoOfVisit,
  reason,
  whatNext,
  whatNextShort,
} from './phrases.ts';

const letUsIn = 'Por favor, procure que haya alguien para abrirnos.';
const letUsInShort = 'Procure que haya alguien para abrirnos.';
const justAsk = 'Si algo no queda claro, pregúntenos{{^contact}}.{{/contact}}{{#contact}}: {{contact}}{{/contact}}';

export const appointment: VisitTexts = {
  'choose-slot': {
    subject: `Elija la hora de su cita${ofOrder}`,
    headline: '¿Cuándo podemos ir?',
    sentences: [
      `Queremos hacerle una visita${ofOrder}. Elija en la página de su pedido la hora que mejor le venga.`,
      '{{#slots}}Están libres: {{slots}}.{{/slots}}',
    ],
    sms: { say: [`Elija la hora de nuestra visita${ofOrder}.`] },
  },
  'visit-planned': {
    subject: '{{#when}}Su cita: {{fact}}{{/when}}{{^when}}Su cita está confirmada{{/when}}',
    headline: 'Su cita está confirmada',
    sentences: [`Le haremos una visita${ofOrder}.`, letUsIn, anotherTime],
    sms: {
      say: [`Su cita{{#when}}: {{short}}{{/when}}{{^when}} está confirmada{{/when}}${ofOrder}.`],
      ifRoom: [letUsInShort],
    },
  },
  reminder: {
    subject: 'Recordatorio: su cita{{#when}}, {{fact}}{{/when}}',
    headline: 'Se acerca su cita',
    sentences: [`Le recordamos que{{^when}} pronto{{/when}} le haremos una visita${ofOrder}.`, letUsIn, anotherTime],
    sms: {
      say: ['Recuerde su cita{{#when}}: {{short}}{{/when}}{{^when}}, ya pronto{{/when}}.'],
      ifRoom: [numbered, letUsInShort],
    },
  },
  rescheduled: {
    subject: '{{#when}}Nueva hora de su cita: {{fact}}{{/when}}{{^when}}Su cita se ha aplazado{{/when}}',
    headline: 'Su cita cambia de hora',
    sentences: [
      `{{#when}}Le haremos la visita a una hora distinta de la prevista${ofOrder}.{{/when}}{{^when}}Tenemos que aplazar su cita${ofOrder}.{{/when}}`,
      formerTime,
      reason,
      anotherTime,
    ],
    sms: {
      say: [
        '{{#when}}Su cita es ahora el {{short}}.{{/when}}{{^when}}Tenemos que aplazar su cita. Le diremos la nueva hora.{{/when}}',
      ],
      ifRoom: [numbered, '{{reason}}'],
    },
  },
  'on-its-way': {
    subject: `Vamos de camino a su cita${ofOrder}`,
    headline: 'Vamos de camino',
    sentences: [`Vamos de camino a su cita${ofOrder}.`, letUsIn],
    sms: { say: [`Vamos de camino{{#when}}: {{short}}{{/when}}.`], ifRoom: [numbered, letUsInShort] },
  },
  approaching: {
    subject: `Casi llegamos a su cita${ofOrder}`,
    headline: 'Estamos a punto de llegar',
    sentences: [
      `{{#wait}}Llegamos {{wait}} a su cita${ofOrder}.{{/wait}}{{^wait}}Estamos a punto de llegar a su cita${ofOrder}.{{/wait}}`,
      letUsIn,
    ],
    sms: {
      say: [
        `{{#wait}}Llegamos {{wait}}${ofOrder}.{{/wait}}{{^wait}}Casi llegamos{{#when}}: {{short}}{{/when}}${ofOrder}.{{/wait}}`,
      ],
      ifRoom: ['{{#wait}}{{#when}}Hora: {{short}}.{{/when}}{{/wait}}', letUsInShort],
    },
  },
  arrived: {
    subject: `Hemos llegado para su cita${ofOrder}`,
    headline: 'Estamos en su puerta',
    sentences: [`Hemos llegado para su cita${ofOrder}{{#at}} {{phrase}}{{/at}}.`, 'Por favor, ábranos.'],
    sms: {
      say: ['Hemos llegado para su cita{{#at}}, {{short}}{{/at}}.'],
      ifRoom: [numbered, 'Por favor, ábranos.'],
    },
  },
  departed: {
    subject: `Hemos pasado por su dirección${ofOrder}`,
    headline: 'Hemos pasado por su dirección',
    sentences: [
      `Salimos de su dirección después de su cita${ofOrder}{{#at}} {{phrase}}{{/at}}.`,
      noteFromVisit,
      justAsk,
    ],
    sms: {
      say: [`Ya nos hemos ido{{#at}}, {{short}}{{/at}}${ofOrder}.`],
      ifRoom: ['¿Preguntas? Aquí estamos.'],
    },
  },
  delivered: {
    subject: `Gracias por su tiempo${ofOrder}`,
    headline: 'Su cita ha terminado',
    sentences: [
      `Terminamos nuestra visita{{#at}} {{phrase}}{{/at}}${ofOrder}. Gracias por recibirnos.`,
      noteFromVisit,
      justAsk,
    ],
    sms: { say: [`Visita hecha{{#at}} {{short}}{{/at}}${ofOrder}. ¡Gracias!`, '{{note}}'] },
  },
  'left-unattended': {
    subject: `Hemos estado en su casa${ofOrder}`,
    headline: 'Su cita ha terminado',
    sentences: [
      `No había nadie, así que hicimos la visita por nuestra cuenta{{#at}} {{phrase}}{{/at}}${ofOrder}.`,
      noteFromVisit,
      photoOfVisit,
      justAsk,
    ],
    sms: {
      say: [`Visita hecha{{#at}} {{short}}{{/at}}${ofOrder}.`, '{{note}}', '{{#photos}}Vea la foto.{{/photos}}'],
    },
  },
  'not-home': {
    subject: `Sentimos no haberle encontrado${ofOrder}`,
    headline: 'Sentimos no haberle encontrado',
    sentences: [
      `Fuimos a su cita${ofOrder}{{#at}} {{phrase}}{{/at}}, pero no había nadie.`,
      noteFromVisit,
      photoOfVisit,
      whatNext,
    ],
    sms: {
      say: ['Fuimos{{#at}} el {{short}}{{/at}}, pero no había nadie.', whatNextShort],
      ifRoom: [numbered, '{{note}}'],
    },
  },
  'not-completed': {
    subject: `Su cita no ha podido celebrarse${ofOrder}`,
    headline: 'Su cita no ha podido celebrarse',
    sentences: [
      `Lo sentimos: su cita${ofOrder} no ha podido celebrarse.`,
      reason,
      noteFromVisit,
      photoOfVisit,
      whatNext,
    ],
    sms: {
      say: [`Lo sentimos, la visita${ofOrder} no ha podido hacerse.`, whatNextShort, '{{reason}}'],
      ifRoom: ['{{note}}'],
    },
  },
};
