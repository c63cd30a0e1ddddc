import { itemsOf, type Check } from '../library-source.ts';
import type { Problem } from '../problem.ts';

/** Margins with one sort of remark teach one thing. */
export const checkAnnotationKinds: Check = (library) =>
  itemsOf(library, 'voorbeeldcasus').flatMap(({ item, file, lineOf }): Problem[] => {
    const kinds = new Set(item.annotations.map(({ kind }) => kind));
    if (kinds.size >= 3) return [];
    const message = `De annotaties zijn van ${kinds.size} soort${kinds.size === 1 ? '' : 'en'} (${[...kinds].join(', ')}); minstens drie.`;
    return [{ check: 'C023', file, line: lineOf(['annotations']), message }];
  });
