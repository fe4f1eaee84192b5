import type { MessageName } from './message.ts';
import type { MessageValues } from './message-values.ts';
import { labelled, type Labels, labels } from './texts/labels.ts';
import { capitalised } from './wording/plain-text.ts';
import type { Reader } from './wording/reader.ts';
import type { When } from './wording/when.ts';

/** The time that a message is about, which an e-mail says once and in large letters. */
export interface Moment extends Pick<When, 'day' | 'hours' | 'fact'> {
  label: string | undefined;
  /** All of it on one line: `New time: Thursday 26 November, 10:30–11:30`. */
  line: string;
}

type Name = (words: Labels, values: MessageValues) => string | undefined;
const unnamed: Name = () => undefined;
const expected: Name = (words) => words.expected;

/** What the time is called, by the messages that are about one: what is over needs none. */
const names: Partial<Record<MessageName, Name>> = {
  'visit-planned': unnamed,
  reminder: unnamed,
  'on-its-way': unnamed,
  approaching: unnamed,
  'out-for-delivery': unnamed,
  'order-received': expected,
  'order-updated': expected,
  packed: expected,
  shipped: expected,
  'in-transit': expected,
  rescheduled: (words) => words.newTime,
  delayed: (words) => words.newEstimate,
  backordered: (words) => words.newEstimate,
  'approval-asked': (words) => words.answerBy,
  'not-told': (_, { kind }) => kind,
};

/** Whether a message is about a time that is still to come. */
export const isAboutTime = (name: MessageName): boolean => Object.hasOwn(names, name);

/** When something comes, or until when an answer is wanted. */
export function momentOf(name: MessageName, values: MessageValues, { language }: Reader): Moment | undefined {
  const told = name === 'approval-asked' ? values.due : values.when;
  const nameOf = names[name];
  if (!told || !nameOf) return undefined;
  const words = labels[language];
  const label = nameOf(words, values);
  const line = label === undefined ? capitalised(told.fact) : labelled(words, label, told.fact);
  const { day, hours, fact } = told;
  return { label, day, hours, fact, line };
}
