import { itemsOf, type Check } from '../library-source.ts';
import type { Problem } from '../problem.ts';

/** Exactly one option is what happens when nobody looks further. */
export const checkStandardOption: Check = (library) =>
  itemsOf(library, 'voorbeeldcasus').flatMap(({ item, file, lineOf }): Problem[] => {
    const standard = item.options.filter((option) => option.standard).length;
    if (standard === 1) return [];
    const message =
      standard === 0
        ? 'Geen optie is het standaardbesluit (standard: true).'
        : `${standard} opties heten standaardbesluit; dat kan er maar één zijn.`;
    return [{ check: 'C015', file, line: lineOf(['options']), message }];
  });
