import { describe, expect, it } from 'vitest';
import { limitCallers, mostWritesAMinute } from '../../functions/desk/limits/limit-callers.ts';
import { take } from '../../shared/limits/bucket.ts';
import { limiterOf } from '../../shared/limits/limiter.ts';
import { ProblemError } from '../../shared/problem.ts';

const limit = { perSecond: 2, burst: 10 };

describe('a bucket', () => {
  it.each([
    ['is full at first', undefined, 0, 10, { left: 0, wait: 0 }],
    ['fills with time', { left: 0, at: 0 }, 3000, 6, { left: 0, wait: 0 }],
    ['is never more than full', { left: 9, at: 0 }, 60_000, 1, { left: 9, wait: 0 }],
    ['says how long until there is enough', { left: 1, at: 0 }, 0, 4, { left: 1, wait: 2 }],
    ['lets what is more than it holds go when it is full', { left: 10, at: 0 }, 0, 50, { left: 0, wait: 0 }],
    ['takes no harm from a clock that goes back', { left: 5, at: 9000 }, 1000, 1, { left: 4, wait: 0 }],
  ])('%s', (_, bucket, now, cost, { left, wait }) => {
    expect(take(bucket, limit, now, cost)).toEqual({ bucket: { left, at: now }, wait });
  });
});

/** The seconds that somebody is told to wait; nothing where they need not. */
async function waitOf(act: () => unknown): Promise<string | undefined> {
  try {
    await act();
    return undefined;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    expect(error.problem).toMatchObject({ status: 429, code: 'too_many_requests' });
    return error.problem.headers?.['retry-after'];
  }
}

describe('a limiter', () => {
  it('tells each caller for itself when to come again', async () => {
    const limiter = limiterOf(limit);
    limiter('one', 0, 10);
    expect(await waitOf(() => limiter('one', 0))).toBe('1');
    expect(await waitOf(() => limiter('other', 0))).toBeUndefined();
    expect(await waitOf(() => limiter('one', 1000))).toBeUndefined();
  });
});

describe('who writes at the desk', () => {
  const at = '2026-11-24T10:00:15.000Z';
  function counting() {
    const counts = new Map<string, number>();
    let asked = 0;
    const limited = limitCallers({
      add(caller, minute) {
        asked++;
        const key = `${caller} ${minute}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
        return Promise.resolve(counts.get(key) ?? 0);
      },
    });
    return { limited, asked: () => asked };
  }

  it('is told until when to wait, costs nothing more in that minute, and goes on in the next', async () => {
    const { limited, asked } = counting();
    for (let count = 0; count < mostWritesAMinute; count++) await limited('ann', at, true);
    expect(await waitOf(() => limited('ann', at, true))).toBe('45');
    expect(await waitOf(() => limited('ann', at, true))).toBe('45');
    expect(asked()).toBe(mostWritesAMinute + 1);
    expect(await waitOf(() => limited('bo', at, true))).toBeUndefined();
    expect(await waitOf(() => limited('ann', '2026-11-24T10:01:00.000Z', true))).toBeUndefined();
  });

  it('is not kept from it where it can not be counted', async () => {
    const busy = Object.assign(new Error('busy'), { name: 'ThrottlingException', $metadata: { httpStatusCode: 400 } });
    const limited = limitCallers({ add: () => Promise.reject(busy) });
    expect(await waitOf(() => limited('ann', at, true))).toBeUndefined();
  });

  it('looks for nothing', async () => {
    const { limited, asked } = counting();
    await limited('ann', at, false);
    expect(asked()).toBe(0);
  });
});
