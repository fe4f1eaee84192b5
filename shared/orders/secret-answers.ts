import type { Sender } from '../senders/sender.ts';
import type { Answer } from './answer.ts';
import { answerTo } from './answers.ts';
import { doneAt } from './ending.ts';
import type { Instant } from './instant.ts';
import { type Order, visitStatus } from './order.ts';
import { doneSteps } from './standing.ts';

type Answers = NonNullable<Answer['answers']>;
type Forms = Pick<Sender, 'forms'>;

/** Since when nobody is to come to the order any more, as far as is known; nothing while somebody is. */
function visitedUntil(order: Order, sender: Sender): Instant | undefined {
  const visits = Object.values(order.visits).map(visitStatus);
  const ends = visits.flatMap((status) => (status && doneSteps.has(status.step) ? [status.at] : []));
  const visited = ends.length < visits.length ? [] : ends;
  return [...visited, doneAt(order, sender) ?? []].flat().sort().at(-1);
}

/** A form or a field that the settings know no more may have been secret. */
const isSecret = (form: string, field: string, { forms }: Forms): boolean =>
  forms.find(({ id }) => id === form)?.fields.find(({ id }) => id === field)?.secret ?? true;

/** What was answered to a form, without what is secret; the very same where nothing is. Pure. */
export function withoutSecrets(form: string, answers: Answers, sender: Forms): Answers {
  const kept = Object.entries(answers).filter(([field]) => !isSecret(form, field, sender));
  return kept.length === Object.keys(answers).length ? answers : Object.fromEntries(kept);
}

/**
 * An order without the door codes and the like that were given for visits that are over; the very same where there are
 * none. What is given after the last one is for the next, and stays, unless the order was cancelled: then there is none. Pure.
 */
export function withoutSpentSecrets(order: Order, sender: Sender): Order {
  const until = visitedUntil(order, sender);
  const isCancelled = order.marks.cancelled !== undefined;
  const isSpent = (key: string) => isCancelled || (until !== undefined && (answerTo(order, key)?.at ?? '') <= until);
  const { values, since } = order.answers;
  const spent = Object.entries(values).flatMap(([key, answer]) => {
    const { form, answers } = answer;
    if (form === undefined || answers === undefined || !isSpent(key)) return [];
    const kept = withoutSecrets(form, answers, sender);
    return kept === answers ? [] : [[key, { ...answer, answers: kept }] as const];
  });
  if (spent.length === 0) return order;
  return { ...order, answers: { values: { ...values, ...Object.fromEntries(spent) }, since } };
}
