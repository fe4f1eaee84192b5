import { describe, expect, it } from 'vitest';
import { mutations } from './mutations/mutations.ts';
import { shrink } from './shrink.ts';
import { simulate } from './simulate.ts';
import { play, type Story, storyOf } from './story.ts';

const mutation = mutations.find(({ name }) => name === 'records nothing');

/** The first in which something is said twice, and many things and faults that have nothing to do with it. */
async function aLongStory(seed = 1): Promise<Story> {
  const told = await simulate(seed, { storm: true, ...(mutation ? { mutation } : {}) });
  const story = storyOf(seed, true, told);
  const isLong = story.tellings.length > 15 && story.faults.length > 30 && story.faults.length < 100;
  return isLong && / is sent twice/.test(told.book.violation?.what ?? '') ? story : aLongStory(seed + 1);
}

describe('a story that goes wrong', () => {
  it('is told as the shortest in which the same goes wrong, always the same', { timeout: 120_000 }, async () => {
    const whole = await aLongStory();
    const shortest = await shrink(whole, mutation);
    expect(shortest.faults.length).toBeLessThan(4);
    expect(shortest.tellings.length).toBeLessThan(whole.tellings.length / 2);
    expect((await play(shortest, mutation)).book.violation?.what).toMatch(/is sent twice/);
    expect((await play(shortest)).book.violation).toBeUndefined();
    expect(await shrink(whole, mutation)).toEqual(shortest);
  });
});
