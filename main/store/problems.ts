/**
 * `restored`: an earlier revision is in use. `lost`: nothing readable is left of the document.
 * `revision-gone`: a revision that was saved is no longer there. `conflict-copy`: a synchronisation
 * program kept a second version. `not-available`: the file is held or can't be read just now.
 */
export type ProblemKind =
  'restored' | 'lost' | 'newer-version' | 'conflict-copy' | 'revision-gone' | 'not-available';

/** A file that could not be used; its bytes are kept. `file` is a name inside the casusboek. */
export type Problem = { readonly kind: ProblemKind; readonly id: string; readonly file: string };

/** What was wrong with a casusboek since it was opened, each thing once. */
export class Problems {
  readonly #byFile = new Map<string, Problem>();

  /** Adds a problem; a later finding about the same file takes the place of an earlier one. */
  report(problem: Problem): void {
    this.#byFile.set(problem.file, problem);
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

  /** Forgets a file that is not there any more. */
  settle(file: string): void {
    this.#byFile.delete(file);
  }

  all(): readonly Problem[] {
    return [...this.#byFile.values()];
  }
}
