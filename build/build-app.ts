import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

import { bundleSchema } from '../main/domain/content/bundle.ts';
import { learningBundleSchema } from '../main/domain/leren/learning-bundle.ts';
import { encodeLearning, encodeLibrary } from '../main/library/library-file.ts';
import { bundle } from './bundle.ts';
import { assembleBundle } from './content/assemble-bundle.ts';
import { examineContent } from './content/compile.ts';
import { assembleLearning } from './content/leren/assemble-learning.ts';
import type { Problem } from './content/problem.ts';

/** What goes into the app; when one of these is newer than the last build, that build is stale. */
const sources = [
  'main',
  'renderer',
  'content',
  'build/content',
  'build/bundle.ts',
  'build/build-app.ts',
  'package-lock.json',
];
const stampFile = 'built.json';

/**
 * Builds the app into `out/`. Each part changes at once, when all of them are there: who starts the app
 * meanwhile never finds half of it. Other things in `out/` stay.
 *
 * @returns What is wrong with the content; a build for others has none of it.
 */
export async function buildApp(root: string): Promise<readonly Problem[]> {
  const stamp = { startedAt: Date.now() };
  const cache = path.join(root, '.cache');
  const next = path.join(cache, `out-${process.pid}`);
  const old = path.join(cache, `old-${process.pid}`);
  const out = path.join(root, 'out');
  for (const folder of [next, old, out]) mkdirSync(folder, { recursive: true });
  try {
    await bundle(root, next);
    const problems = await writeLibrary(path.join(root, 'content'), path.join(next, 'content'));
    writeFileSync(path.join(next, stampFile), JSON.stringify(stamp));
    for (const name of readdirSync(next)) {
      const place = path.join(out, name);
      if (existsSync(place)) renameSync(place, path.join(old, name));
      renameSync(path.join(next, name), place);
    }
    return problems;
  } finally {
    for (const folder of [next, old]) rmSync(folder, { recursive: true, force: true });
  }
}

/** The library as the app reads it: what is good of it, while a writer is still busy with the rest. */
async function writeLibrary(source: string, target: string): Promise<readonly Problem[]> {
  const today = new Date().toISOString().slice(0, 10);
  const { library, problems } = await examineContent(source, today);
  mkdirSync(target, { recursive: true });
  const text = encodeLibrary(bundleSchema.parse(assembleBundle(library)));
  writeFileSync(path.join(target, 'library.json'), text);
  const learning = encodeLearning(learningBundleSchema.parse(assembleLearning(library)));
  writeFileSync(path.join(target, 'leren.json'), learning);
  return problems;
}

/** Builds only when there is no build, or one from before the last change. */
export async function buildWhenStale(root: string): Promise<void> {
  if (builtAt(root) > newestChange(root)) return;
  console.log('Maatstaf wordt gebouwd…');
  const problems = await buildApp(root);
  if (problems.length > 0) {
    console.warn(`De inhoud heeft ${problems.length} problemen; npm run check:content noemt ze.`);
  }
}

function builtAt(root: string): number {
  const file = path.join(root, 'out', stampFile);
  if (!existsSync(file)) return 0;
  return (JSON.parse(readFileSync(file, 'utf8')) as { startedAt: number }).startedAt;
}

function newestChange(root: string): number {
  return Math.max(...sources.map((source) => newestIn(path.join(root, source))));
}

function newestIn(place: string): number {
  const found = statSync(place, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = readdirSync(place).map((name) => newestIn(path.join(place, name)));
  return Math.max(found.mtimeMs, ...inside);
}
