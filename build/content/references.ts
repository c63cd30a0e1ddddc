import type { Item, ItemKey } from '../../main/domain/content/bundle.ts';
import type { ItemKind } from '../../main/domain/content/vocabulary.ts';
import { artikelPlace } from '../../main/domain/reference/artikel.ts';
import type { ItemSource, LibrarySource } from './library-source.ts';
import type { YamlPath } from './yaml-source.ts';

type FoundReference = { readonly reference: string; readonly file: string; readonly line: number };

/** References in the YAML fields `artikelen` of all items and questions, which are bare and not links. */
export function artikelFields(
  library: Pick<LibrarySource, 'items' | 'learning'>,
): FoundReference[] {
  const asked = library.learning.questions.flatMap(({ question, file, line }) =>
    (question?.artikelen ?? []).map((reference) => ({ reference, file, line })),
  );
  const items = library.items.flatMap(({ file, item, lineOf }) =>
    (item === undefined ? [] : bareArtikelen(item)).map(({ reference, path }) => ({
      reference,
      file,
      line: lineOf(path),
    })),
  );
  return [...items, ...asked];
}

function bareArtikelen(item: Item): { reference: string; path: YamlPath }[] {
  const each = (references: readonly string[], path: YamlPath) =>
    references.map((reference, index) => ({ reference, path: [...path, index] }));
  switch (item.kind) {
    case 'grondwaarde':
      return each(item.artikelen, ['artikelen']);
    case 'voorbeeldcasus':
    case 'dilemma':
      return item.uitwegen.flatMap(({ artikelen }, index) =>
        each(artikelen, ['uitwegen', index, 'artikelen']),
      );
    case 'wet':
    case 'methode':
      return [];
  }
}

export type NamedReference = {
  readonly what: ItemKind | 'factor';
  readonly name: string;
  readonly path: YamlPath;
};

/** Names that an item puts in its YAML fields. */
export function namesIn(item: Item): NamedReference[] {
  const each = (what: NamedReference['what'], names: readonly string[], field: string): NamedReference[] =>
    names.map((name, index) => ({ what, name, path: [field, index] }));
  switch (item.kind) {
    case 'voorbeeldcasus':
      return [
        ...each('wet', item.wetten, 'wetten'),
        ...each('dilemma', item.dilemmas, 'dilemmas'),
        ...each('grondwaarde', item.grondwaarden.map(({ id }) => id), 'grondwaarden'),
        ...each('voorbeeldcasus', item.relations.map(({ to }) => to), 'relations'),
        ...Object.keys(item.factoren).map((name): NamedReference => ({
          what: 'factor',
          name,
          path: ['factoren', name],
        })),
      ];
    case 'dilemma':
      return each('grondwaarde', item.grondwaarden, 'grondwaarden');
    case 'grondwaarde':
      return [
        { what: 'wet', name: item.wet, path: ['wet'] },
        ...each('grondwaarde', item.related.map(({ id }) => id), 'related'),
      ];
    case 'wet':
    case 'methode':
      return [];
  }
}

/** Items that an item points at: by a link, by an artikel of a wet, or by a name in its YAML. */
export function pointedAt({ item, findings }: ItemSource): ItemKey[] {
  const links = findings.links.flatMap(({ target }): ItemKey[] => {
    if (target.kind === 'artikel') return [{ kind: 'wet', id: artikelPlace(target.reference).wet }];
    return target.kind === 'item' ? [{ kind: target.itemKind as ItemKind, id: target.id }] : [];
  });
  if (item === undefined) return links;
  const names = namesIn(item).flatMap(({ what, name }): ItemKey[] =>
    what === 'factor' ? [] : [{ kind: what, id: name }],
  );
  const artikelen = bareArtikelen(item).map(
    ({ reference }): ItemKey => ({ kind: 'wet', id: artikelPlace(reference).wet }),
  );
  return [...links, ...names, ...artikelen];
}
