import path from 'node:path';

import react from '@vitejs/plugin-react';
import { build, type InlineConfig } from 'vite';

/**
 * Bundles everything that runs: main, preload, the bridge of the browser host and the renderer. Only
 * Electron stays outside; the app needs no `node_modules`.
 *
 * @param out - Folder that gets `main/`, `preload/`, `bridge/` and `renderer/`.
 */
export async function bundle(root: string, out: string): Promise<void> {
  for (const part of [mainBundle, preloadBundle, bridgeBundle, rendererBundle]) {
    await run(part(root, out));
  }
}

/** Only the script that the browser host puts into its page; for tests of that host. */
export async function bundleBridge(root: string, out: string): Promise<void> {
  await run(bridgeBundle(root, out));
}

async function run(config: InlineConfig): Promise<void> {
  await build({ configFile: false, logLevel: 'warn', publicDir: false, ...config });
}

function mainBundle(root: string, out: string): InlineConfig {
  return {
    root,
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: 'main/index.ts',
      outDir: path.join(out, 'main'),
      target: 'node20',
      minify: true,
      rolldownOptions: {
        output: { format: 'es', entryFileNames: 'index.mjs', chunkFileNames: '[name].mjs' },
      },
    },
  };
}

/** A sandboxed preload is CommonJS, and may load nothing but Electron. */
function preloadBundle(root: string, out: string): InlineConfig {
  return {
    root,
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: 'main/host/electron/preload/preload.ts',
      outDir: path.join(out, 'preload'),
      target: 'node20',
      minify: true,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'preload.cjs' } },
    },
  };
}

/** One script without imports, that runs in the page before its own. */
function bridgeBundle(root: string, out: string): InlineConfig {
  return {
    root,
    build: {
      lib: {
        entry: 'main/host/browser/page/bridge.ts',
        formats: ['iife'],
        name: 'maatstafBridge',
        fileName: () => 'bridge.js',
      },
      outDir: path.join(out, 'bridge'),
      target: 'chrome120',
      minify: true,
    },
  };
}

function rendererBundle(root: string, out: string): InlineConfig {
  return {
    root: path.join(root, 'renderer'),
    base: '/',
    plugins: [react()],
    build: {
      outDir: path.join(out, 'renderer'),
      emptyOutDir: true,
      target: 'chrome120',
      minify: true,
      // Pages and workers come from the app itself; a data address would be refused as a script.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // Everything comes from the disk; a chunk per screen would win nothing.
      chunkSizeWarningLimit: 2_000,
    },
    worker: { format: 'es' },
  };
}
