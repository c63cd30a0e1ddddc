import type { Check } from '../library-source.ts';
import type { Problem } from '../problem.ts';

/** The three questions of a dilemma are a numbered list of three, and nothing else. */
export const checkThreeQuestions: Check = ({ items }) =>
  items
    .filter(({ kind }) => kind === 'dilemma')
    .flatMap(({ file, sections }) =>
      sections.flatMap(({ heading, line, blocks }): Problem[] => {
        if (heading !== 'Drie vragen' || blocks.length === 0) return [];
        const [list, ...rest] = blocks;
        if (list?.kind === 'list' && list.ordered && list.items.length === 3 && rest.length === 0) {
          return [];
        }
        const message = 'Onder "Drie vragen" staat één genummerde lijst van precies drie.';
        return [{ check: 'C014', file, line, message }];
      }),
    );
