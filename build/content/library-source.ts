import type { Item } from '../../main/domain/content/bundle.ts';
import type { FactorVocabulary, ThesaurusEntry } from '../../main/domain/content/factor.ts';
import type { Uitspraak } from '../../main/domain/content/uitspraak.ts';
import type { ItemKind } from '../../main/domain/content/vocabulary.ts';
import type { LearningSource } from './leren/learning-source.ts';
import type { Findings } from './findings.ts';
import type { FoundSection } from './markdown/sections.ts';
import type { Problem } from './problem.ts';
import type { SourceFile } from './source-file.ts';
import type { YamlFile, YamlPath } from './yaml-source.ts';

/** One item file after reading. Its id is known even when its fields are not in order. */
export type ItemSource = {
  readonly kind: ItemKind;
  readonly id: string;
  readonly file: string;
  /** Absent when the fields have not the form of the schema. */
  readonly item: Item | undefined;
  readonly sections: readonly FoundSection[];
  readonly findings: Findings;
  readonly lineOf: (path: YamlPath) => number;
};

/** One entry of `rechtspraak.yaml`. */
export type UitspraakSource = {
  readonly ecli: string;
  readonly file: string;
  readonly line: number;
  readonly uitspraak: Uitspraak | undefined;
  readonly findings: Findings;
};

/** All of `content/` after reading, before the checks between the parts. */
export type LibrarySource = {
  /** Day on which the check runs, as `2026-11-22`. */
  readonly today: string;
  readonly files: readonly SourceFile[];
  readonly items: readonly ItemSource[];
  readonly uitspraken: readonly UitspraakSource[];
  readonly factoren: YamlFile<FactorVocabulary>;
  readonly thesaurus: YamlFile<readonly ThesaurusEntry[]>;
  /** From `kind/id` to the id that took its place. */
  readonly redirects: YamlFile<Readonly<Record<string, string>>>;
  readonly learning: LearningSource;
};

export type Check = (library: LibrarySource) => readonly Problem[];

/** The items of one kind whose fields are in order. */
export function itemsOf<Kind extends ItemKind>(
  library: Pick<LibrarySource, 'items'>,
  kind: Kind,
): (ItemSource & { readonly item: Extract<Item, { kind: Kind }> })[] {
  return library.items.filter(
    (source): source is ItemSource & { readonly item: Extract<Item, { kind: Kind }> } =>
      source.item?.kind === kind,
  );
}

type WithText = { readonly file: string; readonly findings: Findings };

/** Everything that has running text: items, entries of the register of rulings, lessons, questions. */
export function textsOf(
  library: Pick<LibrarySource, 'items' | 'uitspraken' | 'learning'>,
): readonly WithText[] {
  return [...library.uitspraken, ...writtenPages(library)];
}

/** What was written to be read: items, lessons and questions, each by itself. */
export function writtenPages({
  items,
  learning,
}: Pick<LibrarySource, 'items' | 'learning'>): readonly WithText[] {
  return [...items, ...learning.lessons, ...learning.questions];
}
