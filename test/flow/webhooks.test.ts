import { beforeEach, describe, expect, it } from 'vitest';
import type { At, VendorCall, VendorDay } from '../receive-webhooks/vendor-day.ts';
import { dayOf, type VendorName, vendorNames } from '../receive-webhooks/vendor-days.ts';
import { useStack } from './stack.ts';
import { nextWallTime } from './times.ts';
import { callSource, signedBy } from './webhook-calls.ts';

const flow = useStack();

let at: At;
beforeEach(async () => {
  for (const name of vendorNames) flow.stack.secretOf(name).AWSCURRENT = dayOf(name).secret;
  const begin = nextWallTime(await flow.now(), '10:00', 'Europe/Stockholm');
  at = (minutes) => new Date(Date.parse(begin) + minutes * 60_000).toISOString();
  await flow.clock({ to: begin });
});

async function call(name: VendorName, one: VendorCall) {
  const answer = await callSource(flow, name, signedBy(name, one));
  await flow.settle();
  return answer;
}

async function begin({ preset, before }: VendorDay) {
  const { body } = await flow.desk('GET', '/senders/default');
  const settings = { ...(body.settings as object), extends: preset };
  expect((await flow.desk('PUT', '/senders/default', settings)).status).toBe(200);
  // They remember a sender's settings for a minute.
  await flow.stack.restartFunctions();
  const events = before?.(at) ?? [];
  if (events.length > 0) expect((await flow.post({ events })).body).toMatchObject({ accepted: events.length });
  await flow.settle();
}

interface Shown {
  timeline: { type: string; source: string; data: { rawCode?: string } }[];
}
async function timelineOf(orderId: string) {
  const { body } = await flow.desk('GET', `/orders/${encodeURIComponent(orderId)}?sender=default`);
  return (body as unknown as Shown).timeline.map(({ type, data }) => (data.rawCode ? [type, data.rawCode] : [type]));
}

const inSequence = (entries: readonly (readonly (string | undefined)[])[]) =>
  entries.map((entry) => entry.join(' ')).sort();

/** What the customer has read, in its sequence: each rule with its channels. */
async function told(): Promise<string[]> {
  const rules = new Map((await flow.messages()).map(({ id, rule }) => [id, rule]));
  const read = new Map<string, string[]>();
  for (const { messageId, channel } of await flow.outbox()) {
    const rule = rules.get(messageId) ?? 'no rule';
    read.set(rule, [...(read.get(rule) ?? []), channel].sort());
  }
  return [...read].map(([rule, channels]) => `${rule} ${channels.join(' ')}`);
}

describe.each(vendorNames)('a day of %s', { timeout: 60_000 }, (name) => {
  const day = dayOf(name);

  it('gives the right timeline, and the customer the right messages', async () => {
    await begin(day);
    for (const one of day.calls(at)) {
      await flow.clock({ to: at(one.after) });
      expect(await call(name, one)).toMatchObject({ status: 200, body: { rejected: [] } });
    }
    expect(await timelineOf(day.orderId)).toEqual(day.timeline);
    expect(await told()).toEqual(day.messages);
  });

  it('comes out the same in any sequence, and twice', async () => {
    await begin(day);
    const calls = day.calls(at);
    await flow.clock({ to: at(calls.at(-1)?.after ?? 0) });
    for (const one of [...calls.toReversed(), ...calls]) await call(name, one);
    expect(inSequence(await timelineOf(day.orderId))).toEqual(inSequence(day.timeline));
  });
});
