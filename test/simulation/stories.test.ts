import { describe, expect, it } from 'vitest';
import { mutations } from './mutations/mutations.ts';
import { stories } from './stories/stories.ts';
import { play } from './story.ts';

describe('a story that went wrong once', () => {
  it.each(stories)('$name', async ({ name: _, wrongBy, ...story }) => {
    const { violation } = (await play(story)).book;
    expect(violation).toBeUndefined();
    const mutation = mutations.find(({ name }) => name === wrongBy);
    expect(mutation?.name).toBe(wrongBy);
    // As short as it is, it still tells what it was found by.
    if (mutation) expect((await play(story, mutation)).book.violation).toBeDefined();
  });
});
