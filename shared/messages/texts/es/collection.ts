import type { VisitTexts } from '../texts.ts';
import {
  anotherTime,
  formerTime,
  noteFromDriver,
  numbered,
  ofOrder,
  photoOfVisit,
  reason,
  whatNext,
  whatNextShort,
} from './phrases.ts';

const haveReady = 'Por favor, téngalo todo preparado y procure que haya alguien para entregárnoslo.';
const haveReadyShort = 'Téngalo todo preparado.';
const thanks = 'Gracias por alquilar con nosotros. No tiene que hacer nada más.';
const problem = '¿Algo no va bien? Díganoslo.';

export const collection: VisitTexts = {
  'choose-slot': {
    subject: `Elija cuándo recogemos el material alquilado${ofOrder}`,
    headline: '¿Cuándo podemos recoger el material?',
    sentences: [
      `Queremos recoger el material alquilado${ofOrder}. Elija en la página de su pedido la hora que mejor le venga.`,
      '{{#slots}}Están libres: {{slots}}.{{/slots}}',
    ],
    sms: { say: [`Elija la hora de la recogida${ofOrder}.`] },
  },
  'visit-planned': {
    subject: '{{#when}}Recogemos el material alquilado: {{fact}}{{/when}}{{^when}}La recogida está programada{{/when}}',
    headline: 'La recogida está programada',
    sentences: [`Vamos a recoger el material alquilado${ofOrder}.`, haveReady, anotherTime],
    sms: {
      say: [`Recogida${ofOrder}{{#when}}: {{short}}{{/when}}{{^when}} programada{{/when}}.`],
      ifRoom: [haveReadyShort],
    },
  },
  reminder: {
    subject: 'Recordatorio: recogemos el material alquilado{{#when}}, {{fact}}{{/when}}',
    headline: 'Pronto recogemos el material',
    sentences: [
      `Le recordamos que{{^when}} pronto{{/when}} recogemos el material alquilado${ofOrder}.`,
      haveReady,
      anotherTime,
    ],
    sms: {
      say: [`Recuerde: recogida${ofOrder} {{#when}}{{short}}{{/when}}{{^when}}pronto{{/when}}.`],
      ifRoom: [haveReadyShort],
    },
  },
  rescheduled: {
    subject: '{{#when}}Nueva hora de recogida: {{fact}}{{/when}}{{^when}}La recogida se ha aplazado{{/when}}',
    headline: 'La recogida cambia de hora',
    sentences: [
      `{{#when}}Recogeremos el material alquilado${ofOrder} a una hora distinta de la prevista.{{/when}}{{^when}}Tenemos que aplazar la recogida del material alquilado${ofOrder}.{{/when}}`,
      formerTime,
      reason,
      anotherTime,
    ],
    sms: {
      say: [
        `{{#when}}Nueva recogida${ofOrder}: {{short}}.{{/when}}{{^when}}Tenemos que aplazar la recogida${ofOrder}. Le diremos la nueva hora.{{/when}}`,
      ],
      ifRoom: ['{{reason}}'],
    },
  },
  'on-its-way': {
    subject: `Vamos a recoger el material alquilado${ofOrder}`,
    headline: 'Vamos de camino a la recogida',
    sentences: [
      `Vamos de camino a recoger el material alquilado${ofOrder}.`,
      'Por favor, téngalo todo preparado para entregárnoslo.',
    ],
    sms: {
      say: ['Vamos a la recogida{{#when}}: {{short}}{{/when}}.'],
      ifRoom: [numbered, haveReadyShort],
    },
  },
  approaching: {
    subject: `Casi llegamos para recoger el material alquilado${ofOrder}`,
    headline: 'Estamos a punto de llegar',
    sentences: [
      `{{#wait}}Llegamos {{wait}} para recoger el material alquilado${ofOrder}.{{/wait}}{{^wait}}Estamos a punto de llegar para recoger el material alquilado${ofOrder}.{{/wait}}`,
      'Por favor, téngalo todo preparado para entregárnoslo.',
    ],
    sms: {
      say: [
        `{{#wait}}Recogida {{wait}}${ofOrder}.{{/wait}}{{^wait}}Casi llegamos{{#when}}: {{short}}{{/when}}${ofOrder}.{{/wait}}`,
      ],
      ifRoom: ['{{#wait}}{{#when}}Hora: {{short}}.{{/when}}{{/wait}}', haveReadyShort],
    },
  },
  arrived: {
    subject: `Hemos llegado para recoger el material alquilado${ofOrder}`,
    headline: 'Hemos llegado para la recogida',
    sentences: [
      `Hemos llegado{{#at}} {{phrase}}{{/at}} para recoger el material alquilado${ofOrder}.`,
      'Por favor, salga a recibirnos.',
    ],
    sms: {
      say: ['Ya estamos aquí para la recogida{{#at}}, {{short}}{{/at}}.'],
      ifRoom: [numbered, 'Por favor, salga a recibirnos.'],
    },
  },
  departed: {
    subject: `Hemos pasado por su dirección${ofOrder}`,
    headline: 'Hemos pasado por su dirección',
    sentences: [
      `Fuimos a recoger el material alquilado${ofOrder} y salimos de su dirección{{#at}} {{phrase}}{{/at}}.`,
      noteFromDriver,
      '{{#contact}}Si algo no está como debería, díganoslo: {{contact}}{{/contact}}',
    ],
    sms: { say: [`Ya nos hemos ido{{#at}}, {{short}}{{/at}}${ofOrder}.`], ifRoom: [problem] },
  },
  delivered: {
    subject: `Recogido: el material alquilado${ofOrder}`,
    headline: 'Hemos recogido el material alquilado',
    sentences: [
      `Recogimos el material alquilado${ofOrder}{{#at}} {{phrase}}{{/at}}.`,
      '{{#receivedBy}}Nos lo entregó {{receivedBy}}.{{/receivedBy}}',
      noteFromDriver,
      thanks,
    ],
    sms: { say: [`Recogida hecha{{#at}} {{short}}{{/at}}${ofOrder}. ¡Gracias!`, '{{note}}'] },
  },
  'left-unattended': {
    subject: `Recogido: el material alquilado${ofOrder}`,
    headline: 'Hemos recogido el material alquilado',
    sentences: [
      `No había nadie, así que recogimos por nuestra cuenta el material alquilado${ofOrder}{{#at}} {{phrase}}{{/at}}.`,
      noteFromDriver,
      photoOfVisit,
      thanks,
    ],
    sms: {
      say: [
        `Recogida hecha{{#at}} {{short}}{{/at}}${ofOrder}. ¡Gracias!`,
        '{{note}}',
        '{{#photos}}Vea la foto.{{/photos}}',
      ],
    },
  },
  'not-home': {
    subject: `Sentimos no haberle encontrado${ofOrder}`,
    headline: 'Sentimos no haberle encontrado',
    sentences: [
      `Fuimos a recoger el material alquilado${ofOrder}{{#at}} {{phrase}}{{/at}}, pero no había nadie.`,
      noteFromDriver,
      photoOfVisit,
      whatNext,
    ],
    sms: {
      say: [`Fuimos a recoger el material${ofOrder}{{#at}} el {{short}}{{/at}}, pero no había nadie.`, whatNextShort],
      ifRoom: ['{{note}}'],
    },
  },
  'not-completed': {
    subject: `No hemos podido recoger el material alquilado${ofOrder}`,
    headline: 'No hemos podido hacer la recogida',
    sentences: [
      `Lo sentimos: no hemos podido recoger el material alquilado${ofOrder}{{#at}} {{phrase}}{{/at}}.`,
      reason,
      noteFromDriver,
      photoOfVisit,
      whatNext,
    ],
    sms: {
      say: [`Lo sentimos, no hemos podido hacer la recogida${ofOrder}.`, whatNextShort, '{{reason}}'],
      ifRoom: ['{{note}}'],
    },
  },
};
