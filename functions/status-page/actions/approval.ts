import { fillText } from '../../../shared/messages/template.ts';
import { capitalised, plain } from '../../../shared/messages/wording/plain-text.ts';
import { tellDeadline, tellMoment } from '../../../shared/messages/wording/when.ts';
import type { Approval } from '../../../shared/orders/answers.ts';
import { detailsOf, type Order } from '../../../shared/orders/order.ts';
import { approvalAsked, hasGoneOn, stageNameIn, withOwnStages } from '../../../shared/senders/order-types-of.ts';
import { type Action, type ActionFacts, type Ask, said } from './action.ts';
import { isOver } from '../../../shared/orders/ending.ts';

/** A stage that asks for the customer's word: yes, or no and why. The answer may be changed until the order goes on. */
export const approval: Action = {
  name: 'approval',
  asks(facts) {
    const { sender } = facts;
    // A stage that the order's type lacks is silent here too.
    const order = withOwnStages(facts.order, sender);
    if (isOver(order, sender)) return [];
    return stagesOf(order).flatMap((stage) => {
      const asked = approvalAsked(order, sender, stage);
      return asked && !hasGoneOn(order, sender, stage, asked.askedAt) ? [askOf(stage, asked, facts)] : [];
    });
  },
};

/** The stages that an order has reached by their own events, the latest first. */
function stagesOf({ marks }: Order): string[] {
  const reached = Object.entries(marks).filter(([mark]) => mark.startsWith('stage.'));
  return reached.sort(([, one], [, other]) => (one > other ? -1 : 1)).map(([mark]) => mark.slice('stage.'.length));
}

function askOf(stage: string, { question, dueAt, askedAt, proposal, answer }: Approval, facts: ActionFacts): Ask {
  const { order, sender, now, reader, words: texts } = facts;
  const words = texts.approval;
  const { note } = detailsOf(order, `stage.${stage}`);
  const due =
    dueAt && dueAt > now && !answer ? fillText(words.due, { when: tellDeadline(dueAt, reader).fact }) : undefined;
  return {
    subject: stage,
    since: answer?.at ?? [askedAt, ...(proposal ? [proposal] : [])].join(' '),
    place: answer ? 'main' : 'first',
    title: capitalised(stageNameIn(reader.language, stage, order, sender)),
    texts: [plain(note, 600), due].filter((text) => text !== undefined),
    question: plain(question, 600) ?? words.question,
    said: answer && {
      title: answer.isYes ? words.saidYes : words.saidNo,
      lines: [
        ...(answer.comment ? [fillText(texts.quote, { comment: plain(answer.comment, 600) })] : []),
        capitalised(tellMoment(answer.at, reader).fact),
      ],
    },
    folded: answer && words.change,
    fields: [
      { kind: 'area', name: 'comment', label: words.comment, most: 1000, value: answer?.comment, hint: words.hint },
    ],
    buttons: [
      { label: words.yes, name: 'answer', value: 'yes' },
      { label: words.no, name: 'answer', value: 'no', look: 'secondary' },
    ],
    read({ answer: pressed, comment }) {
      if (pressed === 'yes') return said('approved', { stage, comment, askedAt, proposal });
      if (pressed !== 'no') return { faults: { comment: 'notChosen' } };
      return comment === undefined
        ? { faults: { comment: 'commentMissing' } }
        : said('rejected', { stage, comment, askedAt, proposal });
    },
  };
}
