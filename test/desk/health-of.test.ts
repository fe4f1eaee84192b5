import { describe, expect, it } from 'vitest';
import { healthOf } from '../../functions/desk/health/health-of.ts';
import { after } from '../../shared/orders/instant.ts';

const now = '2026-11-23T10:00:00.000Z';
const ago = (minutes: number) => after(now, -minutes * 60_000);

interface Given {
  /** Minutes since the last sweep, and since what waits the longest was due. */
  swept?: number;
  due?: number;
  deadLetters?: number;
  sent?: number;
  refused?: number;
}

describe('the light', () => {
  it.each<[string, string, Given, string]>([
    ['red', 'before the first sweep', {}, 'has never run'],
    ['green', 'right after a sweep', { swept: 0 }, 'ended a moment ago'],
    ['green', 'with the last sweep not long ago', { swept: 15 }, 'ended 15 minutes ago'],
    ['red', 'without a sweep', { swept: 16 }, 'the log of the sweep function'],
    ['green', 'with something that the next sweep finishes', { swept: 4, due: 7 }, 'All is well'],
    ['amber', 'with something that a sweep should have finished', { swept: 4, due: 8 }, 'due for 8 minutes'],
    ['red', 'with something that no sweep finishes', { swept: 4, due: 16 }, 'due for 16 minutes'],
    ['red', 'with both, and tells of the sweep first', { swept: 30, due: 60 }, 'ended 30 minutes ago'],
    ['amber', 'with a dead letter', { swept: 1, deadLetters: 1 }, 'One call lies among the dead letters'],
    ['amber', 'with dead letters, and says what to run', { swept: 1, deadLetters: 3 }, 'npm run redrive'],
    ['green', 'with one refused', { swept: 1, sent: 10, refused: 4 }, 'All is well'],
    ['green', 'with few of many refused', { swept: 1, sent: 1000, refused: 40 }, 'All is well'],
    ['amber', 'with one of ten refused', { swept: 1, sent: 90, refused: 10 }, '10 messages were refused today'],
    ['red', 'with most refused', { swept: 1, sent: 2, refused: 10 }, 'most people are not being told'],
    ['red', 'of what is red and amber at once', { swept: 30, deadLetters: 1 }, 'ended 30 minutes ago'],
  ])('is %s %s', (status, _, { swept, due, deadLetters, sent = 0, refused = 0 }, words) => {
    const health = healthOf({
      sweep: swept === undefined ? undefined : { endedAt: ago(swept), deadLetters },
      dueAt: due === undefined ? undefined : ago(due),
      today: { sent, refused },
      now,
    });
    expect(health).toMatchObject({
      status,
      sentence: expect.stringContaining(words) as string,
      lastSweep: swept === undefined ? null : { minutesAgo: swept },
      oldestDue: due === undefined ? null : { minutesLate: due },
      deadLetters: deadLetters ?? null,
    });
  });
});
