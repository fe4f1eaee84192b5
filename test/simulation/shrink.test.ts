import { describe, expect, it } from 'vitest';
import { mutations } from './mutations/mutations.ts';
import { shrink } from './shrink.ts';
import { simulate } from './simulate.ts';
import { play, storyOf } from './story.ts';

describe('a story that goes wrong', () => {
  it('is told as the shortest in which the same goes wrong, always the same', { timeout: 120_000 }, async () => {
    const mutation = mutations.find(({ name }) => name === 'records nothing');
    const told = await simulate(1, { storm: true, ...(mutation ? { mutation } : {}) });
    const whole = storyOf(1, true, told);
    const shortest = await shrink(whole, mutation);
    expect(shortest.faults.length).toBeLessThan(4);
    expect(shortest.tellings.length).toBeLessThan(whole.tellings.length / 2);
    expect((await play(shortest, mutation)).book.violation?.what).toMatch(/is sent twice/);
    expect((await play(shortest)).book.violation).toBeUndefined();
    expect(await shrink(whole, mutation)).toEqual(shortest);
  });
});
