import { isDeepStrictEqual } from 'node:util';

import type { ConflictCopy } from '../contract/presence.ts';
import { casusIdSchema, summarizeCasus, type Casus, type CasusId } from '../domain/casus/casus.ts';
import { createAttempt } from '../notebook/attempt.ts';
import { casusDocument, casusFrom } from '../notebook/casus-document.ts';
import { casusNow } from '../notebook/casus-now.ts';
import type { NotebookHolder } from '../notebook/notebook-holder.ts';
import type { CasusNotebook } from '../notebook/open-casus-notebook.ts';
import { listConflictFiles, removeConflictFile } from '../store/conflict-copies.ts';
import { bringIn } from '../store/incoming/incoming-journal.ts';
import { StoreError } from '../store/store-error.ts';
import { derivedId } from './casus-id.ts';

export type CopiesService = ReturnType<typeof createCopiesService>;

type Copy = { readonly file: string; readonly id: CasusId; readonly casus: Casus | null };
/** How many are shown at once. */
const mostCopies = 200;

/** Second versions that a synchronisation program made: to be read, kept beside the casus, or removed. */
export function createCopiesService(holder: NotebookHolder) {
  const attempt = createAttempt(holder);

  async function find(notebook: CasusNotebook, file: string): Promise<Copy & { casus: Casus }> {
    const copy = (await readAll(notebook)).find((each) => each.file === file);
    if (copy === undefined || copy.casus === null) throw new StoreError('not-found', 'copy');
    return { ...copy, casus: copy.casus };
  }

  return {
    list: () =>
      attempt('copies:list', async (notebook) => {
        const copies: ConflictCopy[] = [];
        for (const copy of (await readAll(notebook)).slice(0, mostCopies)) {
          copies.push(await describe(notebook, copy));
        }
        return { copies };
      }),

    get: (file: string) =>
      attempt('copies:get', async (notebook) => {
        const { casus: copy, id } = await find(notebook, file);
        return { copy, mine: await readMine(notebook, id) };
      }),

    keep: (file: string) =>
      attempt('copies:keep', async (notebook) => {
        const { casus, id } = await find(notebook, file);
        const mine = await readMine(notebook, id);
        const casusId = mine === null ? id : derivedId(id, casus);
        if (mine === null || (await readMine(notebook, casusId)) === null) {
          const title = mine === null ? casus.title : `${casus.title.slice(0, 185)} (kopie)`.trim();
          const json = { ...casus, id: casusId, title };
          await notebook.onDisk((context) =>
            bringIn(
              context,
              [{ id: casusId, base: context.names.head(casusId), json }],
              () => undefined,
            ),
          );
          notebook.forget(casusId);
          await notebook.refresh();
        }
        await notebook.onDisk((context) => removeConflictFile(context, file));
        return { casusId };
      }),

    remove: (file: string) =>
      attempt('copies:remove', async (notebook) => {
        await notebook.onDisk((context) => removeConflictFile(context, file));
        return null;
      }),
  };
}

async function readAll(notebook: CasusNotebook): Promise<Copy[]> {
  const files = await notebook.onDisk((context) => listConflictFiles(context));
  return files.flatMap(({ id, file, json }) => {
    const casusId = casusIdSchema.safeParse(id).data;
    if (casusId === undefined || casusDocument.owns?.(id) === false) return [];
    const casus = casusFrom(json, casusId);
    return [{ file, id: casusId, casus: typeof casus === 'string' ? null : casus }];
  });
}

async function describe(notebook: CasusNotebook, copy: Copy): Promise<ConflictCopy> {
  const { file, id: casusId, casus } = copy;
  if (casus === null) return { file, casusId, state: 'unreadable', text: null };
  const mine = await readMine(notebook, casusId);
  const { title, opening, changedAt } = summarizeCasus(casus);
  const text = { title, opening, changedAt };
  if (mine === null) return { file, casusId, state: 'alone', text };
  const isSame = isDeepStrictEqual({ ...casus, changedAt: '' }, { ...mine, changedAt: '' });
  return { file, casusId, state: isSame ? 'same' : 'differs', text };
}

async function readMine(notebook: CasusNotebook, id: CasusId): Promise<Casus | null> {
  const mine = await casusNow(notebook, id);
  if (mine === 'newer-version') throw new StoreError(mine, id);
  return typeof mine === 'string' ? null : mine;
}
