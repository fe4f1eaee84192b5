import { settingNames } from '../../functions/desk/settings/json-schema.ts';

const order = new Map(settingNames().map((name, index) => [name, index]));
const placeOf = (name: string) => order.get(name) ?? order.size;

/** Settings in the sequence in which the schema names them: the table keeps none. */
export function inOrder<Value>(value: Value): Value;
export function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => inOrder(one));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => placeOf(a) - placeOf(b) || a.localeCompare(b));
  return Object.fromEntries(entries.map(([name, one]) => [name, inOrder(one)]));
}
