import { describe, expect, it } from 'vitest';
import { type FaultKind, faultKinds } from './faults.ts';
import { simulate } from './simulate.ts';

const stories = 150;

describe('orders told in stories in which everything goes wrong', () => {
  it(`end well ${stories} times: nothing lost, nothing twice, nothing at night`, { timeout: 300_000 }, async () => {
    const injected = new Set<FaultKind>();
    for (let seed = 1; seed <= stories; seed++) {
      const { book, faults } = await simulate(seed);
      if (book.violation) expect.fail(`Story ${seed}: ${book.violation.what}\n\n${book.text()}`);
      for (const kind of faults.injected.keys()) injected.add(kind);
    }
    expect([...injected].sort()).toEqual([...faultKinds].sort());
  });

  it('are the same every time for a seed', async () => {
    const first = await simulate(7, { storm: true });
    const second = await simulate(7, { storm: true });
    expect(second.book.text()).toBe(first.book.text());
  });
});
