import fc from 'fast-check';

/** A payload with some of its places changed into anything that JSON can hold. */
export const changedPayloads = (payload: object): fc.Arbitrary<object> => {
  const whole = JSON.parse(JSON.stringify(payload)) as object;
  const change = fc.tuple(fc.constantFrom(...placesIn(whole)), fc.jsonValue());
  return fc
    .array(change, { minLength: 1, maxLength: 3 })
    .map((changes) => changes.reduce<object>((changed, [place, value]) => put(changed, place, value) as object, whole));
};

/** Every place in a payload, as the names that lead to it. */
function placesIn(value: unknown, above: readonly string[] = []): string[][] {
  const here = above.length > 0 ? [[...above]] : [];
  if (typeof value !== 'object' || value === null) return here;
  return [...here, ...Object.entries(value).flatMap(([name, one]) => placesIn(one, [...above, name]))];
}

function put(whole: unknown, [name = '', ...rest]: readonly string[], value: unknown): unknown {
  if (typeof whole !== 'object' || whole === null) return whole;
  const copy = (Array.isArray(whole) ? [...(whole as unknown[])] : { ...whole }) as Record<string, unknown>;
  copy[name] = rest.length > 0 ? put(copy[name], rest, value) : value;
  return copy;
}
