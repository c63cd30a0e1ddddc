import type { CheckNumber } from './check-numbers.ts';

/** Something a writer has to mend. */
export type Problem = {
  readonly check: CheckNumber;
  /** Path from the root of the project, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** One Dutch sentence: what is wrong, and where it helps also what would be right. */
  readonly message: string;
};

/** A problem that does not know its file yet. */
export type LocalProblem = Omit<Problem, 'file'>;

/** As the writer sees it: `content/casussen/x.md:12 C012 zin`. */
export function formatProblem({ file, line, check, message }: Problem): string {
  return `${file}:${line} ${check} ${message}`;
}

/** By file, then by line, then by check: the order in which one mends them. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      compare(a.check, b.check) ||
      compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
