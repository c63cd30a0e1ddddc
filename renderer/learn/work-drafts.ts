import type { ExerciseWork } from '../../main/domain/leren/exercise-work.ts';
import { createAutosave, type SaveStatus } from '../casus/autosave.ts';
import { createOpenDrafts } from '../casus/open-drafts.ts';

export type WorkDraftState = { readonly work: ExerciseWork; readonly status: SaveStatus };

/** One exercise that is open for writing. */
export type WorkDraft = {
  readonly getState: () => WorkDraftState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (update: (work: ExerciseWork) => ExerciseWork) => void;
  readonly flush: () => Promise<void>;
};

type Options = {
  readonly save: (work: ExerciseWork) => Promise<{ readonly changedAt: string }>;
  readonly mayPass: (error: unknown) => boolean;
  readonly onSaved: (work: ExerciseWork) => void;
};

/** The exercises that are open. A draft outlives its screen, so that leaving a screen never loses text. */
export type WorkDrafts = {
  readonly open: (stored: ExerciseWork) => WorkDraft;
  /** All of it was removed: nothing may be saved any more. */
  readonly forgetAll: () => void;
  /** @throws The failure of the first that could not be saved, after all have had their turn. */
  readonly flushAll: () => Promise<void>;
};

export function createWorkDrafts(options: Options): WorkDrafts {
  const drafts = createOpenDrafts((stored: ExerciseWork) => createDraft(stored, options));
  return { ...drafts, forgetAll: () => drafts.forgetAll((draft) => draft.discard()) };
}

function createDraft(stored: ExerciseWork, { save, mayPass, onSaved }: Options) {
  let state: WorkDraftState = { work: stored, status: { state: 'saved', at: stored.changedAt } };
  const listeners = new Set<() => void>();
  const set = (next: WorkDraftState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const autosave = createAutosave<ExerciseWork>({
    save,
    mayPass,
    onStatus: (status) => {
      if (status.state !== 'saved') {
        set({ ...state, status });
        return;
      }
      set({ work: { ...state.work, changedAt: status.at }, status });
      onSaved(state.work);
    },
  });
  return {
    getState: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(update: (work: ExerciseWork) => ExerciseWork) {
      const work = update(state.work);
      if (work === state.work) return;
      set({ ...state, work });
      autosave.change(work);
    },
    flush: () => autosave.flush(),
    discard: () => autosave.discard(),
    replace(work: ExerciseWork) {
      autosave.discard();
      set({ work, status: { state: 'saved', at: work.changedAt } });
    },
  };
}
