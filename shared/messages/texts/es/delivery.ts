import { oneOrSeveral } from '../several.ts';
import type { VisitTexts } from '../texts.ts';
import {
  anotherTime,
  contentsOfPart,
  esta,
  formerTime,
  lookOver,
  lookOverShort,
  noteFromDriver,
  ofOrder,
  Order,
  order,
  Parcel,
  parcelNumbered,
  ParcelOrOrder,
  parcelOrOrder,
  photoOfVisit,
  putRight,
  reason,
  s,
  theRest,
  whatNext,
  whatNextShort,
  YourOrder,
  yourOrder,
} from './phrases.ts';

const lo = oneOrSeveral('lo', 'los');
const llega = oneOrSeveral('llega', 'llegan');
const va = oneOrSeveral('va', 'van');
const beThere = `Por favor, procure que haya alguien para recibir${lo}.`;
const beThereShort = `Procure que haya alguien para recibir${lo}.`;
const problem = '¿Algo no va bien? Díganoslo.';

/** Whoever carried a parcel has gone: the reader alone sees how it is. */
const checkParcel = `{{#ofParcel}}${lookOverShort}{{/ofParcel}}`;
const checkVisit = `{{^ofParcel}}${lookOverShort}{{/ofParcel}}`;

export const delivery: VisitTexts = {
  'choose-slot': {
    subject: `Elija la hora de su entrega${ofOrder}`,
    headline: '¿Cuándo podemos ir?',
    sentences: [
      `Queremos llevarle ${order}. Elija en la página de su pedido la hora que mejor le venga.`,
      '{{#slots}}Están libres: {{slots}}.{{/slots}}',
    ],
    sms: { say: [`Elija la hora de entrega de ${order}.`] },
  },
  'visit-planned': {
    subject: '{{#when}}Su entrega: {{fact}}{{/when}}{{^when}}Su entrega está programada{{/when}}',
    headline: 'Su entrega está programada',
    sentences: [`Vamos a llevarle ${order}.`, beThere, anotherTime],
    sms: {
      say: [`${Order} {{#when}}${llega} el {{short}}{{/when}}{{^when}}${esta} listo${s} para la entrega{{/when}}.`],
      ifRoom: [beThereShort],
    },
  },
  reminder: {
    subject: 'Recordatorio: su entrega{{#when}}, {{fact}}{{/when}}',
    headline: 'Se acerca su entrega',
    sentences: [`Le recordamos que{{^when}} pronto{{/when}} le llevamos ${order}.`, beThere, anotherTime],
    sms: {
      say: [`Recuerde: entrega${ofOrder} {{#when}}{{short}}{{/when}}{{^when}}pronto{{/when}}.`],
      ifRoom: [beThereShort],
    },
  },
  rescheduled: {
    subject: '{{#when}}Nueva hora de entrega: {{fact}}{{/when}}{{^when}}Su entrega se ha aplazado{{/when}}',
    headline: 'Su entrega cambia de hora',
    sentences: [
      `{{#when}}Le llevaremos ${order} a una hora distinta de la prevista.{{/when}}{{^when}}Tenemos que aplazar su entrega${ofOrder}.{{/when}}`,
      formerTime,
      reason,
      anotherTime,
    ],
    sms: {
      say: [
        `{{#when}}${Order} ${llega} ahora el {{short}}.{{/when}}{{^when}}Tenemos que aplazar su entrega${ofOrder}. Le diremos la nueva hora.{{/when}}`,
      ],
      ifRoom: ['{{reason}}'],
    },
  },
  'on-its-way': {
    subject: `En camino: ${order}`,
    headline: 'Su entrega está en camino',
    sentences: [`${Order} ${va} camino de su casa.`, 'Tenga el teléfono a mano, por si nos cuesta encontrarle.'],
    sms: { say: [`${Order} ${va} de camino{{#when}}: {{short}}{{/when}}.`], ifRoom: [beThereShort] },
  },
  approaching: {
    subject: `Casi llegamos: ${order}`,
    headline: 'Estamos a punto de llegar',
    sentences: [
      `{{#wait}}Llegamos {{wait}} con ${order}.{{/wait}}{{^wait}}Estamos a punto de llegar con ${order}.{{/wait}}`,
      beThere,
    ],
    sms: {
      say: [
        `{{#wait}}${Order} ${llega} {{wait}}.{{/wait}}{{^wait}}${Order} ${esta} al llegar{{#when}}: {{short}}{{/when}}.{{/wait}}`,
      ],
      ifRoom: ['{{#wait}}{{#when}}Hora: {{short}}.{{/when}}{{/wait}}', beThereShort],
    },
  },
  arrived: {
    subject: `Hemos llegado con ${order}`,
    headline: 'Estamos en su puerta',
    sentences: [`Hemos llegado con ${order}{{#at}} {{phrase}}{{/at}}.`, 'Por favor, salga a recibirnos.'],
    sms: {
      say: [`Hemos llegado con ${order}{{#at}}, {{short}}{{/at}}.`],
      ifRoom: ['Por favor, salga a recibirnos.'],
    },
  },
  departed: {
    subject: `Hemos pasado por su dirección${ofOrder}`,
    headline: 'Hemos pasado por su dirección',
    sentences: [`Salimos de su dirección{{#at}} {{phrase}}{{/at}}${ofOrder}.`, noteFromDriver, putRight],
    sms: { say: [`Ya nos hemos ido{{#at}}, {{short}}{{/at}}${ofOrder}.`], ifRoom: [problem] },
  },
  delivered: {
    subject: `Entregado${s}: ${parcelOrOrder}`,
    headline: `{{#ofPart}}${Parcel}{{/ofPart}}{{^ofPart}}${YourOrder}{{/ofPart}} ya ${esta} entregado${s}`,
    sentences: [
      `${ParcelOrOrder} ${oneOrSeveral('se entregó', 'se entregaron')}{{#at}} {{phrase}}{{/at}}.`,
      `{{#receivedBy}}${oneOrSeveral('Lo', 'Los')} recibió {{receivedBy}}.{{/receivedBy}}`,
      noteFromDriver,
      theRest,
      lookOver,
    ],
    sms: {
      say: [
        `${ParcelOrOrder} ${oneOrSeveral('se entregó', 'se entregaron')}{{#at}} el {{short}}{{/at}}.`,
        '{{note}}',
        contentsOfPart,
        checkParcel,
      ],
      ifRoom: ['{{#receivedBy}}Recibido por {{receivedBy}}.{{/receivedBy}}', checkVisit, parcelNumbered, theRest],
    },
  },
  'left-unattended': {
    subject: `Le hemos dejado ${order}`,
    headline: `Le hemos dejado ${yourOrder}`,
    sentences: [
      `No había nadie, así que le dejamos ${order}{{#at}} {{phrase}}{{/at}}.`,
      `{{#note}}Dónde encontrar${lo}: {{note}}{{/note}}`,
      `{{#photos}}Una foto en la página de su pedido muestra dónde ${lo} dejamos.{{/photos}}`,
      lookOver,
    ],
    sms: {
      say: [
        `Le dejamos ${order}{{#at}} el {{short}}{{/at}}.`,
        '{{note}}',
        '{{#photos}}Una foto muestra dónde.{{/photos}}',
      ],
      ifRoom: [lookOverShort],
    },
  },
  'not-home': {
    subject: `Sentimos no haberle encontrado${ofOrder}`,
    headline: 'Sentimos no haberle encontrado',
    sentences: [
      `Fuimos con ${order}{{#at}} {{phrase}}{{/at}}, pero no había nadie.`,
      noteFromDriver,
      photoOfVisit,
      whatNext,
    ],
    sms: {
      say: [`Fuimos con ${order}{{#at}} el {{short}}{{/at}}, pero no había nadie.`, whatNextShort],
      ifRoom: ['{{note}}'],
    },
  },
  'not-completed': {
    subject: `No hemos podido entregar ${order}`,
    headline: 'No hemos podido hacer la entrega',
    sentences: [
      `Lo sentimos: no hemos podido entregar ${order}{{#at}} {{phrase}}{{/at}}.`,
      reason,
      noteFromDriver,
      photoOfVisit,
      whatNext,
    ],
    sms: {
      say: [`Lo sentimos, no hemos podido entregar ${order}.`, whatNextShort, '{{reason}}'],
      ifRoom: ['{{note}}'],
    },
  },
};
