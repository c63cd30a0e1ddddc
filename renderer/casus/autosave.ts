/** How the text on screen stands to the disk. */
export type SaveStatus =
  | { readonly state: 'saved'; readonly at: string }
  | { readonly state: 'waiting' }
  | { readonly state: 'saving' }
  /** Not on disk; the text stays on screen. `retries`: it will be tried again by itself. */
  | { readonly state: 'failed'; readonly error: unknown; readonly retries: boolean };

type Options<Document> = {
  readonly save: (document: Document) => Promise<{ readonly changedAt: string }>;
  readonly onStatus: (status: SaveStatus) => void;
  /** Whether a failure may pass by itself, so that trying again makes sense. */
  readonly mayPass: (error: unknown) => boolean;
};

/** Milliseconds after the last keystroke. */
const quietTime = 500;
/**
 * Milliseconds that a change waits at most while the typing goes on: what somebody did a second ago is
 * on disk, saving included.
 */
const longestWait = 750;
/** Pauses between retries, in milliseconds; the last one repeats. */
const retryPauses = [2_000, 5_000, 15_000, 30_000];

export type Autosave<Document> = {
  /** The document has changed; it is saved once typing pauses. */
  change(document: Document): void;
  /** Saves what is not on disk yet, now. Settles when that is done, or has failed. */
  flush(): Promise<void>;
  /** Forgets what was not saved: the user has chosen another version. */
  discard(): void;
};

/**
 * Saves one document, such as a casus, while it is being written: one save at a time, and the newest text waits. `saved`
 * is only said when the newest text is on disk.
 */
export function createAutosave<Document>({
  save,
  onStatus,
  mayPass,
}: Options<Document>): Autosave<Document> {
  let unsaved: Document | null = null;
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Runs from the first change that is not being saved yet. */
  let deadline: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;

  const schedule = (pause: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), pause);
  };

  const stopWaiting = () => {
    clearTimeout(timer);
    clearTimeout(deadline);
    deadline = undefined;
  };

  const saveNewest = async () => {
    while (unsaved !== null) {
      const document = unsaved;
      onStatus({ state: 'saving' });
      try {
        const { changedAt } = await save(document);
        failures = 0;
        if (unsaved === document) {
          unsaved = null;
          onStatus({ state: 'saved', at: changedAt });
        }
      } catch (error) {
        const retries = mayPass(error);
        onStatus({ state: 'failed', error, retries });
        if (retries) schedule(retryPauses[Math.min(failures, retryPauses.length - 1)] ?? quietTime);
        failures += 1;
        return;
      }
    }
  };

  const flush = (): Promise<void> => {
    stopWaiting();
    running ??= saveNewest().finally(() => {
      running = null;
      // A change that came in after the last look waited for this save, and would wait for ever.
      if (unsaved !== null && failures === 0) schedule(quietTime);
    });
    return running;
  };

  return {
    change(document) {
      unsaved = document;
      if (failures === 0) onStatus({ state: 'waiting' });
      if (running !== null) return;
      schedule(quietTime);
      if (failures === 0) deadline ??= setTimeout(() => void flush(), longestWait);
    },
    flush,
    discard() {
      stopWaiting();
      unsaved = null;
      failures = 0;
    },
  };
}
