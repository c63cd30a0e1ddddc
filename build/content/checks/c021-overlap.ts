import { textsOf, type Check } from '../library-source.ts';
import type { Problem } from '../problem.ts';
import { wordsIn } from '../readability.ts';

/** Words in a row that two files may share at most one less of. */
const run = 14;

/** No two files say the same thing in the same words; whoever needs it twice makes a link. */
export const checkOverlap: Check = (library) => {
  const first = new Map<string, { file: string; line: number }>();
  const problems: Problem[] = [];
  for (const { file, findings } of textsOf(library)) {
    for (const { text, line } of findings.blocks) {
      const words = wordsIn(text.toLowerCase());
      let reported = false;
      for (let start = 0; start + run <= words.length; start += 1) {
        const key = words.slice(start, start + run).join(' ');
        const earlier = first.get(key);
        if (earlier === undefined) first.set(key, { file, line });
        else if (earlier.file !== file && !reported) {
          reported = true;
          const message = `"${key}" staat ook in ${earlier.file}:${earlier.line}.`;
          problems.push({ check: 'C021', file, line, message });
        }
      }
    }
  }
  return problems;
};
