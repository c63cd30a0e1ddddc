import type { Check } from '../library-source.ts';
import type { Problem } from '../problem.ts';

/** What helps to do first exists, and does not in the end ask for the lesson itself. */
export const checkPrerequisites: Check = ({ learning }) => {
  const known = new Map(learning.lessons.map((source) => [source.id, source]));
  const first = (id: string) => known.get(id)?.lesson?.prerequisites ?? [];
  return learning.lessons.flatMap(({ id, lesson, file, lineOf }) =>
    (lesson?.prerequisites ?? []).flatMap((prerequisite, index): Problem[] => {
      const line = lineOf(['prerequisites', index]);
      const report = (message: string): Problem[] => [{ check: 'C033', file, line, message }];
      if (!known.has(prerequisite)) return report(`De les "${prerequisite}" bestaat niet.`);
      return reaches(prerequisite, id, first)
        ? report(`"${prerequisite}" vraagt op zijn beurt om "${id}": een kring.`)
        : [];
    }),
  );
};

function reaches(from: string, to: string, next: (id: string) => readonly string[]): boolean {
  const seen = new Set<string>();
  const waiting = [from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...next(id));
  }
  return false;
}
