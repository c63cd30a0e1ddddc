import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, expect, test } from 'vitest';

import { checkDependencies } from '../../build/dependencies.ts';

type Tree = Readonly<Record<string, string>>;

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const packages: Tree = {
  'package.json': JSON.stringify({
    name: 'tree',
    dependencies: { zod: '1.0.0', react: '1.0.0', '@utrecht/x': '1.0.0' },
    devDependencies: { vitest: '1.0.0', electron: '1.0.0' },
  }),
  ...Object.fromEntries(
    ['zod', 'react', '@utrecht/x', 'vitest', 'electron'].flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' })],
      [`node_modules/${name}/index.js`, 'export const value = 1;'],
    ]),
  ),
};

async function violationsOf(tree: Tree) {
  const root = mkdtempSync(join(tmpdir(), 'arrows-'));
  folders.push(root);
  for (const folder of ['main', 'renderer', 'build', 'test']) mkdirSync(join(root, folder));
  for (const [path, text] of Object.entries({ ...packages, ...tree })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return checkDependencies(root);
}

const imports = (...specifiers: readonly string[]) =>
  specifiers
    .map((specifier, index) => `import * as a${index} from '${specifier}';\nexport { a${index} };`)
    .join('\n');

const leaf = 'export const value = 1;';

test.each<{ rule: string; tree: Tree }>([
  {
    rule: 'no-circular',
    tree: {
      'main/domain/a.ts': imports('./b.ts'),
      'main/domain/b.ts': imports('./a.ts'),
    },
  },
  { rule: 'no-unresolvable', tree: { 'main/domain/a.ts': imports('./nowhere.ts') } },
  {
    rule: 'domain-is-pure',
    tree: { 'main/domain/a.ts': imports('../store/b.ts'), 'main/store/b.ts': leaf },
  },
  { rule: 'domain-packages', tree: { 'main/domain/a.ts': imports('react') } },
  { rule: 'domain-packages', tree: { 'main/domain/a.ts': imports('node:fs') } },
  {
    rule: 'contract-to-domain',
    tree: { 'main/contract/a.ts': imports('../casus/b.ts'), 'main/casus/b.ts': leaf },
  },
  {
    rule: 'renderer-to-contract-and-domain',
    tree: { 'renderer/a.ts': imports('../main/casus/b.ts'), 'main/casus/b.ts': leaf },
  },
  { rule: 'renderer-has-no-node', tree: { 'renderer/a.ts': imports('node:fs') } },
  { rule: 'design-system-in-ui-only', tree: { 'renderer/search/a.ts': imports('@utrecht/x') } },
  {
    rule: 'services-below-ipc',
    tree: { 'main/casus/a.ts': imports('../ipc/b.ts'), 'main/ipc/b.ts': leaf },
  },
  {
    rule: 'notebook-below-services',
    tree: { 'main/notebook/a.ts': imports('../casus/b.ts'), 'main/casus/b.ts': leaf },
  },
  {
    rule: 'keeping-above-services',
    tree: { 'main/review/a.ts': imports('../keeping/b.ts'), 'main/keeping/b.ts': leaf },
  },
  {
    rule: 'store-below-services',
    tree: { 'main/store/a.ts': imports('../casus/b.ts'), 'main/casus/b.ts': leaf },
  },
  {
    rule: 'ipc-below-host',
    tree: { 'main/ipc/a.ts': imports('../host/browser/b.ts'), 'main/host/browser/b.ts': leaf },
  },
  {
    rule: 'host-knows-no-services',
    tree: { 'main/host/a.ts': imports('../casus/b.ts'), 'main/casus/b.ts': leaf },
  },
  { rule: 'electron-in-its-host-only', tree: { 'main/casus/a.ts': imports('electron') } },
  {
    rule: 'nobody-imports-the-root',
    tree: { 'main/host/a.ts': imports('../index.ts'), 'main/index.ts': leaf },
  },
  {
    rule: 'product-has-no-tests-or-build',
    tree: { 'main/casus/a.ts': imports('../../build/b.ts'), 'build/b.ts': leaf },
  },
  { rule: 'product-has-no-dev-packages', tree: { 'main/casus/a.ts': imports('vitest') } },
])('$rule is noticed when it is broken', async ({ rule, tree }) => {
  const report = await violationsOf(tree);

  expect(report.violations.map((violation) => violation.rule)).toContain(rule);
});

test('an honest tree passes, and every file of it was seen', async () => {
  const report = await violationsOf({
    'main/domain/a.ts': imports('zod'),
    'main/contract/a.ts': imports('../domain/a.ts', 'zod'),
    'main/casus/a.ts': imports('../domain/a.ts', '../log.ts', 'node:fs'),
    'main/log.ts': leaf,
    'main/ipc/a.ts': imports('../casus/a.ts', '../contract/a.ts'),
    'main/host/electron/a.ts': imports('electron', '../../contract/a.ts'),
    'main/index.ts': imports('./host/electron/a.ts', './ipc/a.ts', './casus/a.ts'),
    'renderer/ui/a.tsx': imports('@utrecht/x', 'react'),
    'renderer/search/a.tsx': imports('../ui/a.tsx', '../../main/contract/a.ts', 'react'),
    'test/a.test.ts': imports('vitest', '../main/casus/a.ts'),
  });

  expect(report).toEqual({ violations: [], unseen: [], modules: 10 });
});
