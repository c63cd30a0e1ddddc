import type { Check } from '../library-source.ts';
import type { Problem } from '../problem.ts';
import { wordsIn } from '../readability.ts';

const fewest = 3;
/** Two sentences of the longest kind we like. */
const most = 50;

/** A margin remark needs something to hold on to, and not a whole page of it. */
export const checkPassageLength: Check = ({ items }) =>
  items.flatMap(({ file, findings }) =>
    findings.passages.flatMap(({ annotation, text, line }): Problem[] => {
      const words = wordsIn(text).length;
      if (words >= fewest && words <= most) return [];
      const message = `De passage #${annotation} telt ${words} woorden; ${fewest} tot ${most}.`;
      return [{ check: 'C031', file, line, message }];
    }),
  );
