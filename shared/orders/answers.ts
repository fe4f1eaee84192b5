import type { Answer } from './answer.ts';
import { customerDataOf } from './customer-event.ts';
import type { Event } from './event.ts';
import type { Instant } from './instant.ts';
import { sinceOf } from './known.ts';
import { detailsOf, type Order } from './order.ts';

const approvalKey = (stage: string) => `approval:${stage}`;
/** Ids come from outside: a slash would be a path. */
export const slotKey = (visitId: string): string => `slot:${encodeURIComponent(visitId)}`;
export const formKey = (form: string): string => `form:${encodeURIComponent(form)}`;

/** What the customer wrote last, of their own accord. */
export const commentKey = 'comment';

/** What an event answers, and how; nothing where it is no answer that stands until the next. */
export function answerOf(event: Event, visitId: string): { key: string; answer: Answer } | undefined {
  const data: Omit<Answer, 'type'> | undefined = customerDataOf(event.type)?.parse(event.data);
  const key = data && keyOf(event.type, data, visitId);
  return key === undefined ? undefined : { key, answer: { type: event.type, ...data } };
}

function keyOf(type: string, { stage, form }: Omit<Answer, 'type'>, visitId: string): string | undefined {
  switch (type) {
    case 'customer.approved':
    case 'customer.rejected':
      return approvalKey(stage ?? '');
    case 'customer.slot_chosen':
      return slotKey(visitId);
    case 'customer.form_answered':
      return formKey(form ?? '');
    case 'customer.commented':
      return commentKey;
    case 'customer.rated':
      return 'rating';
    case 'customer.cancelled':
      return 'cancel';
    case 'customer.remedy_chosen':
      return 'remedy';
    case 'customer.problem_reported':
      return 'problem';
    case 'customer.consented':
      return 'marketing';
    default:
      return undefined;
  }
}

/** The customer's last word on something, with when it was said. */
export function answerTo({ answers }: Order, key: string): (Answer & { at: Instant }) | undefined {
  const given = Object.hasOwn(answers.values, key) ? answers.values[key] : undefined;
  return given && { ...given, at: sinceOf(answers, `/${key}`) ?? '' };
}

/** What a stage asks the customer, and what they said to it as it was proposed last. */
export interface Approval {
  question: string | undefined;
  dueAt: Instant | undefined;
  askedAt: Instant;
  /** The short hash of the event that proposed it; nothing of orders that were folded before it was kept. */
  proposal: string | undefined;
  answer: { isYes: boolean; comment: string | undefined; at: Instant } | undefined;
}

/** By which event a stage was reached last, and when; a stage may be called what every object has, such as `constructor`. */
export const proposalOf = ({ proposals }: Pick<Order, 'proposals'>, stage: string): string | undefined =>
  Object.hasOwn(proposals, stage) ? proposals[stage] : undefined;

/** The approval that a stage asks for, by its event's own word or always; nothing where it asks for none. */
export function approvalOf(order: Order, stage: string, asksAlways = false): Approval | undefined {
  const askedAt = order.marks[`stage.${stage}`];
  const { approval } = detailsOf(order, `stage.${stage}`);
  if (askedAt === undefined || !(approval || asksAlways)) return undefined;
  const given = answerTo(order, approvalKey(stage));
  const isToThis =
    given && (given.askedAt ?? given.at) >= askedAt && !order.retracted.some((hash) => hash === given.proposal);
  const answered = isToThis ? given : undefined;
  const [reachedAt, hash] = proposalOf(order, stage)?.split(' ') ?? [];
  return {
    question: approval?.question,
    dueAt: approval?.dueAt,
    askedAt,
    proposal: reachedAt === askedAt ? hash : undefined,
    answer: answered && { isYes: answered.type === 'customer.approved', comment: answered.comment, at: answered.at },
  };
}
