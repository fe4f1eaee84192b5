import { join } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';

/** Whatever folds, plans or tells times must not care where it runs; a Lambda runs in UTC, and this is far from it. */
const dependOnTime = ['console', 'messages', 'orders', 'planning', 'status-page'].map((folder) => `test/${folder}/**`);

export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    expect: { requireAssertions: true },
    hookTimeout: 60_000,
    testTimeout: 20_000,
    restoreMocks: true,
    exclude: [...configDefaults.exclude, 'test/deploy/**'],
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/waypost/test.json' }]],
    projects: [
      { extends: true, test: { name: 'utc', include: ['test/**/*.test.ts'], env: { TZ: 'UTC' } } },
      {
        extends: true,
        test: {
          name: 'chatham',
          include: dependOnTime.map((folder) => `${folder}/*.test.ts`),
          env: { TZ: 'Pacific/Chatham' },
        },
      },
    ],
  },
});
