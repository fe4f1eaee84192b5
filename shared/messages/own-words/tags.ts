import type { About } from '../../orders/about.ts';
import type { Order } from '../../orders/order.ts';
import type { Sender } from '../../senders/sender.ts';
import type { MessageName } from '../message.ts';
import type { MessageValues, Room } from '../message-values.ts';
import { fillText } from '../template.ts';
import { labelsFor } from '../texts/labels.ts';
import { messageTexts } from '../texts/texts.ts';
import { timePhrases } from '../texts/times.ts';
import type { Topic } from '../topic.ts';
import { tellPlace } from '../wording/address.ts';
import { plain } from '../wording/plain-text.ts';
import type { Reader } from '../wording/reader.ts';
import type { When } from '../wording/when.ts';

/** All that a tag may be filled from. */
export interface Known {
  topic: Topic;
  values: MessageValues;
  order: Order;
  sender: Sender;
  reader: Reader;
  room: Room;
  link: string;
}

/** What may stand between `{{` and `}}` in a sender's own words. */
export interface Tag {
  means: string;
  example: string;
  /** The longest that is still realistic; left out where it is the sender's own and known. */
  longest?: string;
  /** What a message must be about for this to be known; left out: anything. */
  of?: readonly About['subject'][];
  /** `sentence`: a whole one, which may stand alone. `flag`: no text, only `{{#tag}}…{{/tag}}`. Left out: some words. */
  is?: 'sentence' | 'flag';
  /** Whether it may well be missing, so that a text should not hang on it. */
  mayBeMissing?: true;
  value(known: Known): string | boolean | undefined;
}

const visit = ['visit'] as const;
const parcel = ['shipment'] as const;
const name = (of: (known: Known) => string | null | undefined) => (known: Known) => plain(of(known), known.room.name);
const dayIn = (when: When | undefined, { language }: Reader) =>
  timePhrases[language].capitalDays ? when?.day : when && when.day.charAt(0).toLowerCase() + when.day.slice(1);

