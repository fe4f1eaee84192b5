import { fillText } from '../../../shared/messages/template.ts';
import { tellCompensation } from '../../../shared/messages/wording/compensation.ts';
import { asSentence, capitalised, plain } from '../../../shared/messages/wording/plain-text.ts';
import { tellMoment } from '../../../shared/messages/wording/when.ts';
import { answerTo } from '../../../shared/orders/answers.ts';
import { isOver } from '../../../shared/orders/ending.ts';
import { compensationOf } from '../../../shared/orders/offered.ts';
import type { Order } from '../../../shared/orders/order.ts';
import { type Remedy, remedies } from '../../../shared/orders/remedies.ts';
import { type Action, type ActionFacts, type Ask, said } from './action.ts';

/** Of these somebody takes care at once: who changes their mind tells them. */
const arranged = new Set<Remedy | undefined>(['refund', 'replacement']);

/** What is to be done about a delay, of what was offered for it; until the order has come, or somebody arranges what was chosen. */
export const remedy: Action = {
  name: 'remedy',
  asks(facts) {
    const { order, sender } = facts;
    const { offered } = order;
    const compensation = compensationOf(order);
    const chosen = standingChoice(order);
    const isDone = isOver(order, sender);
    const isWorthTelling = chosen ?? (order.marks.cancelled ? undefined : (compensation ?? !isDone));
    if (!offered || !isWorthTelling) return [];
    return [askOf({ ...facts, offered, chosen, isDone })];
  },
};

type Chosen = ReturnType<typeof standingChoice>;

/** What the customer chose of what is offered now; what is being arranged stands whatever is offered later. */
function standingChoice(order: Order) {
  const given = answerTo(order, 'remedy');
  if (!given?.choice) return undefined;
  const isToOffer = given.at >= (order.offered?.at ?? '');
  return isToOffer || arranged.has(given.choice) ? { ...given, choice: given.choice } : undefined;
}

interface Offering extends ActionFacts {
  offered: NonNullable<Order['offered']>;
  chosen: Chosen;
  isDone: boolean;
}

function askOf({ order, sender, reader, words: texts, offered, chosen, isDone }: Offering): Ask {
  const words = texts.remedy;
  const compensation = tellCompensation(compensationOf(order), reader, sender.language);
  const told = compensation === undefined ? [] : [asSentence(compensation)];
  const isOpen = !isDone && !arranged.has(chosen?.choice);
  const isOffered = (one: Remedy) => (one === 'accept' ? told.length > 0 : offered.choices.includes(one));
  const lastSaid = answerTo(order, 'remedy')?.at ?? '';
  return {
    subject: '',
    since: lastSaid > offered.at ? lastSaid : offered.at,
    place: isOpen && !chosen ? 'first' : 'main',
    title: words.title,
    texts: [...(arranged.has(chosen?.choice) ? [] : told), ...(isDone && !chosen ? [words.over] : [])],
    question: isOpen && !chosen ? words.question : undefined,
    said: chosen && {
      title: words.chosen[chosen.choice],
      lines: [
        ...(isDone ? [] : [words.next[chosen.choice]]),
        ...(chosen.comment ? [fillText(texts.quote, { comment: plain(chosen.comment, 300) })] : []),
        capitalised(tellMoment(chosen.at, reader).fact),
      ],
    },
    folded: chosen && words.change,
    fields: [
      {
        kind: 'choice',
        look: 'list',
        name: 'choice',
        label: words.question,
        labelled: true,
        required: true,
        value: chosen?.choice,
        options: remedies.filter(isOffered).map((value) => ({ value, label: words.choices[value] })),
      },
      { kind: 'area', name: 'comment', label: words.comment, most: 500 },
    ],
    buttons: isOpen ? [{ label: words.button }] : [],
    read({ choice, comment }) {
      const taken = remedies.find((one) => one === choice);
      return taken ? said('remedy_chosen', { choice: taken, comment }) : { faults: { choice: 'notChosen' } };
    },
  };
}
