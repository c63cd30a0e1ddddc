import { plainText } from '../../../main/domain/content/rich-text.ts';
import type { Check } from '../library-source.ts';
import { choicesIn } from '../leren/choices.ts';
import type { Problem } from '../problem.ts';
import { wordsIn } from '../readability.ts';

/** Fewer words than this explain nothing. */
const fewest = 6;

/** Every answer says why it is right or wrong, each in its own words. */
export const checkExplanations: Check = (library) =>
  choicesIn(library).flatMap(({ file, line, name, options }) => {
    const seenIds = new Set<string>();
    const seenWords = new Set<string>();
    return options.flatMap(({ id, explanation }): Problem[] => {
      const words = plainText(explanation);
      const report = (message: string): Problem => ({ check: 'C035', file, line, message });
      const problems: Problem[] = [];
      if (seenIds.has(id)) problems.push(report(`Bij "${name}" staat antwoord "${id}" er twee keer.`));
      if (wordsIn(words).length < fewest) {
        problems.push(report(`Bij "${name}" legt antwoord "${id}" niets uit; minstens ${fewest} woorden.`));
      } else if (seenWords.has(words)) {
        problems.push(report(`Bij "${name}" heeft antwoord "${id}" de uitleg van een ander antwoord.`));
      }
      seenIds.add(id);
      seenWords.add(words);
      return problems;
    });
  });
