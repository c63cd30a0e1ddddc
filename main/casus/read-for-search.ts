import type { CasusId } from '../domain/casus/casus.ts';
import { casusToSearchDocument } from '../domain/search/casus-to-search-document.ts';
import type { SearchDocument } from '../domain/search/search-document.ts';
import { casusNow } from '../notebook/casus-now.ts';
import type { createTurns } from '../notebook/in-turn.ts';
import type { CasusNotebook } from '../notebook/open-casus-notebook.ts';

export type CasussenForSearch = {
  readonly documents: SearchDocument[];
  /** For the next answer. */
  readonly later: CasusId[];
};

/** Bytes of JSON in one answer; it stays under 100 KB with this. One casus always fits, however long. */
const answerSize = 80_000;

/**
 * Reads casussen for search one after the other and keeps none of them in memory.
 *
 * @throws StoreError when the casusboek as a whole can't be read.
 */
export async function readForSearch(
  notebook: CasusNotebook,
  ids: readonly CasusId[],
  inTurn: ReturnType<typeof createTurns>,
): Promise<CasussenForSearch> {
  const documents: SearchDocument[] = [];
  let size = 0;
  for (const [index, id] of ids.entries()) {
    const document = await inTurn(id, () => readOne(notebook, id));
    if (document === undefined) continue;
    size += Buffer.byteLength(JSON.stringify(document));
    if (size > answerSize && documents.length > 0) return { documents, later: ids.slice(index) };
    documents.push(document);
  }
  return { documents, later: [] };
}

async function readOne(notebook: CasusNotebook, id: CasusId): Promise<SearchDocument | undefined> {
  try {
    const casus = await casusNow(notebook, id);
    // The casusboek itself says what is wrong with it.
    return typeof casus === 'string' ? undefined : casusToSearchDocument(casus);
  } finally {
    notebook.forget(id);
  }
}
