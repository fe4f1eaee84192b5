import { describe, expect, it } from 'vitest';
import { healthOf } from '../../functions/desk/health/health-of.ts';
import { after } from '../../shared/orders/instant.ts';

const now = '2026-11-23T10:00:00.000Z';
const ago = (minutes: number) => after(now, -minutes * 60_000);

describe('the light', () => {
  it.each([
    ['red', 'before the first sweep', undefined, undefined, 'has never run'],
    ['green', 'right after a sweep', 0, undefined, 'ended a moment ago'],
    ['green', 'with the last sweep not long ago', 15, undefined, 'ended 15 minutes ago'],
    ['red', 'without a sweep', 16, undefined, 'the log of the sweep function'],
    ['green', 'with something that the next sweep finishes', 4, 15, 'All is well'],
    ['red', 'with something that no sweep finishes', 4, 16, 'due for 16 minutes'],
    ['red', 'with both, and tells of the sweep first', 30, 60, 'ended 30 minutes ago'],
  ] as const)('is %s %s', (status, _, swept, due, words) => {
    const [sweptAt, dueAt] = [swept, due].map((minutes) => (minutes === undefined ? undefined : ago(minutes)));
    const health = healthOf({ sweptAt, dueAt, now });
    expect(health).toMatchObject({
      status,
      sentence: expect.stringContaining(words) as string,
      lastSweep: swept === undefined ? null : { minutesAgo: swept },
      oldestDue: due === undefined ? null : { minutesLate: due },
    });
  });
});
