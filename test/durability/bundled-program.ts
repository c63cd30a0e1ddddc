import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { build } from 'vite';
import { afterAll, beforeAll } from 'vitest';

/**
 * A program of this folder as one file, so that starting it again and again does not mean compiling it
 * again and again.
 *
 * @returns Where it is, once the tests begin.
 */
export function bundledProgram(name: string): () => string {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'maatstaf-program-'));
    await build({
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      root: path.join(import.meta.dirname, '..', '..'),
      ssr: { noExternal: true },
      build: {
        ssr: path.join(import.meta.dirname, `${name}.ts`),
        outDir: folder,
        emptyOutDir: true,
        target: 'node20',
        rolldownOptions: {
          output: { format: 'es', entryFileNames: 'program.mjs', chunkFileNames: '[name].mjs' },
        },
      },
    });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return () => path.join(folder, 'program.mjs');
}
