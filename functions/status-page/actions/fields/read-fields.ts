import * as z from 'zod/mini';
import { plain } from '../../../../shared/messages/wording/plain-text.ts';
import { wallTime } from '../../../../shared/senders/sending-hours.ts';
import type { FaultName } from '../../page/texts/action-texts.ts';
import { type Button, type Field, type LineField, type TicksField, tickName } from './field.ts';

/** What a form came back with, by field: as it was typed, or as it was read. */
export type Values = Partial<Record<string, string>>;
/** What is wrong with it, by field. */
export type Faults = Partial<Record<string, FaultName>>;

/** Reads what was typed into the fields of a form, and which button was pressed; whatever else came along is left alone. */
export function readFields(
  { fields, buttons }: { fields: readonly Field[]; buttons: readonly Button[] },
  given: Values,
): { values: Values; faults: Faults } {
  const values: Values = {};
  const faults: Faults = {};
  for (const field of fields) {
    const read = field.kind === 'ticks' ? readTicks(field, given) : readField(field, given[field.name] ?? '');
    if ('fault' in read) faults[field.name] = read.fault;
    else if (read.value !== undefined) values[field.name] = read.value;
  }
  for (const { name, value } of buttons) {
    if (name !== undefined && value !== undefined && given[name] === value) values[name] = value;
  }
  return { values, faults };
}

type Read = { value: string | undefined } | { fault: FaultName };

const mostTicks = 50;

/** What was ticked, with spaces between; whether it is still there to be ticked is for whoever asked to judge. */
function readTicks({ name }: TicksField, given: Values): Read {
  const ticked = Array.from({ length: mostTicks }, (_, place) => given[tickName(name, place)] ?? '').filter(Boolean);
  return ticked.some((one) => !/^[\w-]{1,60}$/.test(one)) ? { fault: 'notOffered' } : { value: ticked.join(' ') };
}

function readField(field: Exclude<Field, TicksField>, typed: string): Read {
  if (field.kind === 'choice') return readChoice(field, typed);
  // A browser lets a line's end count for one character, and sends two.
  if (typed.trim().replaceAll('\r\n', '\n').length > field.most) return { fault: 'tooLong' };
  const value = plain(typed, field.most);
  if (value === undefined) return field.required ? { fault: field.missing ?? 'missing' } : { value };
  return field.kind === 'line' ? readLine(field.type, value) : { value };
}

function readChoice({ options, required }: Extract<Field, { kind: 'choice' }>, typed: string): Read {
  if (typed === '') return required ? { fault: 'notChosen' } : { value: undefined };
  return options.some(({ value }) => value === typed) ? { value: typed } : { fault: 'notOffered' };
}

const decimal = z.string().check(z.regex(/^-?\d{1,9}(\.\d{1,6})?$/));
const schemas = { decimal, date: z.iso.date(), time: wallTime } as const;

function readLine(type: LineField['type'], value: string): Read {
  if (type === 'text' || type === 'tel') return { value };
  const { success, data } = schemas[type].safeParse(type === 'decimal' ? value.replace(',', '.') : value);
  return success ? { value: data } : { fault: type };
}
