import type { CasusVersion } from '../contract/history.ts';
import type { Casus, CasusId } from '../domain/casus/casus.ts';
import { emptyCasus } from '../domain/casus/casus.ts';
import { changedFields } from '../domain/casus/changed-fields.ts';
import { withoutUses } from '../domain/casus/uses-of.ts';
import { laterThan } from '../domain/later-than.ts';
import type { DestructionReason } from '../domain/logbook/log-entry.ts';
import type { Log } from '../log.ts';
import { createAttempt } from '../notebook/attempt.ts';
import type { CasusLogbook } from '../notebook/casus-logbook.ts';
import type { NotebookHolder } from '../notebook/notebook-holder.ts';
import type { CasusNotebook } from '../notebook/open-casus-notebook.ts';
import type { Version } from '../store/document-history.ts';
import { daysLeft, destroyCasus } from './destroy-casus.ts';

export type HistoryServiceOptions = {
  readonly holder: NotebookHolder;
  readonly logbook: CasusLogbook;
  /**
   * Takes a casus out of the backups.
   *
   * @returns Folders with backups that can't be reached now.
   */
  readonly eraseBackups: (id: CasusId) => Promise<readonly string[]>;
  readonly clock: () => Date;
  readonly log: Log;
};

export type HistoryService = ReturnType<typeof createHistoryService>;

/** How many casussen of the trash are shown at once; those that go first come first. */
const mostTrash = 200;

/** Earlier versions of a casus, the trash, and removing for good. */
export function createHistoryService(options: HistoryServiceOptions) {
  const { holder, logbook, eraseBackups, clock, log } = options;
  const attempt = createAttempt(holder);

  return {
    list: (id: CasusId) =>
      attempt('history:list', async (notebook) => ({
        versions: describe(await notebook.history.list(id)),
      })),

    get: (id: CasusId, revision: number) =>
      attempt('history:get', async (notebook) => {
        return (await notebook.history.version(id, revision)).document;
      }),

    restore: (id: CasusId, revision: number) =>
      attempt('history:restore', async (notebook) => {
        const restored = await notebook.history.restore(id, revision, (version) => ({
          ...version,
          changedAt: laterThan(lastChange(notebook, id) ?? version.changedAt, clock()),
        }));
        await logbook.note({ event: 'version-restored', casusId: id });
        return restored;
      }),

    listTrash: () =>
      attempt('trash:list', async (notebook) => {
        await notebook.refresh();
        const now = clock();
        const sorted = [...notebook.trash.list()].sort((a, b) => (a.at < b.at ? -1 : 1));
        const casussen = sorted.slice(0, mostTrash).map(({ at, summary }) => ({
          casus: withoutUses(summary),
          deletedAt: at,
          daysLeft: daysLeft(at, now),
        }));
        return { casussen, total: sorted.length };
      }),

    putBack: (id: CasusId) =>
      attempt('trash:put-back', async (notebook) => {
        await notebook.trash.restore(id);
        await logbook.note({ event: 'casus-put-back', casusId: id });
        return null;
      }),

    destroy: (id: CasusId, why: Exclude<DestructionReason, 'trash'>) =>
      attempt('casus:destroy', async (notebook) => {
        const unreached = await destroyCasus(notebook, id, {
          why,
          now: clock(),
          eraseBackups,
          log,
        });
        return { unreached: [...unreached].slice(0, 50) };
      }),
  };
}

/** Of each version what it changed in the one before it. */
function describe(versions: readonly Version<Casus>[]): CasusVersion[] {
  return versions.map(({ revision, savedAt, document }, place) => {
    const before = versions[place + 1]?.document;
    const empty = emptyCasus(document.id, document.createdAt);
    return {
      revision,
      savedAt,
      changed: [...changedFields(before ?? empty, document)],
      isOldest: before === undefined,
    };
  });
}

function lastChange(notebook: CasusNotebook, id: CasusId): string | undefined {
  return notebook.list().find((summary) => summary.id === id)?.changedAt;
}
