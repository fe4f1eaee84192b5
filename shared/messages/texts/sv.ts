import type { MessageTexts } from './texts.ts';

const order = '{{#number}}order {{number}}{{/number}}{{^number}}din beställning{{/number}}';
const Order = '{{#number}}Order {{number}}{{/number}}{{^number}}Din beställning{{/number}}';
const rental = '{{#number}}order {{number}}{{/number}}{{^number}}det du har hyrt{{/number}}';
const ofOrder = '{{#number}} (order {{number}}){{/number}}';
const anotherTime = '{{#contact}}Passar inte tiden? Hör av dig till oss: {{contact}}{{/contact}}';

export const sv: MessageTexts = {
  greeting: 'Hej{{#givenName}} {{givenName}}{{/givenName}}!',
  follow: 'Följ din beställning',
  look: 'Se din beställning',
  more: 'och {{count}} till',
  why: 'Du får det här meddelandet för att du har en beställning hos {{brand}}.',
  messages: {
    'order-received': {
      subject: 'Tack för din beställning{{#number}} {{number}}{{/number}}',
      headline: 'Tack för din beställning',
      sentences: [
        'Vi har tagit emot din beställning{{#number}} {{number}}{{/number}} och sätter i gång med den.',
        '{{#when}}Vi räknar med att komma {{phrase}}.{{/when}}',
        'Vi hör av oss så fort det finns något nytt. Fram till dess kan du när som helst se hur det går.',
      ],
      sms: {
        say: 'Tack! Vi har tagit emot din beställning{{#number}} {{number}}{{/number}}{{#total}}, {{total}}{{/total}}.',
        ifRoom: ['{{#items}}{{items}}.{{/items}}', '{{#payment}}{{payment}}.{{/payment}}'],
      },
    },
    'visit-planned': {
      delivery: {
        subject: '{{#when}}Din leverans: {{fact}}{{/when}}{{^when}}Din leverans är planerad{{/when}}',
        headline: 'Din leverans är planerad',
        sentences: [
          `Vi kommer med ${order}{{#when}} {{phrase}}{{/when}}.`,
          'Se gärna till att någon är på plats och kan ta emot.',
          anotherTime,
        ],
        sms: {
          say: `${Order} {{#when}}levereras {{short}}{{/when}}{{^when}}är planerad för leverans{{/when}}.`,
          ifRoom: ['Se till att någon kan ta emot.'],
        },
      },
      collection: {
        subject: '{{#when}}Vi hämtar det du har hyrt: {{fact}}{{/when}}{{^when}}Din hämtning är planerad{{/when}}',
        headline: 'Din hämtning är planerad',
        sentences: [
          `Vi kommer och hämtar det du har hyrt${ofOrder}{{#when}} {{phrase}}{{/when}}.`,
          'Ha gärna allt framme, och någon på plats som kan lämna över.',
          anotherTime,
        ],
        sms: {
          say: `Hämtning av ${rental}{{#when}}: {{short}}{{/when}}{{^when}} är planerad{{/when}}.`,
          ifRoom: ['Ha gärna allt framme.'],
        },
      },
      appointment: {
        subject: '{{#when}}Ditt bokade besök: {{fact}}{{/when}}{{^when}}Ditt besök är bokat{{/when}}',
        headline: 'Ditt besök är bokat',
        sentences: [
          `Vi kommer hem till dig{{#when}} {{phrase}}{{/when}}${ofOrder}.`,
          'Se gärna till att någon är på plats och kan släppa in oss.',
          anotherTime,
        ],
        sms: {
          say: `Vårt besök hos dig{{#when}}: {{short}}{{/when}}{{^when}} är bokat{{/when}}${ofOrder}.`,
          ifRoom: ['Se till att någon kan släppa in oss.'],
        },
      },
    },
    'on-its-way': {
      delivery: {
        subject: `På väg: ${order}`,
        headline: 'Din leverans är på väg',
        sentences: [
          `${Order} är på väg till dig.`,
          '{{#when}}Vi räknar med att vara hos dig {{phrase}}.{{/when}}',
          'Ha gärna telefonen nära till hands, ifall föraren behöver hjälp att hitta.',
        ],
        sms: { say: `${Order} är på väg{{#when}}: {{short}}{{/when}}.`, ifRoom: ['Se till att någon kan ta emot.'] },
      },
      collection: {
        subject: `Vi är på väg för att hämta det du har hyrt${ofOrder}`,
        headline: 'Vi är på väg för att hämta',
        sentences: [
          `Vi är på väg för att hämta det du har hyrt${ofOrder}.`,
          '{{#when}}Vi räknar med att vara hos dig {{phrase}}.{{/when}}',
          'Ha gärna allt framme.',
        ],
        sms: {
          say: `På väg för att hämta ${rental}{{#when}}: {{short}}{{/when}}.`,
          ifRoom: ['Ha gärna allt framme.'],
        },
      },
      appointment: {
        subject: `Vi är på väg till dig${ofOrder}`,
        headline: 'Vi är på väg till dig',
        sentences: [
          `Vi är på väg till vårt bokade besök hos dig${ofOrder}.`,
          '{{#when}}Vi räknar med att vara hos dig {{phrase}}.{{/when}}',
          'Se gärna till att någon är på plats och kan släppa in oss.',
        ],
        sms: { say: `Vi är på väg till dig{{#when}}: {{short}}{{/when}}${ofOrder}.` },
      },
    },
    delivered: {
      delivery: {
        subject: `{{#unattended}}Lämnad hos dig{{/unattended}}{{^unattended}}Levererad{{/unattended}}: ${order}`,
        headline:
          '{{#unattended}}Vi har lämnat din beställning{{/unattended}}{{^unattended}}Din beställning är levererad{{/unattended}}',
        sentences: [
          `{{#unattended}}Ingen var hemma, så vi lämnade ${order}{{#done}} {{phrase}}{{/done}}.{{/unattended}}`,
          `{{^unattended}}${Order} levererades{{#done}} {{phrase}}{{/done}}.{{/unattended}}`,
          '{{#receivedBy}}{{receivedBy}} tog emot.{{/receivedBy}}',
          '{{#note}}{{#unattended}}Här finns den: {{note}}{{/unattended}}{{^unattended}}Föraren hälsar: {{note}}{{/unattended}}{{/note}}',
          'Titta gärna igenom allt. Om något saknas eller är skadat, hör av dig till oss{{#contact}} ({{contact}}){{/contact}} så ordnar vi det.',
        ],
        sms: {
          say: `${Order} {{#unattended}}lämnades hos dig{{/unattended}}{{^unattended}}levererades{{#receivedBy}} till {{receivedBy}}{{/receivedBy}}{{/unattended}}{{#done}} {{short}}{{/done}}.{{#note}} {{note}}{{/note}}`,
          ifRoom: ['Är något fel? Hör av dig.'],
        },
      },
      collection: {
        subject: `Vi har hämtat det du hyrt${ofOrder}`,
        headline: 'Vi har hämtat det du hyrt',
        sentences: [
          `Vi hämtade det du har hyrt${ofOrder}{{#done}} {{phrase}}{{/done}}.`,
          '{{#receivedBy}}{{receivedBy}} lämnade över.{{/receivedBy}}',
          '{{#note}}Föraren hälsar: {{note}}{{/note}}',
          'Tack för att du hyrde av oss. Du behöver inte göra något mer.',
        ],
        sms: { say: `Vi har hämtat ${rental}{{#done}}, {{short}}{{/done}}. Tack!{{#note}} {{note}}{{/note}}` },
      },
      appointment: {
        subject: `Vårt besök är klart${ofOrder}`,
        headline: 'Vårt besök är klart',
        sentences: [
          `Vi blev klara med vårt besök{{#done}} {{phrase}}{{/done}}${ofOrder}. Tack för att vi fick komma.`,
          '{{#note}}En hälsning från besöket: {{note}}{{/note}}',
          'Är något oklart är det bara att fråga{{^contact}}.{{/contact}}{{#contact}}: {{contact}}{{/contact}}',
        ],
        sms: {
          say: `Besöket${ofOrder} är klart{{#done}}, {{short}}{{/done}}. Tack!{{#note}} {{note}}{{/note}}`,
        },
      },
    },
    delayed: {
      subject: 'Din beställning{{#number}} {{number}}{{/number}} är försenad',
      headline: 'Din beställning är försenad',
      sentences: [
        `Tyvärr tar ${order} längre tid än planerat. Det är vi ledsna för.`,
        '{{#reason}}Orsaken: {{reason}}{{/reason}}',
        '{{#when}}Nu räknar vi med att komma {{phrase}}.{{/when}}',
        '{{#nextSteps}}Det här händer nu: {{nextSteps}}{{/nextSteps}}',
        '{{#compensation}}{{compensation}}{{/compensation}}',
        '{{#contact}}Har du frågor, eller vill du ändra något? Vi finns här: {{contact}}{{/contact}}',
      ],
      sms: {
        say: `Tyvärr är ${order} försenad.{{#reason}} {{reason}}{{/reason}}{{#when}} Ny tid: {{short}}.{{/when}}{{#compensation}} {{compensation}}{{/compensation}}`,
        ifRoom: ['{{nextSteps}}', '{{#contact}}Frågor? {{contact}}{{/contact}}'],
      },
    },
  },
};
