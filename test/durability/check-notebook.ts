import type { NotebookKey } from '../../main/store/notebook-key.ts';
import { StoreError } from '../../main/store/store-error.ts';
import type { Ledger } from './run-writer.ts';
import { emptyDocument, isWhole, openTortured, type TortureDocument } from './torture-document.ts';

export type Verdict = {
  /** Acknowledged texts that are not there, and texts that are there and were never written. */
  readonly lost: readonly string[];
  /** Documents that can't be read, or of which the text is not whole. */
  readonly torn: readonly string[];
};

/** Opens the casusboek afresh and holds every document against what the writers said. */
export async function checkNotebook(
  folder: string,
  ids: readonly string[],
  ledger: Ledger,
  key?: NotebookKey,
): Promise<Verdict> {
  const notebook = await openTortured(folder, key);
  const lost: string[] = [];
  const torn: string[] = [];
  for (const id of ids) {
    const document = await readOrExplain(notebook.document(id));
    if (typeof document === 'string' || !isWhole(document)) {
      torn.push(`${id} ${typeof document === 'string' ? document : 'hash'}`);
      continue;
    }
    for (const [key, tried] of ledger.tried) {
      const [name = '', of] = key.split(' ');
      if (of !== id) continue;
      const there = document.counts[name] ?? 0;
      const acknowledged = ledger.acknowledged.get(key) ?? 0;
      if (there < acknowledged || there > tried) {
        lost.push(`${key}: acknowledged ${acknowledged}, tried ${tried}, there ${there}`);
      }
    }
  }
  return { lost, torn };
}

async function readOrExplain(
  reading: Promise<{ readonly data: TortureDocument }>,
): Promise<TortureDocument | string> {
  try {
    return (await reading).data;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return error.code === 'not-found' ? emptyDocument : error.code;
  }
}
