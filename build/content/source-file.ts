import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One file below `content/`. */
export type SourceFile = {
  /** As problems name it: `content/casussen/x.md`. */
  readonly path: string;
  /** Inside the content folder: `casussen/x.md`. */
  readonly place: string;
  /** Lines end in `\n`, without a byte order mark. */
  readonly text: string;
};

/** All files below the content folder, in a fixed order; hidden files of editors and systems are skipped. */
export async function readSourceFiles(contentFolder: string): Promise<readonly SourceFile[]> {
  const entries = await readdir(contentFolder, { recursive: true, withFileTypes: true });
  const places = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(contentFolder.length))
    .map((place) => place.replaceAll('\\', '/').replace(/^\/+/u, ''))
    .sort();
  return Promise.all(
    places.map(async (place) => ({
      place,
      path: `content/${place}`,
      text: (await readFile(join(contentFolder, place), 'utf8'))
        .replace(/^\uFEFF/u, '')
        .replace(/\r\n?/gu, '\n'),
    })),
  );
}
