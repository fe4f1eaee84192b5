import { describe, expect, it } from 'vitest';
import { mutations } from './mutations/mutations.ts';
import { simulate } from './simulate.ts';

const mostStories = 200;

describe('it is noticed when the product', () => {
  it.each(mutations)('$name', { timeout: 60_000 }, async (mutation) => {
    const { firstSeed = 1 } = mutation;
    let caught: string | undefined;
    for (let seed = firstSeed; seed < firstSeed + mostStories && !caught; seed++) {
      caught = (await simulate(seed, { mutation, storm: true })).book.violation?.what;
    }
    expect(caught).toBeDefined();
  });
});
