import { request } from 'node:https';
import { expect, it } from 'vitest';
import { postPublicly } from '../../shared/channels/post-publicly.ts';
import { lookupPublic, publicLookup } from '../../shared/public-address.ts';

/** What a name leads to, each time that it is asked, as a resolver would answer. */
function resolving(...answers: string[][]) {
  const left = [...answers];
  const look = publicLookup((_host, _options, callback) =>
    callback(
      null,
      (left.shift() ?? []).map((address) => ({ address, family: 4 })),
    ),
  );
  const ask = () =>
    new Promise<string>((resolve) => {
      look('turns.example', { all: true }, (error, addresses) =>
        resolve(error ? error.name : JSON.stringify(addresses)),
      );
    });
  return { look, ask, left };
}

it('a name leads to the very addresses that were looked at, however it would answer the next time', async () => {
  const { ask, left } = resolving(['1.1.1.1'], ['127.0.0.1']);
  expect(await ask()).toBe('[{"address":"1.1.1.1","family":4}]');
  // Nothing else was asked of it: what a connection is made to is what was looked at.
  expect(left).toHaveLength(1);
  expect(await ask()).toBe('NotPublic');
});

it.each([
  ['a private one among public ones', ['1.1.1.1', '10.0.0.1']],
  ['that of the metadata service', ['169.254.169.254']],
  ['none', []],
])('a name with %s is not connected to', async (_, addresses) => {
  const { ask, look } = resolving(addresses, addresses);
  expect(await ask()).toBe('NotPublic');
  const lookups: unknown[] = [];
  const asking = ((url: URL, options: object, answered: () => void) => {
    lookups.push((options as { lookup?: unknown }).lookup);
    return request(url, { ...options, lookup: look }, answered);
  }) as typeof request;
  const posting = { headers: {}, body: '', request: asking };
  expect(await postPublicly('https://turns.example/', posting)).toBe('not public');
  expect(lookups).toEqual([lookupPublic]);
});
