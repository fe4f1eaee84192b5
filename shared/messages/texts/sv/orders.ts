import type { OrderTexts } from '../texts.ts';
import { ofOrder, Order, order, Parcel, parcel, reason } from './phrases.ts';
import { calls } from './calls.ts';
import { colleagues } from './colleagues.ts';
import { remedies } from './remedies.ts';
import { smsBudget } from './sms-budget.ts';
import { shipments } from './shipments.ts';

const nextSteps = '{{#nextSteps}}Det här händer nu: {{nextSteps}}{{/nextSteps}}';
const newEstimateShort = '{{#when}}Ny tid: {{short}}.{{/when}}';
/** Somebody always hears how it goes on. */
const noNewTime = '{{^when}}{{^nextSteps}}Vi hör av oss så fort vi vet den nya tiden.{{/nextSteps}}{{/when}}';
const noNewTimeShort = '{{^when}}{{^nextSteps}}En ny tid följer.{{/nextSteps}}{{/when}}';
const anyQuestions = '{{#contact}}Har du frågor, eller vill du ändra något? Vi finns här: {{contact}}{{/contact}}';
const anyQuestionsShort = '{{#contact}}Frågor? {{contact}}{{/contact}}';

const moreNext = '{{#when}}{{nextSteps}}{{/when}}';
/** The new time or what happens instead, why, what makes up for it, and whom to ask. */
const whatNow = [
  newEstimateShort,
  '{{^when}}{{nextSteps}}{{/when}}',
  noNewTimeShort,
  '{{reason}}',
  '{{compensation}}',
  anyQuestionsShort,
];

