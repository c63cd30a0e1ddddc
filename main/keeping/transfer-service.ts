import type { Incoming } from '../contract/incoming.ts';
import type { Casus, CasusId } from '../domain/casus/casus.ts';
import { createAttempt } from '../notebook/attempt.ts';
import { writeEntry } from '../notebook/casus-logbook.ts';
import { casusNow } from '../notebook/casus-now.ts';
import { createFileDesk, type FileDeskOptions } from '../notebook/file-desk.ts';
import type { NotebookHolder } from '../notebook/notebook-holder.ts';
import type { CasusNotebook } from '../notebook/open-casus-notebook.ts';
import { readBundle } from '../store/bundle/read-bundle.ts';
import { writeBundle, type BundledDocument } from '../store/bundle/write-bundle.ts';
import { StoreError } from '../store/store-error.ts';
import type { IncomingService } from './incoming-service.ts';

export type TransferServiceOptions = FileDeskOptions & {
  readonly holder: NotebookHolder;
  readonly incoming: Pick<IncomingService, 'open' | 'report'>;
  /** Version of the app. */
  readonly version: string;
  readonly clock: () => Date;
};

export type TransferService = ReturnType<typeof createTransferService>;

/** Takes casussen out of the casusboek as one file, and opens such a file to bring them in. */
export function createTransferService(options: TransferServiceOptions) {
  const { holder, incoming, clock, log } = options;
  const attempt = createAttempt(holder);
  const desk = createFileDesk(options, {
    name: 'Maatstaf',
    extension: 'maatstaf',
    noBundle: 'no-bundle',
  });

  const readIn =
    (notebook: CasusNotebook) =>
    async (data: Buffer): Promise<Incoming> => {
      const { createdAt: madeAt, documents } = await readBundle(data);
      return incoming.open(notebook, { from: 'file', madeAt, documents });
    };

  async function collect(notebook: CasusNotebook, ids: readonly CasusId[]) {
    const documents: BundledDocument[] = [];
    let unreadable = 0;
    try {
      for (const [done, id] of ids.entries()) {
        incoming.report(done, ids.length);
        const casus = await casusNow(notebook, id);
        if (typeof casus !== 'string') documents.push({ id, json: casus });
        else if (ids.length === 1) throw new StoreError(casus, id);
        else unreadable += 1;
      }
    } finally {
      incoming.report(0, 0);
    }
    return { documents, unreadable };
  }

  /** One casus goes as the user lets it go; all of them are a copy for the user, and go as they are. */
  async function chosen(notebook: CasusNotebook, casus: Casus | null) {
    const all = notebook.list().map(({ id }) => id);
    if (casus === null) return collect(notebook, all);
    await notebook.document(casus.id);
    return { documents: [{ id: casus.id, json: casus }], unreadable: 0 };
  }

  return {
    export: (casus: Casus | null, password: string | null) =>
      attempt('transfer:export', async (notebook) => {
        await notebook.refresh();
        const { documents, unreadable } = await chosen(notebook, casus);
        const createdAt = clock().toISOString();
        const { version: app } = options;
        const what = casus === null ? 'casusboek' : 'casus';
        const saved = await desk.save(what, createdAt, password, () =>
          writeBundle(documents, { app, createdAt }),
        );
        if (!saved.saved) return saved;
        const { length: count } = documents;
        const entry =
          casus === null
            ? ({ event: 'notebook-exported', count } as const)
            : ({ event: 'casus-exported', casusId: casus.id } as const);
        await writeEntry(notebook, entry, clock(), log);
        log.write('exported', { casussen: count, locked: Number(password !== null) });
        return { ...saved, casussen: count, unreadable };
      }),

    openFile: () =>
      attempt('transfer:open-file', async (notebook) => {
        const opened = await desk.open(readIn(notebook));
        return opened.state === 'open' ? { state: 'open', incoming: opened.value } : opened;
      }),

    unlockFile: (password: string) =>
      attempt('transfer:unlock-file', (notebook) => desk.unlock(password, readIn(notebook))),

    /** Forgets the file that was asked for. */
    close: () => desk.close(),
  };
}
