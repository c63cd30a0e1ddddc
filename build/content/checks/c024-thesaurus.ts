import type { Check } from '../library-source.ts';
import type { Problem } from '../problem.ts';

/** Everyday and related words may lead to more than one concept; the others stand for one thing. */
const shared: ReadonlySet<string> = new Set(['alledaags', 'verwant', 'aanwijzing']);

/**
 * An abbreviation, synonym or old name of two concepts would make search guess. A word twice in one
 * entry, or the concept among its own words, is a slip.
 */
export const checkThesaurus: Check = ({ thesaurus }) => {
  const first = new Map<string, string>();
  return (thesaurus.value ?? []).flatMap(({ concept, kind, words }, index) => {
    const own = new Set([concept.toLowerCase()]);
    return words.flatMap((word, place): Problem[] => {
      const line = thesaurus.lineOf([index, 'words', place]);
      const report = (message: string): Problem[] => [
        { check: 'C024', file: thesaurus.file, line, message },
      ];
      const spelled = word.toLowerCase();
      if (own.has(spelled)) return report(`"${word}" staat dubbel bij "${concept}".`);
      own.add(spelled);
      const key = `${kind} ${spelled}`;
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, concept);
      if (earlier === undefined || shared.has(kind)) return [];
      return report(`"${word}" is als ${kind} al een woord voor "${earlier}".`);
    });
  });
};