export const orders: OrderTexts = {
  ...shipments,
  ...colleagues,
  ...calls,
  ...remedies,
  ...smsBudget,
  'order-received': {
    subject: 'Tack för din beställning{{#number}} {{number}}{{/number}}',
    headline: 'Tack för din beställning',
    sentences: [
      'Vi har tagit emot din beställning{{#number}} {{number}}{{/number}} och sätter i gång med den.',
      'Vi hör av oss så fort det finns något nytt. Fram till dess kan du när som helst se hur det går.',
    ],
    sms: {
      say: [
        'Tack! Vi har din beställning{{#number}} {{number}}{{/number}}{{#total}}, {{total}}{{/total}}.',
        '{{#payment}}{{payment}}.{{/payment}}',
        '{{#when}}Beräknas komma {{short}}.{{/when}}',
        '{{#items}}{{items}}.{{/items}}',
      ],
    },
  },
  'order-updated': {
    subject: 'Din beställning{{#number}} {{number}}{{/number}} har ändrats',
    headline: 'Din beställning har ändrats',
    sentences: [
      `Uppgifterna för ${order} har ändrats.`,
      reason,
      '{{#items}}Här nedanför ser du den som den är nu.{{/items}}',
      '{{#contact}}Är något inte som du vill ha det? Hör av dig till oss: {{contact}}{{/contact}}',
    ],
    sms: {
      say: [`Uppgifterna för ${order} har ändrats.`, '{{reason}}'],
      ifRoom: ['{{#items}}{{items}}.{{/items}}', anyQuestionsShort],
    },
  },
  packed: {
    subject: 'Din beställning{{#number}} {{number}}{{/number}} är packad',
    headline: 'Din beställning är packad',
    sentences: [`${Order} är packad och redo att lämna oss.`, 'Du kan följa den på beställningens sida.'],
    sms: {
      say: [`${Order} är packad.`],
      ifRoom: ['{{#when}}Beräknas komma {{short}}.{{/when}}', '{{#items}}{{items}}.{{/items}}'],
    },
  },
  'stage-reached': {
    subject:
      'Din beställning{{#number}} {{number}}{{/number}}{{#stage}}: {{stage}}{{/stage}}{{^stage}} har kommit ett steg längre{{/stage}}',
    headline: 'Din beställning har kommit ett steg längre',
    sentences: [
      `${Order} har kommit till ett nytt steg{{#stage}}: {{stage}}{{/stage}}.`,
      '{{note}}',
      '{{#contact}}Har du frågor? Vi finns här: {{contact}}{{/contact}}',
    ],
    sms: {
      say: [`${Order}{{#stage}}: {{stage}}{{/stage}}{{^stage}} har kommit ett steg längre{{/stage}}.`, '{{note}}'],
      ifRoom: [anyQuestionsShort],
    },
  },
  'approval-asked': {
    subject: `Vi behöver ditt svar${ofOrder}`,
    headline: 'Vi behöver ditt svar',
    sentences: [
      `Innan vi går vidare med ${order} behöver vi ditt svar.`,
      '{{question}}',
      '{{note}}',
      'Du kan svara på beställningens sida.',
      '{{#contact}}Vill du hellre prata om det? {{contact}}{{/contact}}',
    ],
    sms: {
      say: [
        `{{#question}}${Order}: {{question}}{{/question}}{{^question}}Vi behöver ditt svar för att gå vidare med ${order}.{{/question}}`,
        '{{#due}}Svara senast {{short}}.{{/due}}',
      ],
      ifRoom: ['{{note}}'],
    },
  },
  delayed: {
    subject: `{{#ofParcel}}${Parcel} är försenat${ofOrder}{{/ofParcel}}{{^ofParcel}}Din beställning{{#number}} {{number}}{{/number}} är försenad{{/ofParcel}}`,
    headline: `{{#ofParcel}}${Parcel} är försenat{{/ofParcel}}{{^ofParcel}}Din beställning är försenad{{/ofParcel}}`,
    sentences: [
      `Tyvärr {{#ofParcel}}kommer ${parcel}${ofOrder} senare{{/ofParcel}}{{^ofParcel}}tar ${order} längre tid{{/ofParcel}} än planerat. Det är vi ledsna för.`,
      reason,
      nextSteps,
      noNewTime,
      '{{compensation}}',
      anyQuestions,
    ],
    sms: {
      say: [
        `Tyvärr är {{#ofParcel}}${parcel}${ofOrder} försenat{{/ofParcel}}{{^ofParcel}}${order} försenad{{/ofParcel}}.`,
        ...whatNow,
      ],
      ifRoom: [moreNext],
    },
  },
  backordered: {
    subject: 'Din beställning{{#number}} {{number}}{{/number}} väntar på något som är slut i lager',
    headline: 'Något är slut i lager',
    sentences: [
      `Tyvärr är något i ${order} slut i lager, så det tar längre tid. Det är vi ledsna för.`,
      reason,
      nextSteps,
      noNewTime,
      '{{compensation}}',
      anyQuestions,
    ],
    sms: {
      say: [`Tyvärr är något i ${order} slut i lager.`, ...whatNow],
      ifRoom: [moreNext],
    },
  },
  cancelled: {
    subject: 'Din beställning{{#number}} {{number}}{{/number}} är avbeställd',
    headline: 'Din beställning är avbeställd',
    sentences: [
      `${Order} är avbeställd.`,
      reason,
      '{{refund}}',
      '{{#contact}}Kommer det här som en överraskning? Hör av dig till oss: {{contact}}{{/contact}}',
    ],
    sms: { say: [`${Order} är avbeställd.`, '{{refund}}', '{{reason}}'], ifRoom: [anyQuestionsShort] },
  },
  correction: {
    subject: `Vårt senaste meddelande blev fel${ofOrder}`,
    headline: 'Vårt senaste meddelande blev fel',
    sentences: [
      `Bortse från vårt senaste meddelande${ofOrder}: det blev fel, och vi ber om ursäkt.`,
      '{{#standing}}Så här ligger det till: {{standing}}{{/standing}}',
      'Du kan när som helst se hur det går med din beställning.',
    ],
    sms: {
      say: [
        `Förlåt, vårt senaste meddelande${ofOrder} blev fel.`,
        '{{#standing}}Så här ligger det till: {{standing}}{{/standing}}',
        '{{#when}}Tid: {{short}}.{{/when}}',
      ],
    },
  },
  feedback: {
    subject: 'Hur gick det{{#number}} med order {{number}}{{/number}}?',
    headline: 'Hur gick det?',
    sentences: [`Vill du berätta hur nöjd du är med ${order} och med hur den kom till dig?`],
    sms: { say: [`Berätta gärna hur nöjd du är med ${order}.`] },
  },
  'not-told': {
    subject: `Ring gärna: ett meddelande hann inte ut i tid${ofOrder}`,
    headline: 'Någon fick inte veta i tid',
    sentences: [
      `{{#untold}}”{{untold}}”: {{/untold}}vi hann inte meddela {{#untoldTo}}{{untoldTo}}{{/untoldTo}}{{^untoldTo}}kunden{{/untoldTo}} i tid${ofOrder}.`,
      '{{#untoldPhone}}Ring {{untoldPhone}}.{{/untoldPhone}}',
    ],
    sms: {
      say: [
        `Fick inte veta i tid${ofOrder}: {{#untoldTo}}{{untoldTo}}{{/untoldTo}}{{^untoldTo}}kunden{{/untoldTo}}.`,
        '{{#untoldPhone}}Ring {{untoldPhone}}.{{/untoldPhone}}',
      ],
    },
  },
};
