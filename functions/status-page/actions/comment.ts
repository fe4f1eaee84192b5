import { fillText } from '../../../shared/messages/template.ts';
import { capitalised, plain } from '../../../shared/messages/wording/plain-text.ts';
import { tellMoment } from '../../../shared/messages/wording/when.ts';
import { answerTo, commentKey } from '../../../shared/orders/answers.ts';
import { standingOf } from '../../../shared/orders/standing.ts';
import { orderTypeOf, withOwnStages } from '../../../shared/senders/order-types-of.ts';
import { type Action, said } from './action.ts';
import { isOver } from '../../../shared/orders/ending.ts';

/** A word to the people who work on the order, while they do: about the stage that it is in. */
export const comment: Action = {
  name: 'comment',
  asks({ order, sender, reader, words: texts }) {
    if (!orderTypeOf(order, sender) || isOver(order, sender)) return [];
    const words = texts.comment;
    const standing = standingOf(withOwnStages(order, sender));
    const stage = standing.of === 'stage' ? standing.stage : undefined;
    const last = answerTo(order, commentKey);
    return [
      {
        subject: '',
        since: last?.at ?? '',
        place: 'contact',
        title: words.ask,
        texts: [],
        said: last && {
          title: words.sent,
          lines: [
            fillText(texts.quote, { comment: plain(last.comment, 300) }),
            capitalised(tellMoment(last.at, reader).fact),
          ],
        },
        folded: words.ask,
        fields: [{ kind: 'area', name: 'comment', label: words.label, most: 1000, required: true }],
        buttons: [{ label: words.button }],
        addsUp: true,
        read: ({ comment: text }) =>
          text === undefined ? { faults: { comment: 'missing' } } : said('commented', { stage, comment: text }),
      },
    ];
  },
};
