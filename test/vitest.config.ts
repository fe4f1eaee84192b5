import { join } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';

/**
 * What tells, compares or counts times must not care where it runs: a Lambda runs in UTC, and Chatham is far from it.
 * Every message in every language is compared between the two by `test/messages/anywhere.test.ts`.
 */
const tellTimes = [
  'console/day',
  'messages/{calendar,deliver-message,details,reader,when}',
  'orders/fold',
  'planning/*',
  'status-page/{handler,standing,status-page,timeline}',
];
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
    restoreMocks: true,
    // The log is for what fails.
    silent: 'passed-only',
    slowTestThreshold: 2_000,
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/waypost/test.json' }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'utc',
          env: { TZ: 'UTC' },
          include: ['test/**/*.test.ts'],
          exclude,
          globalSetup: join(import.meta.dirname, 'leaks/search-logs.ts'),
        },
      },
      {
        extends: true,
        test: {
          name: 'chatham',
          env: { TZ: 'Pacific/Chatham' },
          include: tellTimes.map((path) => `test/${path}.test.ts`),
        },
      },
    ],
  },
});
