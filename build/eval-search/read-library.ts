import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

import type { SearchEngineOptions } from '../../main/domain/search/search-engine.ts';
import { itemToSearchDocument } from '../../main/domain/search/to-search-document.ts';
import { bundleSchema, type Bundle } from '../../main/domain/content/bundle.ts';
import { assembleBundle } from '../content/assemble-bundle.ts';
import { examineContent } from '../content/compile.ts';
import { decodeLibrary } from '../../main/library/library-file.ts';

/** The library as the app hands it to search: the one that was built, or read anew when content is newer. */
export async function readLibraryForSearch(root: string): Promise<SearchEngineOptions> {
  const { items, thesaurus, factoren } = await readBundle(root);
  return { documents: items.map(itemToSearchDocument), thesaurus, factoren };
}

async function readBundle(root: string): Promise<Bundle> {
  const built = path.join(root, 'out', 'content', 'library.json');
  const content = path.join(root, 'content');
  if (existsSync(built) && statSync(built).mtimeMs > newest(content)) {
    const decoded = decodeLibrary(readFileSync(built));
    if (decoded.ok) return decoded.value;
  }
  const { library, problems } = await examineContent(
    content,
    new Date().toISOString().slice(0, 10),
  );
  if (problems.length > 0) console.error(`De inhoud heeft ${problems.length} problemen.`);
  return bundleSchema.parse(assembleBundle(library));
}

function newest(folder: string): number {
  const times = readdirSync(folder, { recursive: true }).map(
    (name) => statSync(path.join(folder, String(name))).mtimeMs,
  );
  return Math.max(...times);
}
