import { describe, expect, it } from 'vitest';
import { remembering } from '../shared/remembering.ts';

const counting = () => {
  const asked: string[] = [];
  const answer = remembering((one: string, other?: string) => {
    asked.push(`${one}/${other}`);
    return `${one}/${other}`;
  });
  return { asked, answer };
};

describe('a function that remembers', () => {
  it('is asked once for the same texts', () => {
    const { asked, answer } = counting();
    expect([answer('a', 'b'), answer('a', 'b')]).toEqual(['a/b', 'a/b']);
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['ab', 'c'],
    ['abc', undefined],
    ['1 a', 'bc'],
    ['', 'abc'],
  ])('takes %j and %j for no others', (one, other) => {
    const { answer } = counting();
    answer('a', 'bc');
    expect(answer(one, other)).toBe(`${one}/${other}`);
  });

  it('forgets all before it grows without end', () => {
    const { asked, answer } = counting();
    for (let text = 0; text < 5001; text++) answer(String(text));
    answer('0');
    expect(asked).toHaveLength(5002);
  });
});
