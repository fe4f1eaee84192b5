import { fillText } from '../../../shared/messages/template.ts';
import { capitalised } from '../../../shared/messages/wording/plain-text.ts';
import { tellMoment } from '../../../shared/messages/wording/when.ts';
import { marketingConsentOf } from '../../../shared/planning/marketing-consent.ts';
import { type Action, said } from './action.ts';

/** A yes or a no to offers, where the sender has any: kept with the very words that stood there, and taken back as easily. */
export const offers: Action = {
  name: 'offers',
  asks({ order, sender, reader, words: { offers: words } }) {
    if (sender.offers.length === 0 || order.marks.cancelled) return [];
    const consent = marketingConsentOf(order);
    const question = fillText(words.question, { brand: sender.name });
    return [
      {
        subject: '',
        since: consent?.at ?? '',
        place: 'side',
        title: words.title,
        texts: [],
        question,
        said: consent && {
          title: consent.isYes ? words.saidYes : words.saidNo,
          lines: [capitalised(tellMoment(consent.at, reader).fact)],
        },
        folded: consent && words.change,
        fields: [],
        buttons: [
          { label: words.yes, name: 'answer', value: 'yes', look: 'secondary' },
          { label: words.no, name: 'answer', value: 'no', look: 'secondary' },
        ],
        read({ answer }) {
          if (answer !== 'yes' && answer !== 'no') return { faults: { answer: 'notChosen' } };
          const button = answer === 'yes' ? words.yes : words.no;
          return said('consented', { marketing: answer === 'yes', wording: `${question} ${button}` });
        },
      },
    ];
  },
};
