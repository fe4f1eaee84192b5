import { fillText } from '../../../shared/messages/template.ts';
import { labels } from '../../../shared/messages/texts/labels.ts';
import { capitalised, plain } from '../../../shared/messages/wording/plain-text.ts';
import type { Reader } from '../../../shared/messages/wording/reader.ts';
import { tellWhen } from '../../../shared/messages/wording/when.ts';
import { type Answer, answer } from '../../../shared/orders/answer.ts';
import { customerEvents } from '../../../shared/orders/customer-event.ts';
import { calledType, type Event } from '../../../shared/orders/event.ts';
import type { Order } from '../../../shared/orders/order.ts';
import { stageNameIn } from '../../../shared/senders/order-types-of.ts';
import type { Sender } from '../../../shared/senders/sender.ts';
import { pageTexts } from './texts/texts.ts';

interface Telling {
  order: Order;
  sender: Sender;
  reader: Reader;
}

/**
 * What customers are told of what they have said. What a colleague wrote of a call, and what was filled into a form, is
 * shown to nobody: whoever holds the link may not be who wrote it.
 */
export function customerEntry(event: Event, telling: Telling): { title: string; details: (string | undefined)[] } {
  const said: Partial<Answer> = answer.safeParse({ ...event.data, type: event.type }).data ?? {};
  return { title: titleOf(event, said, telling), details: detailsOf(said, telling) };
}

/** The photos that a customer sent of what is wrong. */
export const photosOfProblem = ({ type, data }: Event): string[] =>
  type === 'customer.problem_reported' ? (customerEvents.problem_reported.safeParse(data).data?.photos ?? []) : [];

function titleOf({ type, data }: Event, { rating, marketing, choice }: Partial<Answer>, { reader }: Telling): string {
  const { customer: titles, answered, actions } = pageTexts[reader.language];
  if (choice) return actions.remedy.chosen[choice];
  if (type === calledType) return titles[wasReached(data) ? 'called' : 'calledInVain'];
  if (type === 'customer.consented') return titles[marketing ? 'consented' : 'refused'];
  if (type === 'customer.rated') return rating === undefined ? answered : fillText(titles.rated, { rating });
  const name = type.slice('customer.'.length);
  return Object.hasOwn(titles, name) ? titles[name as keyof typeof titles] : answered;
}

const inVain = new Set<string | undefined>(['no_answer', 'busy', 'voicemail', 'wrong_number']);
const wasReached = (data: object): boolean => !inVain.has(customerEvents.called.safeParse(data).data?.outcome);

function detailsOf(
  { stage, window, comment, text, kind, items, reason }: Partial<Answer>,
  { order, sender, reader }: Telling,
) {
  const own = plain(comment ?? text, 300);
  return [
    stage && capitalised(stageNameIn(reader.language, stage, order, sender)),
    window && capitalised(tellWhen(window, reader).fact),
    kind && labels[reader.language].problems[kind],
    plain(items?.map(({ name }) => name).join('; '), 300),
    own && fillText(pageTexts[reader.language].actions.quote, { comment: own }),
    plain(reason, 300),
  ];
}
