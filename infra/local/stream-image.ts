/** DynamoDB Local tells an empty map in its stream as a value without a type; here it is one again, as AWS tells it. */
export function withEmptyMaps(image: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(image).map(([name, value]) => [name, typed(value as object)]));
}

function typed(value: object): object {
  if (Object.keys(value).length === 0) return { M: {} };
  if ('M' in value) return { M: withEmptyMaps(value.M as Record<string, unknown>) };
  if ('L' in value) return { L: (value.L as object[]).map(typed) };
  return value;
}
