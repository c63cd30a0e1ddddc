import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

/** The whole app in a real browser engine, one file after another: it is one machine with one window. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: '.cache/vite',
  test: {
    name: 'e2e',
    include: ['test/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
