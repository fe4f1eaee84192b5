import { Temporal } from 'temporal-polyfill';
import { readJson } from '../../shared/read-json.ts';

/** A cell that does not hold what its place asks for, in words. */
export class CellFault extends Error {}

type Read = (text: string, zone: string | undefined) => unknown;

/** How the cells of places are read whose values are no texts. */
const readers: [RegExp, Read][] = [
  [/^(occurredAt|data\.(eta|slotCutOff)|(.*\.)?(from|to|dueAt))$/, (text, zone) => instantFrom(text, zone)],
  [/^order\.(notify\..*|consent\.marketing)$/, (text) => yesOrNo(text)],
  [/^order\.deliveryAddress\.lines$/, (text) => partsOf(text, /\r?\n|\|/)],
  [/^order\.customer\.channels$/, (text) => partsOf(text, /[\s,;|]+/)],
  [/^order\.items$/, (text) => itemsFrom(text)],
  [/\.amount$/, (text) => amountFrom(text)],
  [/^data\.(photos|slots|items)$/, (text) => jsonFrom(text)],
];

/** What a cell says, as the event has it in that place. */
export function readCell(text: string, place: string, zone: string | undefined): unknown {
  const [, read] = readers.find(([pattern]) => pattern.test(place)) ?? [];
  return read ? read(text, zone) : text;
}

const partsOf = (text: string, between: RegExp): string[] =>
  text
    .split(between)
    .map((one) => one.trim())
    .filter(Boolean);

/** `2026-11-22T10:00+01:00`, or `2026-11-22 10:00` and `2026-11-22` in the zone that is meant. */
function instantFrom(text: string, zone: string | undefined): string {
  if (/(Z|[+-]\d\d(:?\d\d)?)$/i.test(text) && /\d[T ]\d/.test(text)) return text.replace(' ', 'T');
  if (zone === undefined) throw new CellFault(`"${text}" has no offset: say with --zone whose time it is`);
  try {
    return Temporal.PlainDateTime.from(text).toZonedDateTime(zone).toInstant().toString();
  } catch {
    throw new CellFault(`"${text}" is no time, such as 2026-11-22 10:00`);
  }
}

const [yes, no] = [/^(true|yes|y|1|ja|j|x)$/i, /^(false|no|n|0|nej|nein)$/i];

function yesOrNo(text: string): boolean {
  if (!yes.test(text) && !no.test(text)) throw new CellFault(`"${text}" is neither yes nor no`);
  return yes.test(text);
}

/** With a decimal comma too, where nothing else can be meant: `1 234,50`. */
const amountFrom = (text: string): string =>
  /^-?\d[\d\s]*,\d{2}$/.test(text) ? text.replace(/\s/g, '').replace(',', '.') : text;

/** `2 x Oak door; Brass handle`, or a list as JSON. */
function itemsFrom(text: string): unknown {
  if (text.startsWith('[')) return jsonFrom(text);
  return partsOf(text, /\r?\n|[;|]/).map((item) => {
    const [, quantity, name] = /^(\d{1,6})\s*[x×*]\s+(.+)$/i.exec(item) ?? [];
    return name === undefined ? { name: item, quantity: 1 } : { name, quantity: Number(quantity) };
  });
}

function jsonFrom(text: string): unknown {
  const read = readJson(Buffer.from(text));
  if ('value' in read) return read.value;
  throw new CellFault(read.fault === 'not_json' ? 'is no JSON' : 'nests too deep');
}
