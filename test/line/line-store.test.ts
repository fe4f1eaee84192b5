import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dynamoLineStore } from '../../shared/line/dynamo-line-store.ts';
import type { LineStore, NextPlace } from '../../shared/line/line-store.ts';
import type { ChannelName } from '../../shared/orders/channel-names.ts';
import { after } from '../../shared/orders/instant.ts';
import { engineNames, startTestTable, type TestTable } from '../orders/test-table.ts';

const now = '2026-11-23T09:00:00.000Z';
const seconds = (count: number) => after(now, count * 1000);

describe.each(engineNames)('lines on %s', (engine) => {
  let running: TestTable;
  let lines: LineStore;
  let channel: ChannelName;
  beforeAll(async () => {
    running = await startTestTable(engine);
    lines = dynamoLineStore(running.table);
  }, 30_000);
  afterAll(() => running.stop());
  const channels: ChannelName[] = ['email', 'sms', 'whatsapp', 'push', 'webhook'];
  beforeEach(() => void (channel = channels.shift() ?? 'call'));

  const take = (next: Partial<NextPlace> = {}) =>
    lines.take(channel, { from: seconds(1), before: seconds(3600), millisecondsEach: 250, ...next });

  it('begin at once where nobody stands there, and go on from the last place', async () => {
    expect([await take(), await take(), await take()]).toEqual([seconds(1), seconds(1.25), seconds(1.5)]);
    // That is over by then: nobody stands there any more.
    expect([await take({ from: seconds(60) }), await take({ from: seconds(60) })]).toEqual([
      seconds(60),
      seconds(60.25),
    ]);
  });

  it('give each place once, however many ask at a time', async () => {
    const places = await Promise.all(Array.from({ length: 20 }, () => take()));
    expect(places.map(String).toSorted()).toEqual(Array.from({ length: 20 }, (_, index) => seconds(1 + index / 4)));
  });

  it('give no place to whose time is over by then, and lose none by it', async () => {
    expect(await take({ before: seconds(1) })).toBeUndefined();
    expect([await take(), await take({ before: seconds(1.25) }), await take()]).toEqual([
      seconds(1),
      undefined,
      seconds(1.25),
    ]);
  });

  it('keep to a rate that divides no second', async () => {
    const millisecondsEach = 1000 / 9.5;
    for (let count = 0; count < 95; count++) await take({ millisecondsEach });
    expect(await take({ millisecondsEach })).toBe(seconds(11));
  });

  it('keep what a provider said of its rate', async () => {
    expect(await lines.rate(channel)).toBeUndefined();
    await lines.keepRate(channel, { perSecond: 14, askedAt: now });
    expect(await lines.rate(channel)).toEqual({ perSecond: 14, askedAt: now });
  });
});
