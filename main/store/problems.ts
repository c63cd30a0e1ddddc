/**
 * `restored`: an earlier revision is in use. `lost`: nothing readable is left of the document.
 * `revision-gone`: a revision that was saved is no longer there. `conflict-copy`: a synchronisation
 * program kept a second version. `not-available`: the file is held or can't be read just now.
 */
export type ProblemKind =
  'restored' | 'lost' | 'newer-version' | 'conflict-copy' | 'revision-gone' | 'not-available';

/** A file that could not be used; its bytes are kept. `file` is a name inside the casusboek. */
export type Problem = { readonly kind: ProblemKind; readonly id: string; readonly file: string };

const mendable: ReadonlySet<ProblemKind> = new Set(['restored', 'lost', 'revision-gone']);

/** What was wrong with a casusboek since it was opened, each thing once. */
export class Problems {
  readonly #byFile = new Map<string, Problem>();
  /** Files that are still damaged, of documents that are in order again. */
  readonly #mended = new Set<string>();

  /** Adds a problem; a later finding about the same file takes the place of an earlier one. */
  report(problem: Problem): void {
    this.#byFile.set(problem.file, problem);
    this.#mended.delete(problem.file);
  }

  /** Whether this file was found damaged, so that it must be kept when it would be pruned. */
  has(file: string): boolean {
    const kind = this.#byFile.get(file)?.kind;
    return kind === 'restored' || kind === 'lost';
  }

  /** Forgets that a document could not be read: it can be read again. */
  resolve(id: string): void {
    for (const [file, problem] of this.#byFile) {
      if (problem.id === id && problem.kind === 'not-available') this.#byFile.delete(file);
    }
  }

  /**
   * A document was put back on top of what was damaged: nobody has to be told any more. Its files still
   * count as damaged where they would be pruned.
   */
  mend(id: string): void {
    for (const { file, id: of, kind } of this.#byFile.values()) {
      if (of === id && mendable.has(kind)) this.#mended.add(file);
    }
  }

  /** Forgets a file that is not there any more. */
  settle(file: string): void {
    this.#byFile.delete(file);
  }

  /** What the user has to know. */
  all(): readonly Problem[] {
    return [...this.#byFile.values()].filter(({ file }) => !this.#mended.has(file));
  }
}
