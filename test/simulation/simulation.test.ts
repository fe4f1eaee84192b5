import { describe, expect, it } from 'vitest';
import { endWell } from './ending-well.ts';
import { simulate } from './simulate.ts';

describe('orders told in stories in which everything goes wrong', () => {
  it('end well 150 times: nothing lost, nothing twice, nothing at night', { timeout: 300_000 }, () => endWell(1, 150));

  it('are the same every time for a seed', async () => {
    const first = await simulate(7, { storm: true });
    const second = await simulate(7, { storm: true });
    expect(second.book.text()).toBe(first.book.text());
  });
});
