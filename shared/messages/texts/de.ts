import type { MessageTexts } from './texts.ts';

const order = '{{#number}}Bestellung {{number}}{{/number}}{{^number}}Ihre Bestellung{{/number}}';
const dative = '{{#number}}Bestellung {{number}}{{/number}}{{^number}}Ihrer Bestellung{{/number}}';
const ofOrder = '{{#number}} (Bestellung {{number}}){{/number}}';
const anotherTime = '{{#contact}}Passt Ihnen der Termin nicht? Sagen Sie uns Bescheid: {{contact}}{{/contact}}';

export const de: MessageTexts = {
  greeting: 'Guten Tag{{#givenName}} {{fullName}}{{/givenName}}!',
  follow: 'Bestellung verfolgen',
  look: 'Bestellung ansehen',
  more: 'und {{count}} weitere',
  why: 'Sie erhalten diese Nachricht, weil Sie bei {{brand}} bestellt haben.',
  messages: {
    'order-received': {
      subject: 'Vielen Dank für Ihre Bestellung{{#number}} {{number}}{{/number}}',
      headline: 'Vielen Dank für Ihre Bestellung',
      sentences: [
        'Ihre Bestellung{{#number}} {{number}}{{/number}} ist bei uns eingegangen, und wir machen uns gleich an die Arbeit.',
        '{{#when}}Wir kommen voraussichtlich {{phrase}} zu Ihnen.{{/when}}',
        'Sobald es Neues gibt, melden wir uns. Bis dahin können Sie jederzeit nachsehen, wie weit wir sind.',
      ],
      sms: {
        say: `Danke! ${order} ist eingegangen{{#total}}, {{total}}{{/total}}.`,
        ifRoom: ['{{#items}}{{items}}.{{/items}}', '{{#payment}}{{payment}}.{{/payment}}'],
      },
    },
    'visit-planned': {
      delivery: {
        subject: '{{#when}}Ihre Lieferung: {{fact}}{{/when}}{{^when}}Ihre Lieferung ist geplant{{/when}}',
        headline: 'Ihre Lieferung ist geplant',
        sentences: [
          `Wir liefern ${order}{{#when}} {{phrase}}{{/when}}.`,
          'Bitte sorgen Sie dafür, dass jemand da ist und die Lieferung annehmen kann.',
          anotherTime,
        ],
        sms: {
          say: `${order} {{#when}}kommt {{short}}{{/when}}{{^when}}ist zur Lieferung eingeplant{{/when}}.`,
          ifRoom: ['Bitte sorgen Sie dafür, dass jemand da ist.'],
        },
      },
      collection: {
        subject: '{{#when}}Abholung Ihrer Mietartikel: {{fact}}{{/when}}{{^when}}Ihre Abholung ist geplant{{/when}}',
        headline: 'Ihre Abholung ist geplant',
        sentences: [
          `Wir holen Ihre Mietartikel${ofOrder}{{#when}} {{phrase}}{{/when}} bei Ihnen ab.`,
          'Bitte stellen Sie alles bereit und sorgen Sie dafür, dass jemand da ist.',
          anotherTime,
        ],
        sms: {
          say: `Abholung${ofOrder}{{#when}}: {{short}}{{/when}}{{^when}} ist geplant{{/when}}.`,
          ifRoom: ['Bitte stellen Sie alles bereit.'],
        },
      },
      appointment: {
        subject: '{{#when}}Ihr Termin: {{fact}}{{/when}}{{^when}}Ihr Termin ist gebucht{{/when}}',
        headline: 'Ihr Termin ist gebucht',
        sentences: [
          `Wir kommen{{#when}} {{phrase}}{{/when}} zu Ihnen${ofOrder}.`,
          'Bitte sorgen Sie dafür, dass jemand da ist und uns hereinlassen kann.',
          anotherTime,
        ],
        sms: {
          say: `Ihr Termin{{#when}}: {{short}}{{/when}}{{^when}} ist gebucht{{/when}}${ofOrder}.`,
          ifRoom: ['Bitte sorgen Sie dafür, dass jemand da ist.'],
        },
      },
    },
    'on-its-way': {
      delivery: {
        subject: `Unterwegs: ${order}`,
        headline: 'Ihre Lieferung ist unterwegs',
        sentences: [
          `${order} ist unterwegs zu Ihnen.`,
          '{{#when}}Wir sind voraussichtlich {{phrase}} bei Ihnen.{{/when}}',
          'Bitte halten Sie Ihr Telefon bereit, falls die Fahrerin oder der Fahrer Sie nicht gleich findet.',
        ],
        sms: {
          say: `${order} ist unterwegs{{#when}}: {{short}}{{/when}}.`,
          ifRoom: ['Bitte sorgen Sie dafür, dass jemand da ist.'],
        },
      },
      collection: {
        subject: `Wir sind unterwegs, um Ihre Mietartikel abzuholen${ofOrder}`,
        headline: 'Wir sind unterwegs, um abzuholen',
        sentences: [
          `Wir sind unterwegs, um Ihre Mietartikel${ofOrder} abzuholen.`,
          '{{#when}}Wir sind voraussichtlich {{phrase}} bei Ihnen.{{/when}}',
          'Bitte stellen Sie alles bereit.',
        ],
        sms: {
          say: 'Wir sind unterwegs zur Abholung{{#when}}: {{short}}{{/when}}.',
          ifRoom: ['{{#number}}Bestellung {{number}}.{{/number}}', 'Bitte stellen Sie alles bereit.'],
        },
      },
      appointment: {
        subject: `Wir sind unterwegs zu Ihrem Termin${ofOrder}`,
        headline: 'Wir sind unterwegs zu Ihnen',
        sentences: [
          `Wir sind unterwegs zu Ihrem Termin${ofOrder}.`,
          '{{#when}}Wir sind voraussichtlich {{phrase}} bei Ihnen.{{/when}}',
          'Bitte sorgen Sie dafür, dass jemand da ist und uns hereinlassen kann.',
        ],
        sms: {
          say: 'Unterwegs zu Ihrem Termin{{#when}}: {{short}}{{/when}}.',
          ifRoom: ['{{#number}}Bestellung {{number}}.{{/number}}'],
        },
      },
    },
    delivered: {
      delivery: {
        subject: `{{#unattended}}Für Sie abgelegt{{/unattended}}{{^unattended}}Zugestellt{{/unattended}}: ${order}`,
        headline:
          '{{#unattended}}Wir haben Ihre Bestellung für Sie abgelegt{{/unattended}}{{^unattended}}Ihre Bestellung ist da{{/unattended}}',
        sentences: [
          `{{#unattended}}Es war niemand da, deshalb haben wir ${order}{{#done}} {{phrase}}{{/done}} für Sie abgelegt.{{/unattended}}`,
          `{{^unattended}}${order} wurde{{#done}} {{phrase}}{{/done}} zugestellt.{{/unattended}}`,
          '{{#receivedBy}}Angenommen hat sie {{receivedBy}}.{{/receivedBy}}',
          '{{#note}}{{#unattended}}Hier finden Sie sie: {{note}}{{/unattended}}{{^unattended}}Ein Hinweis von unterwegs: {{note}}{{/unattended}}{{/note}}',
          'Bitte sehen Sie alles einmal durch. Wenn etwas fehlt oder beschädigt ist, melden Sie sich{{#contact}} ({{contact}}){{/contact}}, und wir bringen es in Ordnung.',
        ],
        sms: {
          say: `${order} wurde{{#done}} {{short}}{{/done}} {{#unattended}}für Sie abgelegt{{/unattended}}{{^unattended}}zugestellt{{/unattended}}.{{#note}} {{note}}{{/note}}`,
          ifRoom: ['{{#receivedBy}}Angenommen: {{receivedBy}}.{{/receivedBy}}', 'Stimmt etwas nicht? Melden Sie sich.'],
        },
      },
      collection: {
        subject: `Abgeholt: Ihre Mietartikel${ofOrder}`,
        headline: 'Wir haben Ihre Mietartikel abgeholt',
        sentences: [
          `Wir haben Ihre Mietartikel${ofOrder}{{#done}} {{phrase}}{{/done}} abgeholt.`,
          '{{#receivedBy}}Übergeben hat sie {{receivedBy}}.{{/receivedBy}}',
          '{{#note}}Ein Hinweis von unterwegs: {{note}}{{/note}}',
          'Vielen Dank, dass Sie bei uns gemietet haben. Sie brauchen nichts weiter zu tun.',
        ],
        sms: {
          say: `Abgeholt: {{#number}}Bestellung {{number}}{{/number}}{{^number}}Ihre Mietartikel{{/number}}{{#done}}, {{short}}{{/done}}. Danke!{{#note}} {{note}}{{/note}}`,
        },
      },
      appointment: {
        subject: `Vielen Dank für Ihre Zeit${ofOrder}`,
        headline: 'Ihr Termin ist erledigt',
        sentences: [
          `Unser Besuch bei Ihnen${ofOrder} ist abgeschlossen{{#done}}: {{fact}}{{/done}}. Vielen Dank für Ihre Zeit.`,
          '{{#note}}Ein Hinweis zum Termin: {{note}}{{/note}}',
          'Wenn etwas unklar ist, fragen Sie gern{{^contact}}.{{/contact}}{{#contact}}: {{contact}}{{/contact}}',
        ],
        sms: {
          say: 'Ihr Termin ist erledigt{{#done}}, {{short}}{{/done}}. Danke!{{#note}} {{note}}{{/note}}',
          ifRoom: ['{{#number}}Bestellung {{number}}.{{/number}}'],
        },
      },
    },
    delayed: {
      subject: 'Ihre Bestellung{{#number}} {{number}}{{/number}} verzögert sich',
      headline: 'Ihre Bestellung verzögert sich',
      sentences: [
        `Es tut uns leid: Mit ${dative} brauchen wir länger als geplant.`,
        '{{#reason}}Der Grund: {{reason}}{{/reason}}',
        '{{#when}}Wir kommen jetzt voraussichtlich {{phrase}} zu Ihnen.{{/when}}',
        '{{#nextSteps}}Wie es weitergeht: {{nextSteps}}{{/nextSteps}}',
        '{{#compensation}}{{compensation}}{{/compensation}}',
        '{{#contact}}Haben Sie Fragen, oder möchten Sie etwas ändern? Wir sind für Sie da: {{contact}}{{/contact}}',
      ],
      sms: {
        say: `Leider verzögert sich ${order}.{{#reason}} {{reason}}{{/reason}}{{#when}} Neuer Termin: {{short}}.{{/when}}{{#compensation}} {{compensation}}{{/compensation}}`,
        ifRoom: ['{{nextSteps}}', '{{#contact}}Fragen? {{contact}}{{/contact}}'],
      },
    },
  },
};
