import type { Instant } from '../orders/instant.ts';
import type { Compensation } from '../orders/offered.ts';
import type { Order } from '../orders/order.ts';
import { type ParcelValues, parcelValues } from './parcel-values.ts';
import { stageNameIn } from '../senders/order-types-of.ts';
import type { Sender } from '../senders/sender.ts';
import { answeredValues } from './answered-values.ts';
import { itemsOf, numbersOf, slotsOf } from './lists.ts';
import { dueOf, happenedAt, whenOf } from './moments.ts';
import { saidOf } from './said-of.ts';
import { labelsFor } from './texts/labels.ts';
import { tellsCompensation, type Topic } from './topic.ts';
import { tellCompensation } from './wording/compensation.ts';
import { tellMoney } from './wording/money.ts';
import { outcomeOf } from './wording/outcome.ts';
import { tellPayment, tellRefund } from './wording/payment.ts';
import { asSentence, capitalised, plain } from './wording/plain-text.ts';
import type { Reader } from './wording/reader.ts';
import { tellDeadline, tellMoment, tellWait, tellWhen, type When } from './wording/when.ts';

/** What a message's words may name. What is not known is missing, and so is every sentence that is about it. */
export interface MessageValues extends ParcelValues {
  brand: string;
  /** Delivery, collection or appointment, as a heading. */
  kind: string;
  /** Of several orders all of them. */
  number?: string | undefined;
  /** Whether it speaks of several orders. */
  several: boolean;
  givenName?: string | undefined;
  fullName?: string | undefined;
  /** How to reach the sender's people. */
  contact?: string | undefined;
  items?: string | undefined;
  total?: string | undefined;
  payment?: string | undefined;
  /** When it is expected: the visit, the parcel, the order, or, after a delay, the new estimate. */
  when?: When | undefined;
  /** How long until then, from now: `in about 15 minutes`. */
  wait?: string | undefined;
  /** When that happened which the message tells. */
  at?: When | undefined;
  /** Until when an answer is wanted. */
  due?: When | undefined;
  /** The windows that the customer may choose from. */
  slots?: string | undefined;
  receivedBy?: string | undefined;
  /** Whether there are photos of the visit on the page. */
  photos: boolean;
  stage?: string | undefined;
  /** These are whole sentences. */
  note?: string | undefined;
  reason?: string | undefined;
  nextSteps?: string | undefined;
  compensation?: string | undefined;
  question?: string | undefined;
  /** Points of five, and what the customer said with them, or with any other answer. */
  rating?: number | undefined;
  comment?: string | undefined;
  /** When it suits the customer to be phoned, in their words. */
  bestTime?: string | undefined;
  /** What the customer said to the stage that a message is about. */
  approved: boolean;
  rejected: boolean;
  /** The customer cancelled the order on its page. */
  cancelledByCustomer: boolean;
  /** What the customer chose about a delay, and whether somebody has to arrange it. */
  remedy?: string | undefined;
  toArrange: boolean;
  /** What the customer says is wrong, of which items, and whether there are photos of it. */
  problem?: string | undefined;
  problemItems?: string | undefined;
  problemPhotos: boolean;
  /** What may be promised in a month to those whose orders are late. */
  budget?: string | undefined;
  /** What happens with the money of a cancelled order. */
  refund?: string | undefined;
  /** Where the order stands, in a message that corrects another. */
  standing?: string | undefined;
  /** What somebody was not told in time, who that is, and their telephone. */
  untold?: string | undefined;
  untoldTo?: string | undefined;
  untoldPhone?: string | undefined;
}

/** How much room there is for strangers' values, in characters. */
export interface Room {
  name: number;
  sentence: number;
  items: number;
  contacts: number;
  /** Whether a window stands in words (`between 10:30 and 11:30`) in its short form too. */
  inWords: boolean;
  /** Whether our own words do without accents that would make an SMS dear. */
  cheapLetters: boolean;
}
export const emailRoom: Room = {
  ...{ name: 60, sentence: 600, items: 3, contacts: 1 },
  ...{ inWords: true, cheapLetters: false },
};

