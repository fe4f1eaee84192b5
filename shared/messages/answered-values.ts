import { answerTo, approvalOf, commentKey } from '../orders/answers.ts';
import { callRequestedType } from '../orders/event.ts';
import { detailsOf, type Order } from '../orders/order.ts';
import { labelsFor } from './texts/labels.ts';
import type { Topic } from './topic.ts';
import { plain } from './wording/plain-text.ts';
import type { Reader } from './wording/reader.ts';

/** What the customer answered, as far as a message is about it; `most` characters of their own words. */
export function answeredValues({ name, stage }: Topic, order: Order, reader: Reader, most: number) {
  const words = labelsFor(reader);
  const approval = stage === undefined ? undefined : approvalOf(order, stage, true)?.answer;
  const said = stage === undefined ? lastSaid(name, order) : undefined;
  const request = name === 'phone-back' ? detailsOf(order, callRequestedType) : undefined;
  return {
    rating: said?.rating,
    comment: plain(approval?.comment ?? said?.comment ?? said?.text ?? said?.reason ?? request?.about, most),
    bestTime: plain(request?.when, most / 2),
    approved: approval?.isYes === true,
    rejected: approval?.isYes === false,
    remedy: said?.choice && words.remedies[said.choice],
    toArrange: said?.choice === 'refund' || said?.choice === 'replacement',
    problem: said?.kind && words.problems[said.kind],
    problemItems: plain(said?.items?.map((item) => item.name).join('; '), most),
    problemPhotos: (said?.photos?.length ?? 0) > 0,
    cancelledByCustomer: said?.type === 'customer.cancelled',
  };
}

/** A colleague who is told of an answer is told of the latest; one who phones about a rating, of that. */
function lastSaid(name: Topic['name'], order: Order) {
  if (name === 'low-rating') return answerTo(order, 'rating');
  if (name === 'remedy-chosen') return answerTo(order, 'remedy');
  if (name === 'problem-reported') return answerTo(order, 'problem');
  if (name !== 'answered') return undefined;
  const all = ['rating', commentKey, 'cancel'].map((key) => answerTo(order, key));
  return all.filter((one) => one !== undefined).sort((one, other) => (one.at > other.at ? -1 : 1))[0];
}
