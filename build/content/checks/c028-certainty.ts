import { itemsOf, type Check, type LibrarySource } from '../library-source.ts';
import type { Problem } from '../problem.ts';

/** What is called gecontroleerd says where it was read. */
export const checkCertainty: Check = (library) => [...artikelen(library), ...rulings(library)];

function artikelen(library: LibrarySource): Problem[] {
  return itemsOf(library, 'wet').flatMap(({ item, file, lineOf }) => {
    const report = (path: (string | number)[], message: string): Problem => ({
      check: 'C028',
      file,
      line: lineOf(path),
      message,
    });
    const bwb =
      item.bwbId !== undefined && item.bwbCertainty === undefined
        ? [report(['bwbId'], 'Zeg met bwbCertainty of het BWB-id is gecontroleerd.')]
        : [];
    const entries = item.artikelen.flatMap(({ artikel, certainty, source }, index) =>
      certainty === 'gecontroleerd' && source === undefined
        ? [report(['artikelen', index], `Artikel ${artikel} heet gecontroleerd maar noemt geen source.`)]
        : [],
    );
    return [...bwb, ...entries];
  });
}

function rulings({ uitspraken }: LibrarySource): Problem[] {
  return uitspraken.flatMap(({ uitspraak, file, line }): Problem[] => {
    if (uitspraak?.certainty !== 'gecontroleerd') return [];
    const report = (message: string): Problem[] => [{ check: 'C028', file, line, message }];
    if (uitspraak.read === 'niet-gelezen') {
      return report(`${uitspraak.ecli} heet gecontroleerd maar is niet gelezen.`);
    }
    return uitspraak.source === undefined
      ? report(`${uitspraak.ecli} heet gecontroleerd maar noemt geen source.`)
      : [];
  });
}
