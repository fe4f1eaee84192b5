import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { changedPayloads } from '../receive-webhooks/changed-payloads.ts';
import { dayOf, vendorNames } from '../receive-webhooks/vendor-days.ts';
import { useStack } from './stack.ts';
import { callSource, signedBy } from './webhook-calls.ts';

const flow = useStack();
/** As if the day had begun a while ago: nothing of it is still to come. */
const at = (minutes: number) => new Date(Date.now() - 6 * 3_600_000 + minutes * 60_000).toISOString();
const firstOf = (name: (typeof vendorNames)[number]) => {
  const [call] = dayOf(name).calls(at);
  if (!call) throw new Error(`${name} has no calls.`);
  return call;
};
/** How many events are kept: whatever is written is one more. */
const kept = async () => (await flow.stack.table.events()).length;

beforeEach(() => {
  for (const name of vendorNames) flow.stack.secretOf(name).AWSCURRENT = dayOf(name).secret;
});

describe.each(vendorNames)('of %s, nothing is written', (name) => {
  const other = vendorNames[(vendorNames.indexOf(name) + 1) % vendorNames.length] ?? name;

  it.each([
    ['signed with another secret', () => signedBy(name, firstOf(name), `${dayOf(name).secret.slice(0, -2)}ab`)],
    ['signed as another source signs', () => signedBy(other, { ...firstOf(other), payload: firstOf(name).payload })],
    [
      'changed on its way',
      () => ({ ...signedBy(name, firstOf(name)), body: `${signedBy(name, firstOf(name)).body} ` }),
    ],
    ['not signed', () => ({ ...signedBy(name, firstOf(name)), headers: {} })],
  ])('where it is %s', async (_, request) => {
    const before = await kept();
    const { status, body } = await callSource(flow, name, request());
    expect({ status, code: body.code }).toEqual({ status: 401, code: 'signature_wrong' });
    await flow.settle();
    expect(await kept()).toBe(before);
  });

  it('more, and nobody told, where it comes again', async () => {
    const request = signedBy(name, firstOf(name));
    const first = await callSource(flow, name, request);
    await flow.settle();
    const [before, outbox] = [await kept(), (await flow.outbox()).length];
    const again = await callSource(flow, name, request);
    await flow.settle();
    expect(again).toMatchObject({ status: 200, body: { accepted: 0, duplicates: first.body.accepted } });
    expect([await kept(), (await flow.outbox()).length]).toEqual([before, outbox]);
  });

  it('where it is too large', async () => {
    const { status } = await callSource(
      flow,
      name,
      signedBy(name, { after: 0, payload: { x: 'x'.repeat(1_100_000) } }),
    );
    expect(status).toBe(413);
  });
});

describe('an address', () => {
  it.each(['nobody', 'orders', 'constructor', '..%2fevents', '%00'])(
    'that is no source’s, %s, is not there',
    async (name) => {
      const { status, body } = await callSource(flow, name, { body: '{}', headers: {} });
      expect({ status, code: body.code }).toEqual({ status: 404, code: 'not_found' });
      expect(JSON.stringify(body)).not.toContain('aftership');
    },
  );

  it('is checked by Onfleet, which reads the same back, as text', async () => {
    const check = '<script>alert(1)</script>';
    const answer = await fetch(`${flow.stack.api}/webhooks/onfleet?check=${encodeURIComponent(check)}`);
    expect(await answer.text()).toBe(check);
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each(['onfleet', 'shopify?check=1', 'depot?check=1', 'nobody?check=1'])(
    'is read by nobody else: GET %s',
    async (path) => {
      expect((await fetch(`${flow.stack.api}/webhooks/${path}`)).status).toBe(404);
    },
  );
});

describe('whatever is sent, rightly signed or not', () => {
  const noise = fc.oneof(
    fc.json({ maxDepth: 6 }).map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
    fc.integer({ min: 20, max: 3000 }).map((depth) => Buffer.from('['.repeat(depth) + ']'.repeat(depth))),
    fc
      .constantFrom('{"a":1,"a":2}', '{"__proto__":{"x":1}}', '{"n":1e999}', '"\\ud800"', '', 'null', '[]')
      .map((text) => Buffer.from(text)),
  );

  it.each(vendorNames)(
    '%s is never answered 5xx, and what is refused leaves nothing',
    async (name) => {
      const { secret, sign } = dayOf(name);
      const changed = changedPayloads(firstOf(name).payload);
      const bodies = fc.oneof(
        { weight: 1, arbitrary: noise },
        { weight: 3, arbitrary: changed.map((payload) => Buffer.from(JSON.stringify(payload))) },
      );
      await fc.assert(
        fc.asyncProperty(bodies, fc.boolean(), async (body, isSigned) => {
          const before = await kept();
          const signature = isSigned ? sign(body, secret, Math.floor(Date.now() / 1000)) : {};
          const headers = { ...firstOf(name).headers, ...signature };
          const { status } = await callSource(flow, name, { body, headers });
          expect(status).toBeLessThan(500);
          await flow.settle();
          if (status !== 200) expect(await kept()).toBe(before);
        }),
        { numRuns: 25 },
      );
    },
    120_000,
  );
});
