import { expect } from 'vitest';
import { allFaults } from './faults.ts';
import { simulate } from './simulate.ts';
import { tally } from './tally.ts';

/** How messages end in so many stories at the least: by their state and the first of their codes. */
const endings = [
  ...['sent: accepted', 'sent: reported', 'unknown: unanswered', 'failed: refused', 'skipped: superseded'],
  ...['skipped: order_cancelled', 'skipped: suppressed', 'skipped: not_wanted', 'skipped: erased', 'skipped: stale'],
  ...['skipped: too_late', 'skipped: put_together', 'skipped: shared', 'skipped: no_device', 'skipped: no_template'],
];
const said = [
  ...['order-received', 'visit-planned', 'on-its-way', 'delivered', 'delayed', 'correction', 'approval-asked'],
  ...['choose-slot', 'in-transit', 'all-delivered', 'nothing-heard', 'order-updated', 'budget-spent', 'phone-back'],
] as const;
const functions = [
  ...['receive-events', 'receive-webhooks', 'notify', 'deliver', 'sweep', 'receive-reports', 'desk', 'status-page'],
];

/** Tells so many stories, in all of which nothing may be that must never be, and everything must have happened. */
export async function endWell(firstSeed: number, stories: number): Promise<void> {
  const all = tally();
  for (let seed = firstSeed; seed < firstSeed + stories; seed++) {
    const told = await simulate(seed);
    if (told.book.violation) expect.fail(`Story ${seed}: ${told.book.violation.what}\n\n${told.book.text()}`);
    all.add(told);
  }
  expect([...all.faults.keys()].sort()).toEqual([...allFaults].sort());
  expect([...all.endings.keys()]).toEqual(expect.arrayContaining(endings));
  expect([...all.names.keys()]).toEqual(expect.arrayContaining([...said]));
  expect([...all.deaths.keys()].sort()).toEqual(functions.toSorted());
  for (const { places, all: calls } of all.deaths.values()) expect(places.size / calls.size).toBeGreaterThan(0.4);
}
