import type { FoundSection } from './markdown/sections.ts';
import type { LocalProblem } from './problem.ts';

/**
 * Whether the headings are those of the kind, all of them, in order, with text below each.
 *
 * @param expected - Absent when the headings are free.
 */
export function headingProblems(
  sections: readonly FoundSection[],
  expected: readonly string[] | undefined,
  bodyLine: number,
): LocalProblem[] {
  const problems: LocalProblem[] = [];
  const report = (line: number, message: string) =>
    problems.push({ check: 'C004', line, message });
  const seen = new Set<string>();
  let furthest = -1;
  for (const { heading, line, blocks } of sections) {
    if (seen.has(heading)) report(line, `Het kopje "${heading}" staat er twee keer.`);
    else if (expected !== undefined) {
      const place = expected.indexOf(heading);
      if (place === -1) report(line, `Het kopje "${heading}" hoort hier niet: ${list(expected)}.`);
      else if (place < furthest) report(line, `Het kopje "${heading}" staat niet op zijn plaats.`);
      furthest = Math.max(furthest, place);
    }
    if (blocks.length === 0) report(line, `Onder het kopje "${heading}" staat geen tekst.`);
    seen.add(heading);
  }
  for (const heading of expected ?? []) {
    if (!seen.has(heading)) report(bodyLine, `Het kopje "${heading}" ontbreekt.`);
  }
  if (expected === undefined && sections.length === 0) report(bodyLine, 'Er staat geen tekst.');
  return problems;
}

function list(headings: readonly string[]): string {
  return headings.join(' · ');
}
