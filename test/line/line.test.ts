import { SESClient } from '@aws-sdk/client-ses';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sesSendingRate } from '../../shared/channels/sending-rate-ses.ts';
import { lineOf } from '../../shared/line/line.ts';
import type { KnownRate, NextPlace } from '../../shared/line/line-store.ts';
import { ratesOf } from '../../shared/line/rates.ts';
import { after } from '../../shared/orders/instant.ts';

const now = '2026-11-23T09:00:00.000Z';
const minutes = (count: number) => after(now, count * 60_000);

beforeEach(() => void vi.spyOn(process.stdout, 'write').mockReturnValue(true));

describe('a line', () => {
  let asked: NextPlace[];
  let answer: () => Promise<string | undefined>;
  beforeEach(() => {
    asked = [];
    answer = () => Promise.resolve(minutes(2));
  });
  const aLine = (perSecond: number | undefined = 10) =>
    lineOf({ take: (_, next) => (asked.push(next), answer()) }, () => Promise.resolve(perSecond));

  it('goes a little slower than its provider takes messages, from the next second on', async () => {
    expect(await aLine().place('email', now, minutes(60))).toBe(minutes(2));
    expect(asked).toEqual([{ from: after(now, 1000), before: minutes(60), millisecondsEach: 1000 / 9.5 }]);
  });

  it('has no place where nobody knows the rate, or the table does not answer', async () => {
    expect(
      await lineOf({ take: () => answer() }, () => Promise.resolve(undefined)).place('push', now, minutes(60)),
    ).toBeUndefined();
    answer = () => Promise.reject(new Error('throttled'));
    expect(await aLine().place('email', now, minutes(60))).toBeUndefined();
  });

  it.each([0, -1])(
    'has no place where a provider takes %d a second: whoever was refused waits in minutes',
    async (rate) => {
      expect(await aLine(rate).place('email', now, minutes(60))).toBeUndefined();
      expect(asked).toEqual([]);
    },
  );

  it('is known to whoever was given a place, until that is over; who would be too late behind it asks', async () => {
    const line = aLine();
    expect(line.isStanding('email', now, minutes(60))).toBe(false);
    await line.place('email', now, minutes(60));
    expect(line.isStanding('email', minutes(1), minutes(60))).toBe(true);
    expect(line.isStanding('sms', minutes(1), minutes(60))).toBe(false);
    expect(line.isStanding('email', minutes(1), minutes(2))).toBe(false);
    expect(line.isStanding('email', minutes(2), minutes(60))).toBe(false);
  });
});

describe('the rate of a channel', () => {
  let kept: KnownRate | undefined;
  let asks: number;
  let answer: () => Promise<number>;
  beforeEach(() => {
    kept = undefined;
    asks = 0;
    answer = () => Promise.resolve(14);
  });
  const anInstance = () =>
    ratesOf({
      store: {
        rate: () => Promise.resolve(kept),
        keepRate: (_, rate) => Promise.resolve(void (kept = rate)),
      },
      askForEmail: () => (asks++, answer()),
      smsPerSecond: 20,
    });

  it('is asked of SES once in five minutes, by one instance for all', async () => {
    const rateOf = anInstance();
    expect([await rateOf('email', now), await rateOf('email', minutes(4))]).toEqual([14, 14]);
    expect(await anInstance()('email', minutes(4))).toBe(14);
    expect(asks).toBe(1);
    answer = () => Promise.resolve(50);
    expect(await rateOf('email', minutes(5))).toBe(50);
    expect(asks).toBe(2);
  });

  it('is known for the call even where the table does not keep it', async () => {
    const rateOf = ratesOf({
      store: { rate: () => Promise.resolve(undefined), keepRate: () => Promise.reject(new Error('throttled')) },
      askForEmail: () => (asks++, answer()),
      smsPerSecond: 20,
    });
    expect([await rateOf('email', now), await rateOf('email', minutes(1))]).toEqual([14, 14]);
    expect(asks).toBe(1);
  });

  it.each([[undefined], [0], [-1]])(
    'is none where SES tells one of %s, as in an account that may send nothing',
    async (told) => {
      const client = Object.assign(new SESClient({}), { send: () => Promise.resolve({ MaxSendRate: told }) });
      answer = () => sesSendingRate(client);
      expect(await anInstance()('email', now)).toBeUndefined();
      expect(kept).toBeUndefined();
    },
  );

  it('is the one that was known before while SES does not answer, and unknown where there was none', async () => {
    answer = () => Promise.reject(new Error('Rate exceeded'));
    expect(await anInstance()('email', now)).toBeUndefined();
    kept = { perSecond: 14, askedAt: minutes(-60) };
    expect(await anInstance()('email', now)).toBe(14);
  });

  it('is a setting for SMS, and known of no other channel', async () => {
    const rateOf = anInstance();
    expect([await rateOf('sms', now), await rateOf('whatsapp', now)]).toEqual([20, undefined]);
    expect(asks).toBe(0);
  });
});
