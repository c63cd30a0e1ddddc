import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { compileContent } from '../../../build/content/compile.ts';
import type { Bundle } from '../../../main/domain/content/bundle.ts';
import { encodeLibrary } from '../../../main/library/library-file.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

const fixture = fileURLToPath(new URL('../../fixtures/content/good', import.meta.url));

/** The small library of the fixtures, compiled for real. */
export async function smallBundle(): Promise<Bundle> {
  const { bundle, problems } = await compileContent(fixture, '2026-11-22');
  if (bundle === undefined) throw new Error(`the fixture has ${problems.length} problems`);
  return bundle;
}

/** Path of a library file on disk with these bytes. */
export async function libraryFile(content: Bundle | Uint8Array): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'library.json');
  await writeFile(file, content instanceof Uint8Array ? content : encodeLibrary(content));
  return file;
}
