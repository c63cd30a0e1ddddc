import type { Item } from '../../../main/domain/content/bundle.ts';
import type { Check } from '../library-source.ts';
import type { Problem } from '../problem.ts';

type List = { readonly field: string; readonly entries: readonly string[] };

/** Nothing stands twice in a list, and no item points at itself. */
export const checkDoubles: Check = ({ items }) =>
  items.flatMap(({ item, file, findings, lineOf }) => {
    if (item === undefined) return [];
    const report = (field: string, index: number, message: string): Problem => ({
      check: 'C026',
      file,
      line: lineOf([field, index]),
      message,
    });
    const double = listsIn(item).flatMap(({ field, entries }) =>
      entries.flatMap((entry, index) =>
        entries.indexOf(entry) < index
          ? [report(field, index, `"${entry}" staat dubbel in ${field}.`)]
          : [],
      ),
    );
    const own = selves(item).flatMap(({ field, entries }) =>
      entries.flatMap((entry, index) =>
        entry === item.id ? [report(field, index, 'Een item verwijst niet naar zichzelf.')] : [],
      ),
    );
    const links = findings.links
      .filter(
        ({ target }) =>
          target.kind === 'item' && target.itemKind === item.kind && target.id === item.id,
      )
      .map(
        ({ line }): Problem => ({ check: 'C026', file, line, message: 'Deze link wijst naar de eigen bladzijde.' }),
      );
    return [...double, ...own, ...links];
  });

function listsIn(item: Item): List[] {
  const common: List[] = [
    { field: 'keywords', entries: item.keywords.map((keyword) => keyword.toLowerCase()) },
    { field: 'exampleQuestions', entries: item.exampleQuestions },
  ];
  switch (item.kind) {
    case 'voorbeeldcasus':
      return [
        ...common,
        { field: 'wetten', entries: item.wetten },
        { field: 'leefgebieden', entries: item.leefgebieden },
        { field: 'dilemmas', entries: item.dilemmas },
        { field: 'grondwaarden', entries: item.grondwaarden.map(({ id }) => id) },
        { field: 'rulings', entries: item.rulings.map(({ ecli }) => ecli) },
        { field: 'relations', entries: item.relations.map(({ to, kind }) => `${to} ${kind}`) },
      ];
    case 'dilemma':
      return [...common, { field: 'grondwaarden', entries: item.grondwaarden }];
    case 'grondwaarde':
      return [
        ...common,
        { field: 'artikelen', entries: item.artikelen },
        { field: 'related', entries: item.related.map(({ id }) => id) },
      ];
    case 'wet':
    case 'methode':
      return common;
  }
}

function selves(item: Item): List[] {
  if (item.kind === 'voorbeeldcasus') {
    return [{ field: 'relations', entries: item.relations.map(({ to }) => to) }];
  }
  if (item.kind === 'grondwaarde') {
    return [{ field: 'related', entries: item.related.map(({ id }) => id) }];
  }
  return [];
}