/** Every tag: what it means and where it comes from. The table in the README beside this file is made of it. */
const tags: Record<string, Tag> = {
  'sender.name': { means: 'your name', example: 'Harbour Lane', value: ({ values }) => values.brand },
  'support.phone': {
    means: 'your telephone number, from `support`',
    example: '+46 8 123 456 00',
    value: ({ sender }) => plain(sender.support.phone, 40),
  },
  'support.email': {
    means: 'your e-mail address, from `support`',
    example: 'hello@example.com',
    value: ({ sender }) => plain(sender.support.email, 80),
  },
  'support.url': {
    means: 'your help page, from `support`',
    example: 'https://example.com/help',
    value: ({ sender }) => plain(sender.support.url, 80),
  },
  link: {
    means: "the order's page. In an SMS it stands last; an e-mail has a button for it",
    example: 'https://follow.example.com/t/Zk3vQ9pL1xT7mB2c',
    value: ({ link }) => link,
  },
  'customer.givenName': {
    means: 'what whoever is written to is called',
    example: 'Ann',
    longest: 'Maximiliane',
    mayBeMissing: true,
    value: ({ values }) => values.givenName,
  },
  'customer.name': {
    means: 'their whole name',
    example: 'Ann Lind',
    longest: 'Maximiliane Sonnenschein',
    mayBeMissing: true,
    value: ({ values }) => values.fullName,
  },
  'order.number': {
    means: 'the number of the order or contract',
    example: '1001',
    longest: '2026-1000345',
    value: ({ values }) => values.number,
  },
  'order.several': {
    means: 'whether it speaks of several orders of one customer at one stop; `{{order.number}}` names all of them then',
    example: 'no',
    of: visit,
    is: 'flag',
    value: ({ values }) => values.several,
  },
  items: {
    means: 'what was ordered, or what is in the parcel: the first few things of it',
    example: 'Oak door; 2 × Brass handle',
    longest: 'Scissor lift, electric, 8 m; 2 × Generator, 20 kVA; and 4 more',
    mayBeMissing: true,
    value: ({ values }) => values.items,
  },
  total: {
    means: 'what it costs, with its currency',
    example: '€890.00',
    longest: '123.456,00 kr',
    mayBeMissing: true,
    value: ({ values }) => values.total,
  },
  payment: {
    means: 'whether and how it is paid',
    example: 'Paid (card)',
    longest: 'Not paid yet (bank transfer)',
    mayBeMissing: true,
    value: ({ values }) => values.payment,
  },
  address: {
    means: 'where it goes: street and city',
    example: 'Storgatan 1, Stockholm',
    longest: 'Vasastan 112 B, 4 tr, Stockholm',
    mayBeMissing: true,
    value: ({ order }) => tellPlace(order.facts.values.deliveryAddress),
  },
  expected: {
    means: 'when it is expected, in words: the visit, the parcel, or after a delay the new estimate',
    example: 'between 10:30 and 11:30 on Tuesday 24 November',
    longest: 'am Donnerstag, 24. September, zwischen 10:30 und 11:30 Uhr',
    value: ({ values }) => values.when?.phrase,
  },
  'visit.window': {
    means: 'the hours in which we come, in words; "around 10:45" where it is an estimate',
    example: 'between 10:30 and 11:30',
    longest: 'between 10:30 AM and 11:30 AM',
    of: visit,
    value: ({ values }) => values.when?.span || undefined,
  },
  'visit.hours': {
    means: 'the same in figures',
    example: '10:30–11:30',
    longest: '10:30 AM–11:30 AM',
    of: visit,
    value: ({ values }) => values.when?.hours || undefined,
  },
  'visit.day': {
    means: 'the day on which we come',
    example: 'Tuesday 24 November',
    longest: 'Donnerstag, 24. September',
    of: visit,
    value: ({ values, reader }) => dayIn(values.when, reader),
  },
  'visit.date': {
    means: 'that day, short',
    example: 'Tue 24 Nov',
    longest: 'Thu, Sept 24',
    of: visit,
    value: ({ values }) => values.when?.date,
  },
  'visit.kind': {
    means: 'delivery, collection or appointment',
    example: 'delivery',
    longest: 'appointment',
    of: visit,
    value: ({ topic, reader }) => labelsFor(reader).kinds[topic.kind],
  },
  'visit.isDelivery': {
    means: 'whether something is brought',
    example: 'yes',
    of: visit,
    is: 'flag',
    value: ({ topic }) => topic.kind === 'delivery',
  },
  'visit.isCollection': {
    means: 'whether something is fetched',
    example: 'no',
    of: visit,
    is: 'flag',
    value: ({ topic }) => topic.kind === 'collection',
  },
  'visit.isAppointment': {
    means: 'whether somebody comes to do something',
    example: 'no',
    of: visit,
    is: 'flag',
    value: ({ topic }) => topic.kind === 'appointment',
  },
  wait: {
    means: 'in "approaching": how long until we come',
    example: 'in about 15 minutes',
    longest: 'om ungefär 55 minuter',
    of: visit,
    mayBeMissing: true,
    value: ({ values }) => values.wait,
  },
  slots: {
    means: 'in "choose-slot": the times to choose from',
    example: 'Tue 24 Nov 10:30-11:30; Thu 26 Nov 10:30-11:30',
    longest: 'Tue 24 Nov 10:30-11:30; Thu 26 Nov 10:30-11:30; Fri 27 Nov 08:00-12:00; and 3 more',
    of: visit,
    mayBeMissing: true,
    value: ({ values }) => values.slots,
  },
  'at.time': {
    means: 'when that happened which the message tells',
    example: '10:52',
    longest: '10:52 AM',
    of: ['visit', 'shipment'],
    value: ({ values }) => values.at?.hours,
  },
  'at.day': {
    means: 'the day on which it happened',
    example: 'Tuesday 24 November',
    longest: 'Donnerstag, 24. September',
    of: ['visit', 'shipment'],
    value: ({ values, reader }) => dayIn(values.at, reader),
  },
  receivedBy: {
    means: 'who took it in, or handed it over',
    example: 'Bo Lind',
    longest: 'Maximiliane Sonnenschein',
    of: visit,
    mayBeMissing: true,
    value: ({ values }) => values.receivedBy,
  },
  photos: {
    means: 'whether there are photos of the visit on the page',
    example: 'yes',
    of: visit,
    is: 'flag',
    value: ({ values }) => values.photos,
  },
  note: {
    means: "the driver's or the workshop's note; of something left, where it is",
    example: 'Behind the gate.',
    longest: 'Behind the shed on the left-hand side, under the roof.',
    of: ['visit', 'stage'],
    is: 'sentence',
    mayBeMissing: true,
    value: ({ values }) => values.note,
  },
  reason: {
    means: 'why it is so',
    example: 'The lift was too small.',
    longest: 'The oak has not come to our workshop yet.',
    of: ['order', 'visit', 'shipment'],
    is: 'sentence',
    mayBeMissing: true,
    value: ({ values }) => values.reason,
  },
  nextSteps: {
    means: 'how it goes on. In "not-home" and "not-completed" never missing: else it says how to reach you',
    example: 'We will come back tomorrow with two people.',
    longest: 'Call us on +46 8 123 456 00 to choose a day on which we may come back.',
    of: ['order', 'visit', 'shipment'],
    is: 'sentence',
    value: ({ topic, values, reader }) =>
      topic.name === 'not-home' || topic.name === 'not-completed'
        ? fillText(messageTexts[reader.language].whatNext, values)
        : values.nextSteps,
  },
  compensation: {
    means: 'what a delay is made up for with',
    example: 'To make up for it, you get a discount of €50.00 (code SORRY50).',
    longest: 'To make up for it, you get a discount of €50.00 (code SORRY50).',
    of: ['order'],
    is: 'sentence',
    mayBeMissing: true,
    value: ({ values }) => values.compensation,
  },
  refund: {
    means: 'what happens with the money of a cancelled order',
    example: 'Your payment has been refunded.',
    longest: 'The amount that was reserved has been released.',
    of: ['order'],
    is: 'sentence',
    mayBeMissing: true,
    value: ({ values }) => values.refund,
  },
  standing: {
    means: 'in "correction": how it stands in truth',
    example: 'Order 1001 is on its way to you.',
    longest: 'We are bringing you order 1001 between 10:30 and 11:30 on Tuesday 24 November.',
    is: 'sentence',
    mayBeMissing: true,
    value: ({ values }) => values.standing,
  },
  stage: {
    means: 'the stage that was reached',
    example: 'Design proposed',
    longest: 'Second coat is drying',
    of: ['stage'],
    value: ({ values }) => values.stage,
  },
  question: {
    means: 'in "approval-asked": what you ask',
    example: 'Shall we build it like this?',
    longest: 'Shall we build it as it is in the second drawing?',
    of: ['stage'],
    is: 'sentence',
    mayBeMissing: true,
    value: ({ values }) => values.question,
  },
  answerBy: {
    means: 'until when you need the answer',
    example: 'by 17:00 on Friday 27 November',
    longest: 'senast torsdag 24 september kl. 17:00',
    of: ['stage'],
    mayBeMissing: true,
    value: ({ values }) => values.due?.phrase,
  },
  carrier: {
    means: 'who carries the parcel',
    example: 'PostNord',
    longest: 'Deutsche Post DHL',
    of: parcel,
    mayBeMissing: true,
    value: ({ values }) => values.carrier,
  },
  method: {
    means: 'how it is shipped',
    example: 'express',
    longest: 'overnight express',
    of: parcel,
    mayBeMissing: true,
    value: ({ values }) => values.method,
  },
  trackingNumber: {
    means: "the parcel's number with its carrier",
    example: 'UE173990887SE',
    longest: '00340434161094042557',
    of: parcel,
    mayBeMissing: true,
    value: ({ values }) => values.trackingNumber,
  },
  'parcel.number': {
    means: 'which of several parcels it is; missing as long as more of them may come',
    example: '1',
    longest: '12',
    of: parcel,
    mayBeMissing: true,
    value: ({ values }) => values.parcelNumber?.toString(),
  },
  'parcel.count': {
    means: 'of how many; in "all-delivered" how many they were',
    example: '2',
    longest: '12',
    of: ['order', 'shipment'],
    mayBeMissing: true,
    value: ({ values }) => values.parcelCount?.toString(),
  },
  'parcel.isMoreToCome': {
    means: 'whether more of the order than this parcel is still to be brought',
    example: 'yes',
    of: parcel,
    is: 'flag',
    value: ({ values }) => values.moreToCome,
  },
  location: {
    means: 'where the parcel was last seen, or waits',
    example: 'Göteborg',
    longest: 'Corner shop, Storgatan 12, Göteborg',
    of: parcel,
    mayBeMissing: true,
    value: ({ values }) => values.location,
  },
};