interface Facts {
  topic: Topic;
  order: Order;
  /** The other orders that it speaks of too. */
  companions?: readonly Order[] | undefined;
  /** What a delay is made up for with, where the message tells it. */
  compensation?: Compensation | undefined;
  sender: Sender;
  reader: Reader;
  room: Room;
  now: Instant | undefined;
}

/** Everything that is known for a message's words, in the reader's language and zone. */
export function messageValues({
  topic,
  order,
  companions = [],
  compensation,
  sender,
  reader,
  room,
  now,
}: Facts): MessageValues {
  const { visit, stage } = topic;
  const facts = order.facts.values;
  const words = labelsFor(reader);
  const name = (text: string | null | undefined) => plain(text, room.name);
  const sentence = (text: string | null | undefined) => {
    const line = plain(text, room.sentence);
    return line && asSentence(line);
  };
  const outcome = visit && outcomeOf(visit);
  const said = saidOf(topic, order);
  return {
    brand: name(sender.name) ?? sender.id,
    kind: capitalised(words.kinds[topic.kind]),
    ...numbersOf([order, ...companions], reader, name),
    givenName: name(facts.customer?.givenName),
    fullName: name(facts.customer?.name ?? facts.customer?.givenName),
    contact: contactsOf(sender).slice(0, room.contacts).join(', ') || undefined,
    items: itemsOf(topic, [order, ...companions], reader, room.items),
    // Of several orders there is no one of these.
    ...(companions.length > 0 ? {} : { total: totalOf(order, reader), payment: tellPayment(facts, words) }),
    ...times({ topic, order, sender, reader, room, now }),
    slots: slotsOf(topic, reader),
    receivedBy: name(outcome?.recipientName),
    photos: (outcome?.photos?.length ?? 0) > 0,
    stage: stage && name(stageNameIn(reader.language, stage, order, sender)),
    ...parcelValues(topic, order, room),
    note: sentence(said.note ?? outcome?.note),
    reason: sentence(said.reason ?? outcome?.reason),
    nextSteps: sentence(said.nextSteps ?? outcome?.nextSteps),
    compensation: sentence(
      tellsCompensation(topic) ? tellCompensation(compensation, reader, sender.language) : undefined,
    ),
    question: sentence(said.approval?.question),
    ...answeredValues(topic, order, reader, room.sentence),
    budget: budgetOf(topic, sender, reader),
    refund: topic.name === 'cancelled' ? sentence(tellRefund(facts, words)) : undefined,
  };
}

/** What all offers of a month may come to. */
function budgetOf({ name }: Topic, { delayPolicy, smsBudget }: Sender, { locale }: Reader): string | undefined {
  if (name === 'budget-spent') return delayPolicy && tellMoney(delayPolicy.budget, delayPolicy.currency, locale);
  const isOfSms = name === 'sms-budget-near' || name === 'sms-budget-spent';
  return isOfSms && smsBudget ? tellMoney(smsBudget.amount, smsBudget.currency, locale) : undefined;
}

function times({ topic, order, sender, reader, room, now }: Facts) {
  const [when, at, due] = [whenOf(topic, order, sender), happenedAt(topic, order), dueOf(topic, order, now)];
  const wait =
    topic.name === 'approaching' && now && typeof when === 'string' ? tellWait(when, now, reader) : undefined;
  return {
    when: when === undefined ? undefined : inRoom(tellWhen(when, reader), room),
    wait,
    at: at === undefined ? undefined : inRoom(tellMoment(at, reader), room),
    due: due === undefined ? undefined : tellDeadline(due, reader),
  };
}

const inRoom = (when: When, { inWords }: Room): When =>
  inWords && when.span ? { ...when, short: `${when.date} ${when.span}` } : when;

function totalOf({ facts }: Order, { locale }: Reader): string | undefined {
  const { amount, currency } = facts.values.total ?? {};
  return amount ? tellMoney(amount, currency ?? undefined, locale) : undefined;
}

/** The sender's telephone first: who waits at home calls. */
const contactsOf = ({ support }: Sender): string[] =>
  [support.phone, support.email, support.url].flatMap((contact) => plain(contact, 80) ?? []);
