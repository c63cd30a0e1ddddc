import type { RevisionContext } from './revision-context.ts';

/** Reports the second versions that a synchronisation program kept. */
export function reportCopies(context: RevisionContext): void {
  for (const { id, file } of context.names.copies()) {
    context.problems.report({ kind: 'conflict-copy', id, file });
  }
}
