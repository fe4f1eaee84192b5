import type { LookupAddress } from 'node:dns';
import { expect, it, vi } from 'vitest';
import { postPublicly } from '../../shared/channels/post-publicly.ts';
import { lookupPublic } from '../../shared/public-address.ts';

type Answer = (error: null, addresses: LookupAddress[]) => void;
/** What each name leads to, time after time. */
const answers = new Map<string, string[][]>();
vi.mock('node:dns', () => ({
  lookup(host: string, _: object, callback: Answer) {
    const addresses = answers.get(host)?.shift() ?? [];
    callback(
      null,
      addresses.map((address) => ({ address, family: 4 })),
    );
  },
}));

const asked = (host: string) =>
  new Promise<string>((resolve) => {
    lookupPublic(host, { all: true }, (error, addresses) => resolve(error ? error.name : JSON.stringify(addresses)));
  });

it('a name leads to the very addresses that were looked at, however it would answer the next time', async () => {
  answers.set('turns.example', [['1.1.1.1'], ['127.0.0.1']]);
  expect(await asked('turns.example')).toBe('[{"address":"1.1.1.1","family":4}]');
  // Nothing else was asked of it: what a connection is made to is what was looked at.
  expect(answers.get('turns.example')).toHaveLength(1);
  expect(await asked('turns.example')).toBe('NotPublic');
});

it.each([
  ['a private one among public ones', ['1.1.1.1', '10.0.0.1']],
  ['that of the metadata service', ['169.254.169.254']],
  ['none', []],
])('a name with %s is not connected to', async (_, addresses) => {
  answers.set('inside.example', [addresses, addresses]);
  expect(await asked('inside.example')).toBe('NotPublic');
  expect(await postPublicly('https://inside.example/', { headers: {}, body: '' })).toBe('not public');
});
