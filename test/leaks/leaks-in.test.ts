import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LogBook } from '../../infra/local/log-book.ts';
import { RunRecord } from '../../infra/local/run-record.ts';
import { wordsOfPeople } from '../../infra/local/words-of-people.ts';
import { leaksIn } from './leaks-in.ts';

const token = 'a1B2-c3D4_e5F6g7';
const given = new Set([
  ...wordsOfPeople(
    JSON.stringify({ email: 'Ann@Example.com', phone: '+46701234567', url: `https://x.example/t/${token}` }),
  ),
  'AbCdEfGhIjKlMnOpQrStUvWxYz012345',
]);

it.each([
  ['an address', '{"code":"sent","to":"ann@example.com"}'],
  ['an address in other letters', 'To: ANN@EXAMPLE.COM.'],
  ['an address in an error', "MessageRejected: Address 'ann@example.com' is not verified"],
  ['an address in a path', 'GET /customers/ann%40example.com/export'],
  ['an address as a value', 'to=ann@example.com'],
  ['a number', '{"phone":"+46701234567"}'],
  ['a number without its plus', 'sms:46701234567'],
  ['a token of a link', `https://status.example/t/${token}/form`],
  ['a token alone', `{"token":"${token}"}`],
  ['a secret', 'whsec_AbCdEfGhIjKlMnOpQrStUvWxYz012345'.replace('whsec_', 'key ')],
])('%s in a log is found', (_, line) => {
  expect(leaksIn(`swept {}\n${line}\nswept {}`, given)).toEqual([{ word: expect.any(String) as string, line }]);
});

it('codes, ids, times and the names of modules are no leaks', () => {
  const line =
    '{"code":"message_decided","messageId":"x-1","at":"2026-11-25T10:00:00.000+01:00 zod@4.6.7 46701234568"}';
  expect(leaksIn(line, given)).toEqual([]);
});

it('all that functions log and are given is recorded, also what the book forgets', () => {
  const folder = mkdtempSync(join(tmpdir(), 'waypost-record-'));
  try {
    const logs = new LogBook(RunRecord.asAsked({ WAYPOST_RECORD: folder }));
    logs.record?.given({ body: JSON.stringify({ email: 'bo@example.com', phone: '+46701234568' }) });
    logs.record?.secret('a secret');
    logs.add('notify', 'told bo@example.com');
    logs.reset();
    const all = readdirSync(folder)
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(all).toEqual(['bo@example.com\n46701234568\na secret\n', 'notify told bo@example.com\n']);
    expect(leaksIn(all[1] ?? '', new Set(all[0]?.trim().split('\n')))).toHaveLength(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('nothing is recorded where nobody asks', () => {
  expect(RunRecord.asAsked({})).toBeUndefined();
});

it('a megabyte without an address is looked through at once', () => {
  expect(wordsOfPeople('x'.repeat(1_000_000))).toEqual([]);
});
