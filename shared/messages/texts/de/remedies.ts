import type { RemedyTexts } from '../texts.ts';
import { ofOrder } from './phrases.ts';

const who = '{{#fullName}}{{fullName}}{{/fullName}}{{^fullName}}Die Kundin oder der Kunde{{/fullName}}';
const what = '{{#remedy}}{{remedy}}{{/remedy}}{{^remedy}}hat gewählt{{/remedy}}';

/** What colleagues are told of things that went wrong: what the customer chose, what they report, and what there is no money for. */
export const remedies: RemedyTexts = {
  'remedy-chosen': {
    subject: `${who} ${what}${ofOrder}`,
    headline: 'Die Wahl ist getroffen',
    sentences: [
      `${who} ${what}${ofOrder}. Es geht um die Verspätung, die wir mitgeteilt haben.`,
      '{{#comment}}„{{comment}}“{{/comment}}',
      '{{#toArrange}}Bitte veranlassen Sie es: Auf der Seite steht, dass sich jemand darum kümmert.{{/toArrange}}',
    ],
    sms: { say: [`${who} ${what}${ofOrder}.`] },
  },
  'problem-reported': {
    subject: `{{#problem}}{{problem}}{{/problem}}{{^problem}}Ein Problem{{/problem}}${ofOrder}: bitte ansehen`,
    headline: 'Jemand meldet ein Problem',
    sentences: [
      `${who} meldet ein Problem${ofOrder}{{#problem}}: {{problem}}{{/problem}}.`,
      '{{#problemItems}}Es geht um: {{problemItems}}.{{/problemItems}}',
      '{{#comment}}„{{comment}}“{{/comment}}',
      '{{#problemPhotos}}Fotos davon stehen auf der Seite der Bestellung.{{/problemPhotos}}',
      'Entschuldigen Sie sich, und vereinbaren Sie, wie wir es in Ordnung bringen.',
    ],
    sms: { say: [`{{#problem}}{{problem}}{{/problem}}{{^problem}}Ein Problem{{/problem}}${ofOrder}: bitte ansehen.`] },
  },
  'budget-spent': {
    subject: `Das Budget für Verspätungen ist aufgebraucht${ofOrder}`,
    headline: 'Das Budget für Verspätungen ist aufgebraucht',
    sentences: [
      `Das Budget dieses Monats für Verspätungen{{#budget}} ({{budget}}){{/budget}} reicht nicht mehr für das, was Ihre Regelung anbietet${ofOrder}. Die Verspätung wird mitgeteilt, und als Ausgleich wird nichts zugesagt.`,
      'Dasselbe gilt für alles, was nicht mehr hineinpasst, bis der nächste Monat beginnt oder Sie das Budget erhöhen. Sie erfahren das einmal im Monat.',
    ],
    sms: { say: [`Budget für Verspätungen aufgebraucht${ofOrder}.`] },
  },
};
