import { fileURLToPath } from 'node:url';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Two worlds: Node for main and build, a DOM for the renderer. End-to-end tests have a config of their own. */
export default defineConfig({
  root,
  cacheDir: '.cache/vite',
  test: {
    // Left to itself it takes one on a machine with two cores.
    maxWorkers: 2,
    projects: [
      {
        root,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/{main,build,durability}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        root,
        plugins: [react()],
        test: {
          name: 'renderer',
          environment: 'happy-dom',
          include: ['test/renderer/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
          setupFiles: ['test/helpers/renderer-setup.ts'],
        },
      },
    ],
  },
});
