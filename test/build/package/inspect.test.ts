import { expect, test } from 'vitest';

import { inspectPackage } from '../../../build/package/inspect.ts';

const good = [
  'package.json',
  'LICENSE',
  'out',
  'out/main',
  'out/main/index.mjs',
  'out/preload',
  'out/preload/preload.cjs',
  'out/renderer',
  'out/renderer/index.html',
  'out/renderer/assets/index-abc.js',
  'out/content',
  'out/content/leren.json',
  'out/content/library.json',
];

test('takes a package with the library and the three bundles', () => {
  expect(inspectPackage(good)).toEqual([]);
});

test.each([
  'out/content/leren.json',
  'out/content/library.json',
  'out/preload/preload.cjs',
  'out/main/index.mjs',
])('misses %s', (file) => {
  expect(inspectPackage(good.filter((name) => name !== file))).toEqual([
    `not in the package: ${file}`,
  ]);
});

test.each([
  'main/index.ts',
  'test/e2e/host.test.ts',
  'node_modules/zod/index.js',
  'out/renderer/assets/index-abc.js.map',
  'out/renderer/.env',
  'out/bridge/bridge.js',
])('wants no %s', (file) => {
  expect(inspectPackage([...good, file])).toEqual([`does not belong in the package: ${file}`]);
});
