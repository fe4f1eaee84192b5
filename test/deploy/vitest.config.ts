import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: join(import.meta.dirname, '..', '..'),
  test: {
    include: ['test/deploy/*.test.ts'],
    expect: { requireAssertions: true },
    reporters: ['verbose', ['json', { outputFile: 'node_modules/.cache/waypost/test-deploy.json' }]],
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    testTimeout: 60_000,
    hookTimeout: 200_000,
  },
});
