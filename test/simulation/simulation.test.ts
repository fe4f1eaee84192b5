import { describe, expect, it } from 'vitest';
import { allFaults } from './faults.ts';
import { simulate } from './simulate.ts';
import { tally } from './tally.ts';

const stories = 300;

/** How messages end in so many stories: by their state and the first of their codes. */
const endings = [
  ...['sent: accepted', 'sent: reported', 'unknown: unanswered', 'failed: refused', 'skipped: superseded'],
  ...['skipped: order_cancelled', 'skipped: suppressed', 'skipped: not_wanted', 'skipped: erased', 'skipped: stale'],
  ...['skipped: too_late', 'skipped: put_together', 'skipped: shared', 'skipped: no_device', 'skipped: no_opt_in'],
];
const functions = ['receive-events', 'receive-webhooks', 'notify', 'deliver', 'sweep', 'receive-reports'];

describe('orders told in stories in which everything goes wrong', () => {
  it(`end well ${stories} times: nothing lost, nothing twice, nothing at night`, { timeout: 300_000 }, async () => {
    const all = tally();
    for (let seed = 1; seed <= stories; seed++) {
      const told = await simulate(seed);
      if (told.book.violation) expect.fail(`Story ${seed}: ${told.book.violation.what}\n\n${told.book.text()}`);
      all.add(told);
    }
    expect([...all.faults.keys()].sort()).toEqual([...allFaults].sort());
    expect([...all.endings.keys()]).toEqual(expect.arrayContaining(endings));
    expect([...all.deaths.keys()]).toEqual(expect.arrayContaining([...functions, 'desk', 'status-page']));
    for (const [name, { places, all: calls }] of all.deaths) {
      expect(places.size / calls.size, `${name} dies at its calls`).toBeGreaterThan(0.7);
    }
  });

  it('are the same every time for a seed', async () => {
    const first = await simulate(7, { storm: true });
    const second = await simulate(7, { storm: true });
    expect(second.book.text()).toBe(first.book.text());
  });
});
