import fc from 'fast-check';

/** What no sensible caller sends, as it stands in JSON. */
const nasty = fc.constantFrom(
  ...['null', 'true', '""', '[]', '{}', '0', '-0', '1e308', '1e999', '-1e-320', '9007199254740993', '1'.repeat(400)],
  ...[
    '"\\ud800"',
    '"\\u0000"',
    '"\\udc00\\ud800"',
    '"__proto__"',
    '"constructor"',
    '"😀"',
    '"../../etc"',
    '"{{order.number}}"',
  ],
  ...['{"__proto__":{"admin":true}}', '{"constructor":{"prototype":{"x":1}}}', '{"toString":1}', '{"":""}'],
  ...[
    `"${'x'.repeat(70_000)}"`,
    `{"${'k'.repeat(5000)}":1}`,
    '['.repeat(19) + ']'.repeat(19),
    '['.repeat(9000) + ']'.repeat(9000),
  ],
);

/** Where values begin in a JSON text: behind a colon, a bracket or a comma, outside of what is quoted. */
function placesIn(json: string): number[] {
  const places = [0];
  for (const { 0: token, index } of json.matchAll(/"(?:[^"\\]|\\.)*"|[:[,]/g))
    if (token.length === 1) places.push(index + 1);
  return places;
}

/** The end of the value that begins there, as far as it is one without brackets; of another, its beginning. */
function endOf(json: string, start: number): number {
  const [token = ''] = /^("(?:[^"\\]|\\.)*"|[^,\]}[{"]*)/.exec(json.slice(start)) ?? [];
  return start + token.length;
}

type Change = (json: string, at: number, value: string) => string;
const changes: Record<string, Change> = {
  replaced: (json, at, value) => json.slice(0, at) + value + json.slice(endOf(json, at)),
  'given twice': (json, _, value) => json.replace('{', `{"id":${value},"data":${value},"__proto__":${value},`),
  'cut off': (json, at) => json.slice(0, at),
  'put into a list': (json, _, value) => `[${json},${value}]`,
  'left as it is': (json) => json,
};

const changed = fc.constantFrom(...Object.keys(changes));
const noise = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 3 });

/** A JSON text with something in it that does not belong there, and now and then with bytes that are none of its letters. */
export const spoilt = (value: unknown): fc.Arbitrary<Buffer> =>
  fc.tuple(changed, fc.nat(), nasty, fc.boolean(), noise).map(([how, where, bad, isNoisy, bytes]) => {
    const json = JSON.stringify(value) ?? '';
    const places = placesIn(json);
    const text = changes[how]?.(json, places[where % places.length] ?? 0, bad) ?? json;
    const body = Buffer.from(text);
    if (isNoisy && body.length > 0) for (const [at, byte] of bytes) body[at % body.length] = byte;
    return body;
  });
