import { isCancellable } from '../../../shared/senders/order-types-of.ts';
import { type Action, said } from './action.ts';
import { isOver } from '../../../shared/orders/ending.ts';

/** The end of an order, as long as its process allows it: folded away, and said once more before it is done. */
export const cancel: Action = {
  name: 'cancel',
  asks({ order, sender, words: { cancel: words } }) {
    if (!isCancellable(order, sender) || isOver(order, sender)) return [];
    return [
      {
        subject: '',
        since: '',
        place: 'contact',
        title: words.ask,
        texts: [],
        folded: words.ask,
        consequence: words.text,
        fields: [{ kind: 'area', name: 'reason', label: words.reason, most: 500 }],
        buttons: [{ label: words.button, look: 'danger' }],
        read: ({ reason }) => said('cancelled', { reason }),
      },
    ];
  },
};
