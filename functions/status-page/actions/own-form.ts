import { capitalised, plain } from '../../../shared/messages/wording/plain-text.ts';
import { tellMoment } from '../../../shared/messages/wording/when.ts';
import type { Answer } from '../../../shared/orders/answer.ts';
import { answerTo, formKey } from '../../../shared/orders/answers.ts';
import type { Order } from '../../../shared/orders/order.ts';
import type { OwnField, OwnForm } from '../../../shared/senders/own-form.ts';
import { orderTypeOf, reachedAt } from '../../../shared/senders/order-types-of.ts';
import type { Sender } from '../../../shared/senders/sender.ts';
import { wordsIn } from '../../../shared/senders/translated.ts';
import { type Action, type ActionFacts, type Ask, said } from './action.ts';
import { isOver } from '../../../shared/orders/ending.ts';
import type { Values } from './fields/read-fields.ts';
import { fieldOf, ownName } from './own-field.ts';

/** The short forms that a sender asks of its orders. */
export const ownForms: Action = {
  name: 'form',
  asks(facts) {
    const { order, sender } = facts;
    if (isOver(order, sender)) return [];
    return sender.forms.filter((form) => isAsked(form, order, sender)).map((form) => askOf(form, facts));
  },
};

function isAsked({ when: { orderType, after, until } }: OwnForm, order: Order, sender: Sender): boolean {
  if (orderType && !orderType.includes(order.facts.values.orderType ?? '')) return false;
  return (!after || hasReached(after, order, sender)) && !(until && hasReached(until, order, sender));
}

function hasReached(id: string, order: Order, sender: Sender): boolean {
  const stage = orderTypeOf(order, sender)?.stages.find((one) => one.id === id);
  return (stage ? reachedAt(order, stage) : order.marks[`stage.${id}`]) !== undefined;
}

function askOf(form: OwnForm, facts: ActionFacts): Ask {
  const { order, sender, reader, words } = facts;
  const given = answerTo(order, formKey(form.id));
  const answers = given?.answers ?? {};
  const isWhole = given && form.fields.every(({ id, required }) => !required || answers[id] !== undefined);
  const label = ({ label: translated }: OwnField) => wordsIn(reader.language, translated, sender.language);
  return {
    subject: form.id,
    since: given?.at ?? '',
    place: isWhole || form.fields.every(({ required }) => !required) ? 'main' : 'first',
    title: wordsIn(reader.language, form.title, sender.language),
    texts: [],
    said: given && {
      title: words.form.answered,
      lines: [
        ...form.fields.flatMap((field) => {
          const answer = shown(field, answers[field.id], facts);
          return answer === undefined ? [] : [withAnswer(label(field), answer)];
        }),
        capitalised(tellMoment(given.at, reader).fact),
      ],
    },
    folded: isWhole ? words.form.change : undefined,
    fields: form.fields.map((field) => fieldOf(field, answers[field.id], { label: label(field), ...facts })),
    buttons: [{ label: words.form.button }],
    read: (values) => said('form_answered', { form: form.id, answers: answersOf(form.fields, values, answers) }),
  };
}

/** A question needs no colon before its answer. */
const withAnswer = (label: string, answer: string): string =>
  /[?!:.]\s*$/.test(label) ? `${label} ${answer}` : `${label}: ${answer}`;

type Answers = NonNullable<Answer['answers']>;

/** What was filled in, each as its type has it. A secret that was left empty stays as it was: nobody can see it to write it again. */
function answersOf(fields: readonly OwnField[], values: Values, before: Answers): Answers {
  const filled = fields.flatMap(({ id, type, secret }): [string, Answers[string]][] => {
    const value = values[ownName(id)];
    const kept = secret ? before[id] : undefined;
    if (value === undefined) return kept === undefined ? [] : [[id, kept]];
    return [[id, type === 'number' ? Number(value) : type === 'yesNo' ? value === 'yes' : value]];
  });
  return Object.fromEntries(filled);
}

/** An answer as the page shows it: of a secret only that there is one. */
function shown(field: OwnField, answer: Answers[string] | undefined, facts: ActionFacts): string | undefined {
  const { words, reader, sender } = facts;
  if (answer === undefined) return undefined;
  if (field.secret) return words.form.secret;
  if (typeof answer === 'boolean') return answer ? words.form.yes : words.form.no;
  const option = field.options?.find(({ id }) => id === answer);
  return option ? wordsIn(reader.language, option.label, sender.language) : plain(String(answer), 200);
}
