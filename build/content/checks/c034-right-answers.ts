import type { Check } from '../library-source.ts';
import { choicesIn } from '../leren/choices.ts';
import type { Problem } from '../problem.ts';

/** Exactly one answer is right; where more may be, two or more are, and one is not. */
export const checkRightAnswers: Check = (library) =>
  choicesIn(library).flatMap(({ file, line, name, several, options }): Problem[] => {
    const right = options.filter((option) => option.right).length;
    const report = (message: string): Problem[] => [{ check: 'C034', file, line, message }];
    if (!several) {
      return right === 1 ? [] : report(`"${name}" heeft ${right} goede antwoorden; precies één.`);
    }
    if (right < 2) return report(`"${name}" heeft ${right} goede antwoorden; meer dan één.`);
    return right < options.length ? [] : report(`Bij "${name}" is elk antwoord goed.`);
  });
