import { itemsOf, textsOf, type Check, type LibrarySource } from '../library-source.ts';
import type { Problem } from '../problem.ts';

/** Every ruling that is cited stands in the register; its form has been checked by the schema. */
export const checkUitspraken: Check = (library) => {
  const known = new Set(library.uitspraken.map(({ ecli }) => ecli));
  return cited(library)
    .filter(({ ecli }) => !known.has(ecli))
    .map(({ ecli, file, line }): Problem => ({
      check: 'C008',
      file,
      line,
      message: `${ecli} staat niet in rechtspraak.yaml.`,
    }));
};

function cited(library: LibrarySource): { ecli: string; file: string; line: number }[] {
  const links = textsOf(library).flatMap(({ file, findings }) =>
    findings.links.flatMap(({ target, line }) =>
      target.kind === 'uitspraak' ? [{ ecli: target.ecli, file, line }] : [],
    ),
  );
  const rulings = itemsOf(library, 'voorbeeldcasus').flatMap(({ item, file, lineOf }) =>
    item.rulings.map(({ ecli }, index) => ({ ecli, file, line: lineOf(['rulings', index, 'ecli']) })),
  );
  const successors = library.uitspraken.flatMap(({ uitspraak, file, line }) =>
    uitspraak?.supersededBy === undefined ? [] : [{ ecli: uitspraak.supersededBy, file, line }],
  );
  return [...links, ...rulings, ...successors];
}
