import type { Window } from '../orders/event-data.ts';
import type { Instant } from '../orders/instant.ts';
import { type Order, type Visit, visitStatus } from '../orders/order.ts';
import type { Sender } from '../senders/sender.ts';
import type { MessageName } from './message.ts';
import { fillText } from './template.ts';
import { labels } from './texts/labels.ts';
import { messageTexts } from './texts/texts.ts';
import { tellCompensation } from './wording/compensation.ts';
import { expectedOf, parcelExpected } from './wording/expected.ts';
import { inWords, tellItems } from './wording/items.ts';
import { tellMoney } from './wording/money.ts';
import { tellPayment } from './wording/payment.ts';
import { asSentence, plain } from './wording/plain-text.ts';
import type { Reader } from './wording/reader.ts';
import { tellMoment, tellWhen, type When } from './wording/when.ts';

/** What a message's words may name. What is not known is missing, and so is every sentence that is about it. */
export interface MessageValues {
  brand: string;
  number?: string | undefined;
  givenName?: string | undefined;
  fullName?: string | undefined;
  /** How to reach the sender's people. */
  contact?: string | undefined;
  items?: string | undefined;
  total?: string | undefined;
  payment?: string | undefined;
  /** When it is expected: the visit, the order, or, after a delay, the new estimate. */
  when?: When | undefined;
  /** When the visit was completed. */
  done?: When | undefined;
  unattended: boolean;
  receivedBy?: string | undefined;
  /** These are whole sentences. */
  note?: string | undefined;
  reason?: string | undefined;
  nextSteps?: string | undefined;
  compensation?: string | undefined;
}

/** How much room a channel has for strangers' values, in characters. */
export interface Room {
  name: number;
  sentence: number;
  items: number;
  contacts: number;
}
export const emailRoom: Room = { name: 60, sentence: 600, items: 3, contacts: 2 };
export const smsRoom: Room = { name: 24, sentence: 80, items: 3, contacts: 1 };

interface About {
  order: Order;
  visit: Visit | undefined;
  name: MessageName;
  sender: Sender;
  reader: Reader;
  room: Room;
}

export function messageValues({ name, order, visit, sender, reader, room }: About): MessageValues {
  const facts = order.facts.values;
  const texts = messageTexts[reader.language];
  const sentence = (text: string | null | undefined) => {
    const line = plain(text, room.sentence);
    return line && asSentence(line);
  };
  const delay = order.delay.values.delay;
  const outcome = visit?.known.values.outcome;
  const when = name === 'delayed' ? delay?.newEta : expectedBy(name, order, visit);
  const done = visit && doneAt(visit);
  const { listed, more } = tellItems(facts, room.items, reader);
  const items = [...listed.map(inWords), ...(more > 0 ? [fillText(texts.more, { count: more })] : [])];
  return {
    brand: plain(sender.name, room.name) ?? sender.id,
    number: plain(facts.number, room.name),
    givenName: plain(facts.customer?.givenName, room.name),
    fullName: plain(facts.customer?.name ?? facts.customer?.givenName, room.name),
    contact: contactsOf(sender).slice(0, room.contacts).join(', ') || undefined,
    items: items.join('; ') || undefined,
    total: totalOf(order, reader),
    payment: tellPayment(facts, labels[reader.language]),
    when: when === undefined ? undefined : tellWhen(when, reader),
    done: done === undefined ? undefined : tellMoment(done, reader),
    unattended: visit ? visitStatus(visit)?.step === 'left_unattended' : false,
    receivedBy: plain(outcome?.recipientName, room.name),
    note: sentence(outcome?.note),
    reason: sentence(delay?.reason),
    nextSteps: sentence(delay?.nextSteps),
    compensation: sentence(tellCompensation(delay, reader)),
  };
}

function totalOf({ facts }: Order, { locale }: Reader): string | undefined {
  const { amount, currency } = facts.values.total ?? {};
  return amount ? tellMoney(amount, currency ?? undefined, locale) : undefined;
}

/** The sender's telephone first: who waits at home calls. */
const contactsOf = ({ support }: Sender): string[] =>
  [support.phone, support.email, support.url].flatMap((contact) => plain(contact, 80) ?? []);

/** What a plan promises is its window; who is on the way is told how it looks by now. Of several visits the first. */
function expectedBy(name: MessageName, order: Order, visit: Visit | undefined) {
  const visits = visit ? [visit] : Object.values(order.visits);
  const parcels = visit ? [] : Object.values(order.shipments);
  const times = [...visits.map(expectedOf), ...parcels.map(parcelExpected)].flatMap(
    ({ window, eta }) => (name === 'visit-planned' ? (window ?? eta) : (eta ?? window)) ?? [],
  );
  const start = (when: Instant | Window) => (typeof when === 'string' ? when : when.from);
  return times.sort((one, other) => (start(one) < start(other) ? -1 : 1))[0];
}

/** When the visit's last attempt was completed. */
function doneAt(visit: Visit): string | undefined {
  const status = visitStatus(visit);
  return status?.step === 'completed' || status?.step === 'left_unattended' ? status.at : undefined;
}
