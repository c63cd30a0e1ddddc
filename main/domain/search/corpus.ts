import { cuedFactoren } from '../compare/cued-factoren.ts';
import type { FactorVocabulary, ThesaurusEntry } from '../content/factor.ts';
import { associate, type Associations } from './associations.ts';
import { fieldsOf } from './fields-of.ts';
import { readField, type ReadField } from './mark-hits.ts';
import { createReferences, referenceKeys, type References } from './references.ts';
import type { SearchDocument } from './search-document.ts';
import { createSimilarWords, type FindSimilarWords } from './similar-words.ts';
import { createTagTable, type TagTable } from './tags.ts';
import { createTerms, type Terms } from './terms.ts';
import { createTextIndex, keyOf, type TextIndex } from './text-index.ts';
import { foldedWordsOf } from './words-of.ts';

/** An index with what it takes to look things up in it. */
export type Shelf = {
  readonly index: TextIndex;
  readonly similarWords: FindSimilarWords;
  /** Keys of the documents that cite a place in the law or a ruling. */
  readonly citing: (reference: string) => ReadonlySet<string>;
};

/**
 * All that can be found, read once: the library and the casusboek, each with statistics of its own. A
 * word that is rare in the library stays telling there, whatever a user writes.
 */
export type Corpus = {
  readonly terms: Terms;
  readonly tags: TagTable;
  readonly references: References;
  readonly factoren: FactorVocabulary;
  readonly library: TextIndex;
  readonly shelves: readonly Shelf[];
  readonly associations: () => Associations;
  /** Numbers of the items of one kind in the library. */
  readonly ofKind: (kind: SearchDocument['kind']) => readonly number[];
  /** Tags of the factoren that words of a text point at. */
  cuedBy(text: string): readonly number[];
  /** Whether a term is one that titles and keywords use: a word of the field, no filler. */
  isOfTheField(term: number): boolean;
  /** The texts of a document with what stands in them; the last ones asked for are remembered. */
  fields(document: SearchDocument): readonly ReadField[];
  add(document: SearchDocument): void;
  remove(document: Pick<SearchDocument, 'kind' | 'id'>): void;
};

const longestPart = 14;
const mostRemembered = 400;

/**
 * @param documents - Compounds are split into the words of these; those of own casussen are left out,
 *   so that a word is read the same whatever a user writes.
 */
export function createCorpus(
  documents: readonly SearchDocument[],
  thesaurus: readonly ThesaurusEntry[],
  factoren: FactorVocabulary,
): Corpus {
  const bundled = documents.filter(({ kind }) => kind !== 'casus');
  const terms = createTerms(lexiconOf(bundled, thesaurus), thesaurus);
  const tags = createTagTable();
  const references = createReferences(bundled.filter(({ kind }) => kind === 'wet'));
  const library = createShelf(terms, tags, references);
  const casusboek = createShelf(terms, tags, references);
  const shelfOf = ({ kind }: Pick<SearchDocument, 'kind'>) =>
    kind === 'casus' ? casusboek : library;
  const fieldTerms = termsOfTheField(bundled, terms);
  const remembered = new Map<SearchDocument, readonly ReadField[]>();
  let associations: Associations | undefined;
  let byKind = new Map<SearchDocument['kind'], readonly number[]>();

  /** What is remembered of the library holds no longer. */
  const forget = () => {
    associations = undefined;
    byKind = new Map();
  };

  /** Nothing is kept of the text of a casus that is gone or was written anew. */
  const forgetText = (document: Pick<SearchDocument, 'kind' | 'id'>) => {
    const { index } = shelfOf(document);
    const old = index.document(index.number(keyOf(document)) ?? -1);
    if (old !== undefined) remembered.delete(old);
  };

  for (const document of documents) shelfOf(document).add(document);

  return {
    terms,
    tags,
    references,
    factoren,
    library: library.index,
    shelves: [library, casusboek],
    associations: () => (associations ??= associate(library.index, tags)),
    ofKind(kind) {
      const known = byKind.get(kind);
      if (known !== undefined) return known;
      const isOfKind = (number: number) => library.index.document(number)?.kind === kind;
      const found = [...library.index.all()].filter(isOfKind);
      byKind.set(kind, found);
      return found;
    },
    cuedBy: (text) =>
      cuedFactoren(factoren.factoren, text).map(({ id }) => tags.number('factoren', id)),
    isOfTheField: (term) => terms.isConcept(term) || fieldTerms.has(term),
    fields(document) {
      const fields = remembered.get(document) ?? fieldsOf(document).map(readField);
      remembered.delete(document);
      const [oldest] = remembered.keys();
      if (remembered.size >= mostRemembered && oldest) remembered.delete(oldest);
      remembered.set(document, fields);
      return fields;
    },
    add(document) {
      if (document.kind !== 'casus') forget();
      forgetText(document);
      shelfOf(document).add(document);
    },
    remove(document) {
      if (document.kind !== 'casus') forget();
      forgetText(document);
      shelfOf(document).remove(keyOf(document));
    },
  };
}

type GrowingShelf = Shelf & { add(document: SearchDocument): void; remove(key: string): void };

const nobody: ReadonlySet<string> = new Set();

function createShelf(terms: Terms, tags: TagTable, references: References): GrowingShelf {
  const index = createTextIndex(terms, tags);
  const similarWords = createSimilarWords(terms, index.vocabulary);
  const citing = new Map<string, Set<string>>();
  const cited = new Map<string, readonly string[]>();

  function remove(key: string): void {
    index.remove(key);
    for (const reference of cited.get(key) ?? []) {
      const keys = citing.get(reference);
      keys?.delete(key);
      if (keys?.size === 0) citing.delete(reference);
    }
    cited.delete(key);
  }

  return {
    index,
    similarWords: similarWords.find,
    citing: (reference) => citing.get(reference) ?? nobody,
    remove,
    add(document) {
      const key = keyOf(document);
      remove(key);
      index.add(document);
      similarWords.readNew();
      const own = citationsOf(document, references);
      if (own.length > 0) cited.set(key, own);
      for (const reference of own) {
        const keys = citing.get(reference);
        if (keys) keys.add(key);
        else citing.set(reference, new Set([key]));
      }
    },
  };
}

/** What a document cites: an item of the library says so itself, of a casus the text is read. */
function citationsOf(document: SearchDocument, references: References): readonly string[] {
  const found =
    document.kind === 'casus'
      ? document.body.flatMap(({ text }) => references.find(text).map(({ reference }) => reference))
      : document.references;
  return [...new Set([...found, ...document.wetten].flatMap(referenceKeys))];
}

/** What titles and keywords of the library say. */
function termsOfTheField(documents: readonly SearchDocument[], terms: Terms): ReadonlySet<number> {
  const tally = new Map<number, number>();
  for (const { title, keywords } of documents) {
    for (const text of [title, ...keywords]) terms.tally(text, tally, new Set());
  }
  return new Set(tally.keys());
}

/** The words into which compounds may be split: those of the library and of the thesaurus. */
function lexiconOf(
  documents: readonly SearchDocument[],
  thesaurus: readonly ThesaurusEntry[],
): ReadonlySet<string> {
  const texts = [
    ...documents.flatMap((document) => fieldsOf(document).map(({ text }) => text)),
    ...thesaurus.flatMap(({ concept, words }) => [concept, ...words]),
  ];
  return new Set(texts.flatMap(foldedWordsOf).filter((word) => word.length <= longestPart));
}
