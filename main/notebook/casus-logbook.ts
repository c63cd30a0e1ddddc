import type { CasusId } from '../domain/casus/casus.ts';
import type { LogEntry, NewLogEntry } from '../domain/logbook/log-entry.ts';
import { describeError, type Log } from '../log.ts';
import type { Held, NotebookHolder } from './notebook-holder.ts';
import type { CasusNotebook } from './open-casus-notebook.ts';

/**
 * Writes down what is done in the casusboek. It is never in the way: an entry that can't be written
 * waits for the next one, and what is done to the casusboek while it is locked is written down once it is
 * open again in this window.
 */
export type CasusLogbook = {
  note(entry: NewLogEntry): Promise<void>;
  /** As `note`, once for each casus as long as the casusboek stays open. */
  noteOnce(event: 'casus-opened' | 'casus-changed', casusId: CasusId): Promise<void>;
};

export function createCasusLogbook(
  holder: Pick<NotebookHolder, 'current'>,
  clock: () => Date,
  log: Log,
): CasusLogbook {
  const noted = new WeakMap<CasusNotebook, Set<string>>();

  /** What was done while it was locked, such as a move of a casusboek with a password. */
  let waiting: readonly { readonly entry: NewLogEntry; readonly at: Date }[] = [];

  const notebookOf = async (held: Held) => {
    if (held.state !== 'open') return undefined;
    const late = waiting;
    waiting = [];
    for (const { entry, at } of late) await writeEntry(held.notebook, entry, at, log);
    return held.notebook;
  };

  return {
    async note(entry) {
      // Of the casusboek that was here before, nothing belongs in the one that was chosen.
      if (entry.event === 'notebook-chosen') waiting = [];
      const held = await holder.current();
      const notebook = await notebookOf(held);
      if (notebook !== undefined) await writeEntry(notebook, entry, clock(), log);
      else if (held.state === 'closed' && held.why === 'locked') {
        waiting = [...waiting, { entry, at: clock() }];
      }
    },
    async noteOnce(event, casusId) {
      const notebook = await notebookOf(await holder.current());
      if (notebook === undefined) return;
      const known = noted.get(notebook) ?? new Set();
      noted.set(notebook, known);
      const name = `${event} ${casusId}`;
      if (known.has(name)) return;
      known.add(name);
      await writeEntry(notebook, { event, casusId }, clock(), log);
    },
  };
}

/** Adds an entry; failing is for the technical log, and the entry waits. */
export async function writeEntry(
  notebook: CasusNotebook,
  entry: NewLogEntry,
  now: Date,
  log: Log,
): Promise<void> {
  const dated: LogEntry = { at: now.toISOString(), ...entry };
  try {
    await notebook.logbook.append(dated);
  } catch (error) {
    log.write('logbook-not-written', describeError(error));
  }
}
