import { writtenPages, type Check } from '../library-source.ts';
import type { Problem } from '../problem.ts';
import { wordsIn } from '../readability.ts';

/** Words in a row that two items may not share: longer than any fixed phrase of the field. */
const run = 14;

/** How a law stood and changed is best said in the same words everywhere. */
const mayRepeat: ReadonlySet<string | undefined> = new Set(['rechtsstand', 'lawChanges']);

/** No two items say the same thing in the same words; whoever needs it twice makes a link. */
export const checkOverlap: Check = (library) => {
  const first = new Map<string, { file: string; line: number }>();
  const problems: Problem[] = [];
  // The registers of the wetten follow one model and repeat a rule where two laws share it.
  const wetten = new Set(library.items.filter(({ kind }) => kind === 'wet').map(({ file }) => file));
  for (const { file, findings } of writtenPages(library)) {
    if (wetten.has(file)) continue;
    for (const { text, line, field } of findings.blocks) {
      if (mayRepeat.has(field)) continue;
      const runs = runsOf(text);
      const again = runs.find((words) => {
        const earlier = first.get(words);
        return earlier !== undefined && earlier.file !== file;
      });
      for (const words of runs) if (!first.has(words)) first.set(words, { file, line });
      const earlier = again === undefined ? undefined : first.get(again);
      if (earlier === undefined) continue;
      const message = `"${again ?? ''}" staat ook in ${earlier.file}:${earlier.line}.`;
      problems.push({ check: 'C021', file, line, message });
    }
  }
  return problems;
};

function runsOf(text: string): string[] {
  const words = wordsIn(text.toLowerCase());
  return words.slice(0, Math.max(0, words.length - run + 1)).map((_, start) =>
    words.slice(start, start + run).join(' '),
  );
}
