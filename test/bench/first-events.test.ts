import { expect, it } from 'vitest';
import { functionNames } from '../../infra/bundles.ts';
import { askNothing, firstEvents } from './first-events.ts';

it('the benchmark knows how to call every function', () => {
  expect([...Object.keys(firstEvents), ...askNothing].sort()).toEqual(functionNames);
});
