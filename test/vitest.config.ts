import { join } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';

/** Whatever folds, plans or tells times must not care where it runs: a Lambda runs in UTC, and Chatham is far from it. */
const tellTimes = ['console/day', 'messages/*', 'orders/*', 'planning/*', 'status-page/*'];
/** … but for what takes a browser or an engine. */
const slow = ['test/**/*.browser.test.ts', 'test/orders/stores.test.ts'];

const exclude = [...configDefaults.exclude, 'test/deploy/**'];

export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    expect: { requireAssertions: true, poll: { timeout: 5_000 } },
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // Stacks, engines and browsers mostly wait.
    maxWorkers: '100%',
    // A process plays many files: what they import is loaded once, and the stack is started once.
    isolate: false,
    silent: 'passed-only',
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/waypost/test.json' }]],
    projects: [
      { extends: true, test: { name: 'utc', env: { TZ: 'UTC' }, include: ['test/**/*.test.ts'], exclude } },
      {
        extends: true,
        test: {
          name: 'chatham',
          env: { TZ: 'Pacific/Chatham' },
          include: tellTimes.map((path) => `test/${path}.test.ts`),
          exclude: [...exclude, ...slow],
        },
      },
    ],
  },
});
