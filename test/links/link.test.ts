import { expect, it } from 'vitest';
import { hashOf, tokenOf } from '../../shared/links/link.ts';

it('a link is made of the secret and the order: the same every time, and another of any other', () => {
  const own = tokenOf('secret', 'default', 'A-1');
  expect(own).toMatch(/^[\w-]{16}$/);
  expect(tokenOf('secret', 'default', 'A-1')).toBe(own);
  const others = [
    tokenOf('other', 'default', 'A-1'),
    tokenOf('secret', 'default', 'A-2'),
    tokenOf('secret', 'pauls-doors', 'A-1'),
    // What is joined may not be cut elsewhere.
    tokenOf('secret', 'default#A', '-1'),
    tokenOf('secret', 'defaultA', '-1'),
  ];
  expect(new Set([own, ...others]).size).toBe(others.length + 1);
});

it('what is kept of a link does not lead to it', () => {
  const token = tokenOf('secret', 'default', 'A-1');
  expect(hashOf(token)).not.toContain(token);
  expect(hashOf(token)).toHaveLength(64);
});
