import { describe, expect, it } from 'vitest';
import { firstCaught } from './mutation-run.ts';
import { mutations } from './mutations/mutations.ts';
import { noticedFrom } from './mutations/noticed-from.ts';

const mostStories = 60;

describe('it is noticed when the product', () => {
  it.each(mutations)('$name', { timeout: 120_000 }, async (mutation) => {
    const firstSeed = noticedFrom[mutation.name] ?? 1;
    expect(await firstCaught(mutation, { firstSeed, most: mostStories })).toBeDefined();
  });
});
