import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';

const sourceFolders = ['main', 'renderer', 'build', 'test'];

/** A rule of `dependency-rules.cjs` that an import breaks. */
export type Violation = { readonly rule: string; readonly from: string; readonly to: string };

export type DependencyReport = {
  readonly violations: readonly Violation[];
  /** Source files that the cruiser did not see; any at all means that the check proves nothing. */
  readonly unseen: readonly string[];
  readonly modules: number;
};

/**
 * Holds the imports of a tree against the rules.
 *
 * @param root - Folder with `main/`, `renderer/`, `build/` and `test/`, as far as they exist.
 */
export async function checkDependencies(root: string): Promise<DependencyReport> {
  const require = createRequire(import.meta.url);
  const rules = require('./dependency-rules.cjs') as {
    forbidden: unknown[];
    options: ICruiseOptions;
  };
  const files = sourceFolders.flatMap((folder) => sourceFiles(root, folder));
  const options = {
    ...rules.options,
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: rules.forbidden },
  } as ICruiseOptions;
  const { output } = await cruise(files, options);
  const result = output as ICruiseResult;
  const seen = new Set(result.modules.map((module) => module.source));
  return {
    violations: result.summary.violations.map(({ rule, from, to }) => ({
      rule: rule.name,
      from,
      to,
    })),
    unseen: files.filter((file) => !seen.has(file)),
    modules: files.length,
  };
}

function sourceFiles(root: string, folder: string): string[] {
  const names = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('test/fixtures/'));
}
