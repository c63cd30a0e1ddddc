import type { SaveStatus } from './autosave.ts';

type Stored = { readonly id: string; readonly changedAt: string };

type KeptDraft<Document> = {
  readonly getState: () => { readonly status: SaveStatus };
  readonly flush: () => Promise<void>;
  /** Takes another version over, from disk; what was not saved here is let go. */
  readonly replace: (stored: Document) => void;
};

/**
 * The documents that are open for writing, by id. A draft outlives its screen, so that leaving a
 * screen never loses text.
 *
 * @param create - Makes the draft of a document that is opened for the first time.
 */
export function createOpenDrafts<Document extends Stored, Draft extends KeptDraft<Document>>(
  create: (stored: Document) => Draft,
) {
  const drafts = new Map<string, Draft>();
  return {
    /** The draft of a document; one that is all on disk follows what was saved elsewhere. */
    open(stored: Document): Draft {
      const known = drafts.get(stored.id);
      if (known !== undefined) {
        const { status } = known.getState();
        if (status.state === 'saved' && stored.changedAt > status.at) known.replace(stored);
        return known;
      }
      const draft = create(stored);
      drafts.set(stored.id, draft);
      return draft;
    },
    forget: (id: string) => void drafts.delete(id),
    /** Forgets all of them, after what is given was done to each. */
    forgetAll(last: (draft: Draft) => void) {
      for (const draft of drafts.values()) last(draft);
      drafts.clear();
    },
    /** @throws The failure of the first that could not be saved, after all have had their turn. */
    async flushAll() {
      await Promise.all([...drafts.values()].map((draft) => draft.flush()));
      for (const draft of drafts.values()) {
        const { status } = draft.getState();
        if (status.state === 'failed') throw status.error;
      }
    },
  };
}
