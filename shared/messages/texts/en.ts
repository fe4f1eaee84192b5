import type { MessageTexts } from './texts.ts';

const order = '{{#number}}order {{number}}{{/number}}{{^number}}your order{{/number}}';
const Order = '{{#number}}Order {{number}}{{/number}}{{^number}}Your order{{/number}}';
const rental = '{{#number}}order {{number}}{{/number}}{{^number}}your rental{{/number}}';
const Rental = '{{#number}}Order {{number}}{{/number}}{{^number}}Your rental{{/number}}';
const ofOrder = '{{#number}} (order {{number}}){{/number}}';
const anotherTime = '{{#contact}}If the time does not suit you, let us know: {{contact}}{{/contact}}';

export const en: MessageTexts = {
  greeting: 'Hello{{#givenName}} {{givenName}}{{/givenName}},',
  follow: 'Follow your order',
  look: 'See your order',
  more: 'and {{count}} more',
  why: 'You are getting this message because you have an order with {{brand}}.',
  messages: {
    'order-received': {
      subject: 'Thank you for your order{{#number}} {{number}}{{/number}}',
      headline: 'Thank you for your order',
      sentences: [
        'Your order{{#number}} {{number}}{{/number}} has reached us, and we are getting started on it.',
        '{{#when}}We expect to be with you {{phrase}}.{{/when}}',
        'We will write again when there is news. Until then, you can look up where your order stands at any time.',
      ],
      sms: {
        say: 'Thank you! We have your order{{#number}} {{number}}{{/number}}{{#total}}, {{total}}{{/total}}.',
        ifRoom: ['{{#items}}{{items}}.{{/items}}', '{{#payment}}{{payment}}.{{/payment}}'],
      },
    },
    'visit-planned': {
      delivery: {
        subject: '{{#when}}Your delivery: {{fact}}{{/when}}{{^when}}Your delivery is planned{{/when}}',
        headline: 'Your delivery is planned',
        sentences: [
          `We are bringing you ${order}{{#when}} {{phrase}}{{/when}}.`,
          'Please make sure that somebody is there to receive it.',
          anotherTime,
        ],
        sms: {
          say: `${Order} {{#when}}arrives {{short}}{{/when}}{{^when}}is planned for delivery{{/when}}.`,
          ifRoom: ['Please be there to receive it.'],
        },
      },
      collection: {
        subject:
          '{{#when}}We are collecting your rental: {{fact}}{{/when}}{{^when}}Your collection is planned{{/when}}',
        headline: 'Your collection is planned',
        sentences: [
          `We are coming to collect your rental${ofOrder}{{#when}} {{phrase}}{{/when}}.`,
          'Please have everything ready, and somebody there to hand it over.',
          anotherTime,
        ],
        sms: {
          say: `Collection of ${rental}{{#when}}: {{short}}{{/when}}{{^when}} is planned{{/when}}.`,
          ifRoom: ['Please have it ready.'],
        },
      },
      appointment: {
        subject: '{{#when}}Your appointment: {{fact}}{{/when}}{{^when}}Your appointment is booked{{/when}}',
        headline: 'Your appointment is booked',
        sentences: [
          `We are coming to see you{{#when}} {{phrase}}{{/when}}${ofOrder}.`,
          'Please make sure that somebody is there to let us in.',
          anotherTime,
        ],
        sms: {
          say: `Your appointment{{#when}}: {{short}}{{/when}}{{^when}} is booked{{/when}}${ofOrder}.`,
          ifRoom: ['Please be there to let us in.'],
        },
      },
    },
    'on-its-way': {
      delivery: {
        subject: `On its way: ${order}`,
        headline: 'Your delivery is on its way',
        sentences: [
          `${Order} is on its way to you.`,
          '{{#when}}You can expect us {{phrase}}.{{/when}}',
          'Please keep your phone within reach, in case the driver needs to find you.',
        ],
        sms: {
          say: `${Order} is on its way{{#when}}: {{short}}{{/when}}.`,
          ifRoom: ['Please be there to receive it.'],
        },
      },
      collection: {
        subject: `On our way to collect your rental${ofOrder}`,
        headline: 'We are on our way to collect',
        sentences: [
          `We are on our way to collect your rental${ofOrder}.`,
          '{{#when}}You can expect us {{phrase}}.{{/when}}',
          'Please have everything ready to hand over.',
        ],
        sms: {
          say: `Coming to collect ${rental}{{#when}}: {{short}}{{/when}}.`,
          ifRoom: ['Please have it ready.'],
        },
      },
      appointment: {
        subject: `On our way to your appointment${ofOrder}`,
        headline: 'We are on our way to you',
        sentences: [
          `We are on our way to your appointment${ofOrder}.`,
          '{{#when}}You can expect us {{phrase}}.{{/when}}',
          'Please make sure that somebody is there to let us in.',
        ],
        sms: { say: `On our way to you{{#when}}: {{short}}{{/when}}${ofOrder}.` },
      },
    },
    delivered: {
      delivery: {
        subject: `{{#unattended}}Left for you{{/unattended}}{{^unattended}}Delivered{{/unattended}}: ${order}`,
        headline:
          '{{#unattended}}We have left your order for you{{/unattended}}{{^unattended}}Your order has been delivered{{/unattended}}',
        sentences: [
          `{{#unattended}}Nobody was in, so we left ${order} for you{{#done}} {{phrase}}{{/done}}.{{/unattended}}`,
          `{{^unattended}}${Order} was delivered{{#done}} {{phrase}}{{/done}}.{{/unattended}}`,
          '{{#receivedBy}}{{receivedBy}} took it in.{{/receivedBy}}',
          '{{#note}}{{#unattended}}Where to find it: {{note}}{{/unattended}}{{^unattended}}A note from the driver: {{note}}{{/unattended}}{{/note}}',
          'Please look everything over. If something is missing or damaged, tell us{{#contact}} ({{contact}}){{/contact}} and we will put it right.',
        ],
        sms: {
          say: `${Order} was {{#unattended}}left for you{{/unattended}}{{^unattended}}delivered{{#receivedBy}} to {{receivedBy}}{{/receivedBy}}{{/unattended}}{{#done}} {{short}}{{/done}}.{{#note}} {{note}}{{/note}}`,
          ifRoom: ['Something wrong? Tell us.'],
        },
      },
      collection: {
        subject: `Collected: your rental${ofOrder}`,
        headline: 'We have collected your rental',
        sentences: [
          `We collected your rental${ofOrder}{{#done}} {{phrase}}{{/done}}.`,
          '{{#receivedBy}}{{receivedBy}} handed it over.{{/receivedBy}}',
          '{{#note}}A note from the driver: {{note}}{{/note}}',
          'Thank you for renting from us. There is nothing more for you to do.',
        ],
        sms: {
          say: `${Rental} was collected{{#done}} {{short}}{{/done}}. Thank you!{{#note}} {{note}}{{/note}}`,
        },
      },
      appointment: {
        subject: `Thank you for your time${ofOrder}`,
        headline: 'Your appointment is done',
        sentences: [
          `We finished our visit{{#done}} {{phrase}}{{/done}}${ofOrder}. Thank you for having us.`,
          '{{#note}}A note from our visit: {{note}}{{/note}}',
          'If anything is unclear, just ask{{^contact}}.{{/contact}}{{#contact}}: {{contact}}{{/contact}}',
        ],
        sms: {
          say: `Visit done{{#done}} {{short}}{{/done}}${ofOrder}. Thank you!{{#note}} {{note}}{{/note}}`,
        },
      },
    },
    delayed: {
      subject: 'Your order{{#number}} {{number}}{{/number}} is delayed',
      headline: 'Your order is delayed',
      sentences: [
        `We are sorry: ${order} will take longer than planned.`,
        '{{#reason}}The reason: {{reason}}{{/reason}}',
        '{{#when}}We now expect to be with you {{phrase}}.{{/when}}',
        '{{#nextSteps}}What happens next: {{nextSteps}}{{/nextSteps}}',
        '{{#compensation}}{{compensation}}{{/compensation}}',
        '{{#contact}}Questions, or is there something you would like to change? We are here: {{contact}}{{/contact}}',
      ],
      sms: {
        say: `Sorry, ${order} is delayed.{{#reason}} {{reason}}{{/reason}}{{#when}} New estimate: {{short}}.{{/when}}{{#compensation}} {{compensation}}{{/compensation}}`,
        ifRoom: ['{{nextSteps}}', '{{#contact}}Questions? {{contact}}{{/contact}}'],
      },
    },
  },
};
