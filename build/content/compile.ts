import { resolve } from 'node:path';

import { bundleSchema, type Bundle } from '../../main/domain/content/bundle.ts';
import { assembleBundle } from './assemble-bundle.ts';
import { allChecks } from './checks/all-checks.ts';
import type { LibrarySource } from './library-source.ts';
import { sortProblems, type Problem } from './problem.ts';
import { readLibrary } from './read-library.ts';
import { readSourceFiles, type SourceFile } from './source-file.ts';

export type Compiled =
  | { readonly bundle: Bundle; readonly problems?: never }
  | { readonly problems: readonly Problem[]; readonly bundle?: never };

export type Examined = { readonly library: LibrarySource; readonly problems: readonly Problem[] };

/**
 * Reads and checks all content.
 *
 * @param today - Day on which this runs, as `2026-11-22`; nothing may have been checked after it.
 * @returns The bundle, or every problem there is. Bad content never makes it throw.
 */
export async function compileContent(contentFolder: string, today: string): Promise<Compiled> {
  const { library, problems } = await examineContent(contentFolder, today);
  return problems.length > 0
    ? { problems }
    : { bundle: bundleSchema.parse(assembleBundle(library)) };
}

/** As {@link compileContent}, with what was read: for the figures and for a draft. */
export async function examineContent(contentFolder: string, today: string): Promise<Examined> {
  return examineFiles(await readSourceFiles(resolve(contentFolder)), today);
}

/** As {@link examineContent}, of files that are already in memory. */
export function examineFiles(files: readonly SourceFile[], today: string): Examined {
  const { library, problems } = readLibrary(files, today);
  const found = allChecks.flatMap((check) => check(library));
  return { library, problems: sortProblems([...problems, ...found]) };
}
