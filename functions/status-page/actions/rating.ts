import { fillText } from '../../../shared/messages/template.ts';
import { plain } from '../../../shared/messages/wording/plain-text.ts';
import { answerTo } from '../../../shared/orders/answers.ts';
import { after } from '../../../shared/orders/instant.ts';
import { type Action, said } from './action.ts';
import { doneAt } from '../../../shared/orders/ending.ts';

const points = [1, 2, 3, 4, 5] as const;
/** So long after all is done it can be said how it was, and said otherwise. */
const daysOpen = 14;

/** How it was, from one to five, once all has been brought. */
export const rating: Action = {
  name: 'rating',
  asks({ order, sender, now, words: texts }) {
    const done = doneAt(order, sender);
    const given = answerTo(order, 'rating');
    const isOpen = done !== undefined && now < after(done, daysOpen * 86_400_000);
    if (!isOpen && !given) return [];
    const words = texts.rating;
    return [
      {
        subject: '',
        since: given?.at ?? '',
        place: given ? 'main' : 'first',
        title: words.title,
        texts: [],
        said: given && {
          title: fillText(words.given, { rating: given.rating }),
          lines: given.comment ? [fillText(texts.quote, { comment: plain(given.comment, 600) })] : [],
        },
        folded: given && words.change,
        fields: [
          {
            kind: 'choice',
            look: 'stars',
            name: 'rating',
            label: words.label,
            labelled: true,
            required: true,
            value: given && String(given.rating),
            options: points.map((point) => ({ value: String(point), label: fillText(words.points, { point }) })),
          },
          { kind: 'area', name: 'comment', label: words.comment, most: 1000, value: given?.comment },
        ],
        buttons: isOpen ? [{ label: words.button }] : [],
        read({ rating: point, comment }) {
          return said('rated', { rating: Number(point), comment });
        },
      },
    ];
  },
};
