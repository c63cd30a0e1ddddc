import type { Check, LibrarySource } from '../library-source.ts';
import type { Problem } from '../problem.ts';
import { namesIn, type NamedReference } from '../references.ts';

/** Names in the YAML are those of files that exist, or of factoren in factoren.yaml. */
export const checkNames: Check = (library) => {
  const known = knownNames(library);
  const problems = library.items.flatMap(({ item, file, lineOf }) =>
    (item === undefined ? [] : namesIn(item))
      .filter(({ what, name }) => !known(what, name))
      .map(({ what, name, path }): Problem => ({
        check: 'C009',
        file,
        line: lineOf(path),
        message: `${what} "${name}" bestaat niet.`,
      })),
  );
  const wetten = library.uitspraken.flatMap(({ uitspraak, file, line }) =>
    (uitspraak?.wetten ?? [])
      .filter((name) => !known('wet', name))
      .map((name): Problem => ({
        check: 'C009',
        file,
        line,
        message: `wet "${name}" bestaat niet.`,
      })),
  );
  return [...problems, ...wetten, ...unknownParents(library)];
};

function knownNames(library: LibrarySource): (what: NamedReference['what'], name: string) => boolean {
  const items = new Set(library.items.map(({ kind, id }) => `${kind}/${id}`));
  const factoren = library.factoren.value?.factoren;
  return (what, name) =>
    what === 'factor'
      ? (factoren?.some(({ id }) => id === name) ?? true)
      : items.has(`${what}/${name}`);
}

function unknownParents({ factoren }: LibrarySource): Problem[] {
  const parents = new Set(factoren.value?.parents.map(({ id }) => id));
  return (factoren.value?.factoren ?? []).flatMap(({ parent }, index): Problem[] => {
    if (parent === undefined || parents.has(parent)) return [];
    const line = factoren.lineOf(['factoren', index, 'parent']);
    const message = `bovenliggende factor "${parent}" bestaat niet.`;
    return [{ check: 'C009', file: factoren.file, line, message }];
  });
}
