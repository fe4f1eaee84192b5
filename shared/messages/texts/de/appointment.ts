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

const letUsIn = 'Bitte sorgen Sie dafür, dass jemand da ist und uns hereinlassen kann.';
const letUsInShort = 'Bitte sorgen Sie dafür, dass jemand da ist.';
const justAsk = 'Wenn etwas unklar ist, fragen Sie gern{{^contact}}.{{/contact}}{{#contact}}: {{contact}}{{/contact}}';

export const appointment: VisitTexts = {
  'choose-slot': {
    subject: `Bitte wählen Sie einen Termin${ofOrder}`,
    headline: 'Wann dürfen wir kommen?',
    sentences: [
      `Wir möchten zu Ihnen kommen${ofOrder}. Bitte wählen Sie auf der Seite Ihrer Bestellung den Termin, der Ihnen am besten passt.`,
      '{{#slots}}Diese sind frei: {{slots}}.{{/slots}}',
    ],
    sms: { say: [`Bitte wählen Sie einen Termin${ofOrder}.`] },
  },
  'visit-planned': {
    subject: '{{#when}}Ihr Termin: {{fact}}{{/when}}{{^when}}Ihr Termin ist gebucht{{/when}}',
    headline: 'Ihr Termin ist gebucht',
    sentences: [`Wir kommen zu Ihnen${ofOrder}.`, letUsIn, anotherTime],
    sms: {
      say: [`Ihr Termin{{#when}}: {{short}}{{/when}}{{^when}} ist gebucht{{/when}}${ofOrder}.`],
      ifRoom: [letUsInShort],
    },
  },
  reminder: {
    subject: 'Erinnerung: Ihr Termin{{#when}}, {{fact}}{{/when}}',
    headline: 'Ihr Termin steht bevor',
    sentences: [`Zur Erinnerung: Wir kommen{{^when}} in Kürze{{/when}} zu Ihnen${ofOrder}.`, letUsIn, anotherTime],
    sms: {
      say: ['Erinnerung: Ihr Termin{{#when}}, {{short}}{{/when}}{{^when}} ist in Kürze{{/when}}.'],
      ifRoom: [numbered, letUsInShort],
    },
  },
  rescheduled: {
    subject: '{{#when}}Ihr Termin wurde verschoben: {{fact}}{{/when}}{{^when}}Ihr Termin wurde verschoben{{/when}}',
    headline: 'Ihr Termin wurde verschoben',
    sentences: [
      `{{#when}}Wir kommen zu einem anderen Termin als geplant zu Ihnen${ofOrder}.{{/when}}{{^when}}Wir müssen Ihren Termin${ofOrder} verschieben.{{/when}}`,
      formerTime,
      reason,
      anotherTime,
    ],
    sms: {
      say: [
        '{{#when}}Wir kommen stattdessen {{short}}.{{/when}}{{^when}}Wir müssen Ihren Termin verschieben. Der neue folgt.{{/when}}',
      ],
      ifRoom: [numbered, '{{reason}}'],
    },
  },
  'on-its-way': {
    subject: `Wir sind unterwegs zu Ihrem Termin${ofOrder}`,
    headline: 'Wir sind unterwegs zu Ihnen',
    sentences: [`Wir sind unterwegs zu Ihrem Termin${ofOrder}.`, letUsIn],
    sms: {
      say: ['Unterwegs zu Ihrem Termin{{#when}}: {{short}}{{/when}}.'],
      ifRoom: [numbered, letUsInShort],
    },
  },
  approaching: {
    subject: `Wir sind gleich bei Ihnen${ofOrder}`,
    headline: 'Wir sind gleich bei Ihnen',
    sentences: [
      `Wir sind {{#wait}}{{wait}}{{/wait}}{{^wait}}gleich{{/wait}} zu Ihrem Termin${ofOrder} bei Ihnen.`,
      letUsIn,
    ],
    sms: {
      say: [
        '{{#wait}}Wir sind {{wait}} bei Ihnen.{{/wait}}{{^wait}}Wir sind gleich bei Ihnen{{#when}}: {{short}}{{/when}}.{{/wait}}',
      ],
      ifRoom: ['{{#wait}}{{#when}}{{short}}.{{/when}}{{/wait}}', numbered, letUsInShort],
    },
  },
  arrived: {
    subject: `Wir sind zu Ihrem Termin da${ofOrder}`,
    headline: 'Wir sind bei Ihnen',
    sentences: [
      `Wir sind{{#at}} {{phrase}}{{/at}} zu Ihrem Termin${ofOrder} bei Ihnen eingetroffen.`,
      'Bitte lassen Sie uns herein.',
    ],
    sms: {
      say: ['Wir sind zu Ihrem Termin da{{#at}}, {{short}}{{/at}}.'],
      ifRoom: [numbered, 'Bitte lassen Sie uns herein.'],
    },
  },
  departed: {
    subject: `Wir waren bei Ihnen${ofOrder}`,
    headline: 'Wir waren bei Ihnen',
    sentences: [
      `Wir sind nach Ihrem Termin${ofOrder}{{#at}} {{phrase}}{{/at}} weitergefahren.`,
      noteFromVisit,
      justAsk,
    ],
    sms: {
      say: [`Wir waren bei Ihnen{{#at}}, {{short}}{{/at}}${ofOrder}.`],
      ifRoom: ['Haben Sie Fragen? Melden Sie sich.'],
    },
  },
  delivered: {
    subject: `Vielen Dank für Ihre Zeit${ofOrder}`,
    headline: 'Ihr Termin ist erledigt',
    sentences: [
      `Unser Besuch bei Ihnen${ofOrder} ist abgeschlossen{{#at}}: {{fact}}{{/at}}. Vielen Dank für Ihre Zeit.`,
      noteFromVisit,
      justAsk,
    ],
    sms: { say: ['Ihr Termin ist erledigt{{#at}}, {{short}}{{/at}}. Danke!', '{{note}}'], ifRoom: [numbered] },
  },
  'left-unattended': {
    subject: `Ihr Termin ist erledigt${ofOrder}`,
    headline: 'Ihr Termin ist erledigt',
    sentences: [
      `Es war niemand da, deshalb haben wir Ihren Termin${ofOrder}{{#at}} {{phrase}}{{/at}} ohne Sie erledigt.`,
      noteFromVisit,
      photoOfVisit,
      justAsk,
    ],
    sms: {
      say: [
        'Ihr Termin ist erledigt{{#at}}, {{short}}{{/at}}.',
        '{{note}}',
        '{{#photos}}Dazu gibt es ein Foto.{{/photos}}',
      ],
      ifRoom: [numbered],
    },
  },
  'not-home': {
    subject: `Leider haben wir Sie verpasst${ofOrder}`,
    headline: 'Leider haben wir Sie verpasst',
    sentences: [
      `Wir waren{{#at}} {{phrase}}{{/at}} zu Ihrem Termin${ofOrder} bei Ihnen, aber es war niemand da.`,
      noteFromVisit,
      photoOfVisit,
      whatNext,
    ],
    sms: {
      say: ['Wir waren{{#at}} {{short}}{{/at}} bei Ihnen, aber es war niemand da.', whatNextShort],
      ifRoom: [numbered, '{{note}}'],
    },
  },
  'not-completed': {
    subject: `Ihr Termin konnte nicht stattfinden${ofOrder}`,
    headline: 'Ihr Termin konnte nicht stattfinden',
    sentences: [`Leider konnte Ihr Termin${ofOrder} nicht stattfinden.`, reason, noteFromVisit, photoOfVisit, whatNext],
    sms: {
      say: ['Leider konnte Ihr Termin nicht stattfinden.', whatNextShort, '{{reason}}'],
      ifRoom: [numbered, '{{note}}'],
    },
  },
};
