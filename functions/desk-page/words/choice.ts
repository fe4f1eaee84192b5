import { type MessageName, messageNames } from '../../../shared/messages/message-names.ts';
import { type VisitKind, visitKinds } from '../../../shared/orders/event-data.ts';
import { type Language, languages } from '../../../shared/senders/language.ts';
import { rulesOf } from '../../../shared/senders/rules-of.ts';
import type { Sender } from '../../../shared/senders/sender.ts';
import { type Template, template } from '../../../shared/senders/templates.ts';

/** Which words are looked at. */
export interface Choice {
  message: MessageName;
  language: Language;
  /** What kind of visit the example is about. */
  kind: VisitKind;
}

const fieldNames = ['subject', 'headline', 'text', 'sms'] as const satisfies (keyof Template)[];
export type FieldName = (typeof fieldNames)[number];
/** Words as they are typed: what is empty stays as Waypost says it. */
export type Typed = Record<FieldName, string>;

/** What an address or a form chooses; what it does not say is the first that the sender's rules say, in its language. */
export function choiceOf(fields: URLSearchParams, sender: Sender): Choice {
  return {
    message: messageNames.find((name) => name === fields.get('message')) ?? saidBy(sender)[0] ?? 'order-received',
    language: languages.find((language) => language === fields.get('language')) ?? sender.language,
    kind: visitKinds.find((kind) => kind === fields.get('kind')) ?? 'delivery',
  };
}

/** The messages that a sender's rules say. */
export const saidBy = (sender: Sender): MessageName[] => [...new Set(rulesOf(sender).map(({ message }) => message))];

/** The words that stand in settings. */
export function wordsIn(document: Record<string, unknown>, { message, language }: Choice): Typed {
  const { data } = template.safeParse(at(at(at(document, 'templates'), message), language));
  return Object.fromEntries(fieldNames.map((name) => [name, data?.[name] ?? ''])) as Typed;
}

export const typedIn = (form: URLSearchParams): Typed =>
  Object.fromEntries(fieldNames.map((name) => [name, linesOf(form.get(name) ?? '')])) as Typed;

/** Forms send line ends as the mail of old did. */
const linesOf = (text: string): string => text.replaceAll('\r\n', '\n').trim();

/** Settings with these words in them; where all are empty, with none. */
export function withWords(
  document: Record<string, unknown>,
  { message, language }: Choice,
  typed: Typed,
): Record<string, unknown> {
  const own = Object.fromEntries(Object.entries(typed).filter(([, text]) => text !== ''));
  const translations = put(at(at(document, 'templates'), message), language, own);
  return { ...document, templates: put(at(document, 'templates'), message, translations) };
}

type Fields = Record<string, unknown>;

const at = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Fields)[name] : undefined;

/** An object with a field in it, or without it where that holds nothing. */
function put(value: unknown, name: string, field: Fields): Fields {
  const { [name]: _, ...others } = (typeof value === 'object' && value !== null ? value : {}) as Fields;
  return Object.keys(field).length > 0 ? { ...others, [name]: field } : others;
}