/** An attribute of the order by its name: `{{attributes.contractNumber}}`. */
const attribute: Tag = {
  means: 'what the order carries in `attributes` under that name',
  example: 'C-77',
  longest: 'C-2026-1000345',
  mayBeMissing: true,
  value: () => undefined,
};
export const attributeTag = 'attributes.<name>';
const attributes = /^attributes\.([A-Za-z][A-Za-z0-9_-]{0,63})$/;

/** The tag of a name, if there is one. */
export function tagOf(given: string): Tag | undefined {
  const key = attributes.exec(given)?.[1];
  if (key === undefined) return Object.hasOwn(tags, given) ? tags[given] : undefined;
  return { ...attribute, value: name(({ order }) => attributeText(order, key)) };
}

function attributeText({ facts }: Order, key: string): string | undefined {
  const all = facts.values.attributes ?? {};
  const value = Object.hasOwn(all, key) ? all[key] : undefined;
  return value === undefined || value === null ? undefined : String(value);
}

/** All tags with what there is to know of them, in the sequence in which they are shown. */
export const everyTag = (): [string, Tag][] => [...Object.entries(tags), [attributeTag, attribute]];

/** The messages whose answer is given on the page. */
export const askingMessages: readonly MessageName[] = ['choose-slot', 'approval-asked', 'feedback'];
