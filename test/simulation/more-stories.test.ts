import { describe, it } from 'vitest';
import { endWell } from './ending-well.ts';

// A file of their own, so that both processors tell stories at once.
describe('orders told in as many stories more', () => {
  it('end well 150 times', { timeout: 300_000 }, () => endWell(151, 150));
});
