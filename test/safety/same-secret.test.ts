import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isSameSecret } from '../../shared/same-secret.ts';

const files = ['functions', 'shared']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, code: readFileSync(path, 'utf8') }));
const having = (pattern: RegExp): string[] => files.filter(({ code }) => pattern.test(code)).map(({ path }) => path);

/** A name that what nobody else may know goes by. */
const secret = String.raw`(?:\w+\??\.)*\w*(?:[sS]ecret|[sS]ignature|[sS]igned|[hH]mac|[dD]igest|[pP]assword|[tT]oken)`;
/** Values that tell apart whether there is one, and of which kind. */
const plainly = String.raw`(?:undefined|null|typeof|true|false|'|\d)`;
const comparing = new RegExp(
  [
    String.raw`\b${secret} [!=]==? (?!${plainly})`,
    String.raw`(?<!typeof )\b(?!${plainly})[\w.)\]]+ [!=]==? ${secret}\b(?!\()`,
    String.raw`\b${secret}s?\.(?:includes|indexOf|startsWith|endsWith|localeCompare)\((?!')`,
    String.raw`\.(?:includes|indexOf|equals)\(${secret}\)`,
  ].join('|'),
);

it.each([
  ['signature === given', true],
  ['given !== expected.signature', true],
  ['secrets.includes(token)', true],
  ['known.equals(digest)', true],
  ['token === undefined', false],
  ["typeof secret === 'string'", false],
  ["secret.startsWith('whsec_')", false],
])('%s compares a secret as anything else is compared: %s', (code, does) => {
  expect(comparing.test(code)).toBe(does);
});

/** What is called so and is known to everybody who may see it: whose call has set a sum aside, how a PNG begins. */
const openly = new Set(['functions/notify/within-budget.ts', 'functions/receive-photos/clean/png.ts']);

it('no secret is compared but in constant time, in one place', () => {
  expect(having(/timingSafeEqual/)).toEqual(['shared/same-secret.ts']);
  const lines = files
    .filter(({ path }) => !openly.has(path))
    .flatMap(({ path, code }) =>
      code.split('\n').flatMap((line) => (comparing.test(line) ? [`${path}: ${line.trim()}`] : [])),
    );
  expect(lines).toEqual([]);
});

/** Those that make what is looked up, handed out or hashed, and compare none with what somebody gave. */
const makers = [
  'shared/channels/system-secret.ts',
  'shared/consent/contact.ts',
  'shared/links/link.ts',
  'shared/orders/place.ts',
  'shared/sign-webhook.ts',
];

it('whoever makes a signature either only makes it, or compares it there', () => {
  const comparers = new Set(having(/\bisSameSecret\(/));
  expect(
    having(/\bcreateHmac\(/)
      .filter((path) => !comparers.has(path))
      .sort(),
  ).toEqual(makers);
});

it.each([
  ['secret', 'secret', true],
  ['secret', 'secreT', false],
  ['secret', 'secret ', false],
  ['', 'x', false],
  ['é', Buffer.from([0xc3, 0xa9]), true],
])('%s given as %s', (own, given, is) => {
  expect(isSameSecret(own, given)).toBe(is);
});
