/**
 * `npm run test:mutants [-- words of a name]`: takes one promise of the store out of a copy of the tree
 * at a time and shows which test notices. A mutant that no test notices ends this with an error; so
 * does one that no longer fits the source.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { storeMutants, type Mutant } from './mutants/store-mutants.ts';

const root = path.join(import.meta.dirname, '..');
const only = process.argv.slice(2).join(' ');
/** Quick ones first: most mutants are noticed there, and one notice is enough. */
const rounds = [
  ['test/main/store'],
  ['test/durability/faults.test.ts', 'test/durability/random-damage.test.ts'],
  ['test/durability/model.test.ts', 'test/durability/encryption-crash.test.ts'],
  ['test/durability/bring-in-crash.test.ts'],
  ['test/durability/kill.test.ts', 'test/durability/keeping-kill.test.ts'],
];

type Failed = { readonly file: string; readonly test: string };

const copy = mkdtempSync(path.join(tmpdir(), 'maatstaf-mutanten-'));
try {
  makeCopy();
  const broken = failureIn(rounds.flat());
  if (broken !== undefined) throw new Error(`without a mutant: ${broken.file}: ${broken.test}`);
  const chosen = storeMutants.filter(({ name }) => name.includes(only));
  const survivors = chosen.filter((mutant) => !isNoticed(mutant));
  console.log(`${chosen.length} mutants, ${survivors.length} survive`);
  if (survivors.length > 0 || chosen.length === 0) process.exitCode = 1;
} finally {
  rmSync(copy, { recursive: true });
}

function makeCopy(): void {
  // All that a test of the store reads; the rest of the tree is large.
  for (const one of ['main', 'renderer', 'test', 'build', 'package.json', 'tsconfig.json']) {
    cpSync(path.join(root, one), path.join(copy, one), { recursive: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
}

function isNoticed({ name, file, whole, broken }: Mutant): boolean {
  const place = path.join(copy, file);
  const source = readFileSync(place, 'utf8');
  if (source.split(whole).length !== 2) throw new Error(`does not fit ${file} any more: ${name}`);
  writeFileSync(
    place,
    source.replace(whole, () => broken),
  );
  const begun = Date.now();
  const failed = rounds.reduce<Failed | undefined>(
    (found, files) => found ?? failureIn(files),
    undefined,
  );
  writeFileSync(place, source);
  const seconds = Math.round((Date.now() - begun) / 1_000);
  console.log(
    failed === undefined
      ? `SURVIVES  ${name} (${seconds} s)`
      : `noticed   ${name} (${seconds} s)\n          ${failed.file}: ${failed.test}`,
  );
  return failed !== undefined;
}

/** The first test that fails, of those in some files and folders of the copy. */
function failureIn(files: readonly string[]): Failed | undefined {
  const report = path.join(copy, 'report.json');
  const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const words = ['run', '--config', 'build/vitest.config.ts', '--project', 'node', '--bail', '1'];
  const output = ['--reporter', 'json', '--outputFile', report];
  const { status } = spawnSync(process.execPath, [vitest, ...words, ...output, ...files], {
    cwd: copy,
    stdio: 'ignore',
  });
  if (status === 0) return undefined;
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  for (const { name, message, assertionResults } of testResults) {
    const failed = assertionResults.find((result) => result.status === 'failed');
    if (failed !== undefined) return { file: path.relative(copy, name), test: failed.fullName };
    if (message !== '') throw new Error(`${name} did not run: ${message}`);
  }
  throw new Error(`the tests did not run: ${files.join(' ')}`);
}

type Report = {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
};
