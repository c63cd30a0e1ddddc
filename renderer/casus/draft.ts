import type { Casus, CasusId } from '../../main/domain/casus/casus.ts';
import {
  emptyHistory,
  recordEdit,
  redoEdit,
  undoEdit,
  type EditHistory,
} from '../../main/domain/casus/edit-history.ts';
import { createAutosave, type SaveStatus } from './autosave.ts';
import { createOpenDrafts } from './open-drafts.ts';

export type DraftState = {
  readonly casus: Casus;
  readonly status: SaveStatus;
  /** What can be undone and done again; it lasts as long as the window. */
  readonly history: EditHistory<Casus>;
};

/** One casus that is open for writing: its newest text and how that stands to the disk. */
export type Draft = {
  readonly getState: () => DraftState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (update: (casus: Casus) => Casus) => void;
  /** Takes the last change back, as a change of its own: it is saved like any other. */
  readonly undo: () => void;
  /** Does again what was taken back last. */
  readonly redo: () => void;
  readonly flush: () => Promise<void>;
  /** Takes another version over, from disk; what was not saved here is let go. */
  readonly replace: (casus: Casus) => void;
  /** Saves the text of here on top of another version, which becomes an earlier one. */
  readonly keepOver: (stored: Casus) => void;
};

type DraftOptions = {
  readonly save: (casus: Casus) => Promise<{ readonly changedAt: string }>;
  readonly mayPass: (error: unknown) => boolean;
  readonly onSaved: (casus: Casus) => void;
  /** The moment in milliseconds. */
  readonly now: () => number;
};

function createDraft(stored: Casus, { save, mayPass, onSaved, now }: DraftOptions): Draft {
  let state: DraftState = {
    casus: stored,
    status: { state: 'saved', at: stored.changedAt },
    history: emptyHistory,
  };
  const listeners = new Set<() => void>();
  const set = (next: DraftState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  // Of the text on disk: main takes a text only when it was written on top of that one.
  let newest = stored.changedAt;
  const autosave = createAutosave<Casus>({
    save: async (casus) => {
      const saved = await save({ ...casus, changedAt: newest });
      newest = saved.changedAt;
      return saved;
    },
    mayPass,
    onStatus: (status) => {
      if (status.state !== 'saved') {
        set({ ...state, status });
        return;
      }
      set({ ...state, casus: { ...state.casus, changedAt: status.at }, status });
      onSaved(state.casus);
    },
  });
  /** Goes to an earlier or later text; which text is on disk stays as it is. */
  const travel = (step: ReturnType<typeof undoEdit<Casus>>, side: 'before' | 'after') => {
    if (step === undefined) return;
    const casus = { ...step.edit[side], changedAt: state.casus.changedAt };
    set({ ...state, casus, history: step.history });
    autosave.change(casus);
  };
  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(update) {
      const casus = update(state.casus);
      if (casus === state.casus) return;
      set({ ...state, casus, history: recordEdit(state.history, state.casus, casus, now()) });
      autosave.change(casus);
    },
    undo: () => travel(undoEdit(state.history), 'before'),
    redo: () => travel(redoEdit(state.history), 'after'),
    flush: () => autosave.flush(),
    replace(casus) {
      autosave.discard();
      newest = casus.changedAt;
      set({ casus, status: { state: 'saved', at: casus.changedAt }, history: emptyHistory });
    },
    keepOver(stored) {
      newest = stored.changedAt;
      const casus = { ...state.casus, changedAt: stored.changedAt };
      set({ ...state, casus });
      autosave.change(casus);
      void autosave.flush();
    },
  };
}

/** The casussen that are open. A draft outlives its screen, so that leaving a screen never loses text. */
export type Drafts = {
  readonly open: (stored: Casus) => Draft;
  readonly forget: (id: CasusId) => void;
  /** @throws The failure of the first casus that could not be saved, after all have had their turn. */
  readonly flushAll: () => Promise<void>;
};

export function createDrafts(options: DraftOptions): Drafts {
  return createOpenDrafts((stored: Casus) => createDraft(stored, options));
}
